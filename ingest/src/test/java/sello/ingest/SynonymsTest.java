package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sello.catalog.Drawn;

/** Words and headers as offices write them. */
final class SynonymsTest {
  @Test
  void a_word_means_the_same_in_every_language() {
    Drawn.check(
        """
        column    | text                               | word
        eligible  | VERDADERO                          | true
        eligible  | FALSO                              | false
        eligible  | S                                  | true
        applied   | N                                  | false
        applied   | Áno                                | true
        eligible  | Όχι                                | false
        applied   | VRAI                               | true
        applied   | FAUX                               | false
        applied   | WAHR                               | true
        applied   | FALSCH                             | false
        applied   | DOĞRU                              | true
        applied   | YANLIŞ                             | false
        decision  | Not awarded                        | refused
        decision  | non approvata                      | refused
        decision  | Concessa                           | awarded
        decision  | No otorgado                        | refused
        decision  | Desestimada                        | refused
        decision  | Not accepted                       | refused
        decision  | Excluido                           | refused
        decision  | Certified                          | awarded
        decision  | Non accordé                        | refused
        decision  | nicht zuerkannt                    | refused
        decision  | Kabul edildi                       | awarded
        decision  | Kabul edilmedi                     | refused
        decision  | odmowa                             | refused
        decision  | Pozytywna                          | awarded
        decision  | присвоєно                          | awarded
        decision  | Rejeitada                          | refused
        decision  | successful                         | awarded
        decision  | Додељено                           | awarded
        decision  | nesuteikta                         | refused
        decision  | Avslag                             | refused
        label     | NQL                                | national
        stage_one | Apta                               | passed
        stage_one | No apta                            | failed
        stage_one | geçemedi                           | failed
        stage_one | Admis                              | passed
        stage_one | Respins                            | failed
        label     | eTwinning National Quality Label   | national
        level     | Educación Secundaria Obligatoria   | lower_secondary
        level     | Scuola secondaria di I grado       | lower_secondary
        level     | Scuola secondaria di II grado      | upper_secondary
        level     | Realschule                         | lower_secondary
        level     | Liceo                              | upper_secondary
        level     | Mesleki ve Teknik Anadolu Lisesi   | vocational
        ownership | Privado concertado                 | private
        ownership | Privé sous contrat                 | private
        ownership | staatlich                          | public
        ownership | State                              | public
        level     | Förderschule                       | other
        label     | Avrupa Kalite Etiketi              | european
        label     | Sello de Calidad Europeo           | european
        label     | Nationales Qualitätssiegel         | national
        decision  | Atorgat                            | awarded
        decision  | Obtiene                            | awarded
        decision  | Nicht erhalten                     | refused
        eligible  | V                                  | true
        eligible  | No cumple                          | false
        stage_one | Not eligible                       | failed
        stage_one | Favorable                          | passed
        level     | ISCED 2                            | lower_secondary
        level     | Střední škola                      | upper_secondary
        ownership | niepubliczna                       | private
        ownership | Ιδιωτικό                           | private
        ownership | Državna šola                       | none
        ownership | állami                             | public
        decision  | Ez                                 | refused
        decision  | perhaps                            | none
        decision  | awarded?                           | none
        decision  | Awarded (renewal)                  | awarded
        decision  | Concedido (renovación)             | awarded
        decision  | Denegado (no)                      | refused
        decision  | Denegado (renovación)              | none
        decision  | Awarded (pending)                  | none
        decision  | (renewal)                          | awarded
        decision  | Awarded (renewal) late             | none
        eligible  | ¿sí?                               | none
        """,
        row -> Synonyms.SHIPPED.word(row.get(0), row.get(1)).orElse("none"));
  }

  @Test
  void a_header_names_its_column() {
    Drawn.check(
        """
        header                  | column
        Nombre del centro       | school_name
        NOM ÉTABLISSEMENT       | school_name
        DENOMINAZIONE SCUOLA    | school_name
        Nome della scuola       | school_name
        Okulun adı              | school_name
        Code UAI                | school_id
        Schul-Nr.               | school_id
        Roll No.                | school_id
        SKZ                     | school_id
        N.º de alumnos          | pupils
        Nº de alumnos           | pupils
        Anzahl Schüler          | pupils
        No. of pupils           | pupils
        Nombre d'élèves         | pupils
        Numero di docenti       | teachers
        NAZWA SZKOŁY            | school_name
        Název školy             | school_name
        Iskola neve             | school_name
        Mokyklos pavadinimas    | school_name
        Skolas nosaukums        | school_name
        Kooli nimi              | school_name
        Ime šole                | school_name
        Emri i shkollës         | school_name
        Skolens navn            | school_name
        Koulun nimi             | school_name
        Naam school             | school_name
        Skolans namn            | school_name
        Nafn skóla              | school_name
        Miestas                 | locality
        Pilsēta                 | locality
        Linn                    | locality
        Qyteti                  | locality
        Paikkakunta             | locality
        Šalis                   | country_code
        Fylke                   | region_name
        Denumirea școlii        | school_name
        Denumirea şcolii        | school_name
        Σχολική Μονάδα          | school_name
        Назва закладу           | school_name
        Име на училището        | school_name
        სკოლის დასახელება       | school_name
        Назив школе             | school_name
        Име на училиштето       | school_name
        Место                   | locality
        Населба                 | locality
        Регион                  | region_name
        Управни округ           | region_name
        Регіон                  | region_name
        Земља                   | country_code
        Земја                   | country_code
        Држава                  | country_code
        Шифра школе             | school_id
        Código da escola        | school_id
        Počet žáků              | pupils
        Broj učitelja           | teachers
        Codi del centre         | school_id
        Població                | locality
        Concello                | locality
        Ikastetxea              | school_name
        CC.AA.                  | region_name
        Comunitat autònoma      | region_name
        Alumnos/as              | pupils
        Schüler*innen           | pupils
        SchülerInnen            | pupils
        2. Name of the school * | school_name
        Q3. Town                | locality
        4) School code          | school_id
        1.2 Country             | country_code
        (3) Town                | locality
        Question 3: Town        | locality
        schoolName              | school_name
        SchoolID                | school_id
        countryCode             | country_code
        Town/City               | locality
        Aantal leerlingen       | pupils
        Lehrerzahl              | teachers
        Cód. centro             | school_id
        Okul adı / School name  | school_name
        Nazwa szkoly            | school_name
        Wojewodztwo             | region_name
        Χώρα – Country - Pays   | country_code
        Comunidad Autónoma¹     | region_name
        Región¹ / Region        | region_name
        Pupils ²                | pupils
        Town / Region           |
        School / Principal      |
        Nafn / School           |
        2024 Country            |
        School 2. Town          |
        """,
        row ->
            Stream.of(
                    "school_id",
                    "school_name",
                    "locality",
                    "region_name",
                    "country_code",
                    "pupils",
                    "teachers")
                .filter(column -> Synonyms.SHIPPED.isName(row.get(0), column))
                .collect(Collectors.joining(" ")));
  }

  @Test
  void a_name_may_stand_in_one_cell_in_lines_of_two_languages() {
    assertThat(Synonyms.SHIPPED.isName("Nombre del\ncentro", "school_name")).isTrue();
    assertThat(Synonyms.SHIPPED.isName("Centro\nSchool", "school_name")).isTrue();
    assertThat(Synonyms.SHIPPED.isName("Centro\nTown", "school_name")).isFalse();
  }

  @Test
  void no_word_of_a_person_names_a_column() {
    for (String header :
        List.of(
            "Director",
            "Nombre del director",
            "Müdür adı",
            "Nom du chef d'établissement",
            "Schulleitung",
            "Dirigente scolastico",
            "Principal",
            "Contact",
            "Contact e-mail",
            "Imię i nazwisko dyrektora",
            "Ředitel",
            "Igazgató neve",
            "Διευθυντής",
            "Директор",
            "Diretor",
            "Teacher name",
            "1. Nombre",
            "2. Director",
            "directorName",
            "Nombre / Name",
            "School / Director",
            "Name¹ / Nom",
            "firstName",
            "Nombre",
            "Nom",
            "Nome")) {
      assertThat(List.of("school_name", "locality", "teachers", "project"))
          .as(header)
          .noneMatch(column -> Synonyms.SHIPPED.isName(header, column));
    }
  }
}
