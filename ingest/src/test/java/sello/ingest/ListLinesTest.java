package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** Headings, counts and notes in the column of schools are no schools, and are told. */
final class ListLinesTest {
  private static final String FILE = "awarded_schools/2021-2022/a.csv";

  private static final String RECORD =
      InputFolder.record("press").replace("}", ", \"country\": \"ES\"}");

  @TempDir Path root;

  /** Why the second row of a list is refused. */
  private String refused(String header, String line) {
    return new InputFolder(root)
            .put(
                FILE,
                header
                    + "\nIES Uno"
                    + ";".repeat(header.split(";").length - 1)
                    + "\n"
                    + line
                    + (header.contains(";") ? "\nIES Dos;Vigo\n" : "\nIES Dos\n"))
            .alone(FILE + ".source.json", RECORD)
            .check()
            .problems()
            .stream()
            .filter(p -> p.severity() == Severity.REJECT && p.line() == 3)
            .map(Problem::reason)
            .collect(Collectors.joining(" "));
  }

  @Test
  void a_country_or_region_alone_in_its_row_is_a_heading() {
    Drawn.check(
        """
        line                    | refused
        Andalucía;              | names_a_place
        GALICIA;                | names_a_place
        Comunidad de Madrid;    | names_a_place
        España;                 | names_a_place
        Provincia: Almería;     | names_a_place
        Provincia;              | names_a_place
        Provincia;Nº de centros | names_a_place
        COMUNIDAD AUTÓNOMA;N    | names_a_place
        Województwo;Liczba      | names_a_place
        Colegio Provincia;Vigo  |
        Galicia;Vigo            |
        Colegio Galicia;        |
        Andalucía Norte;        |
        Lazio;                  |
        Provincia de Mendoza;   |
        """,
        row -> refused("Centro;Localidad", row.get(0)));
  }

  @Test
  void a_school_that_is_called_like_its_region_has_its_code_beside() {
    Drawn.check(
        """
        line            | refused
        Galicia;7       |
        Galicia;        | names_a_place
        """,
        row -> refused("Centro;Código", row.get(0)));
    assertThat(refused("Centro;Puntuación", "Galicia;7")).isEqualTo("names_a_place");
    assertThat(refused("Centro;Enlace", "Galicia;a.example/x")).isEmpty();
  }

  @Test
  void a_count_of_schools_and_a_note_on_the_list_are_no_schools() {
    Drawn.check(
        """
        line                        | refused
        3 schools;                  | names_no_school
        Centros galardonados;       | names_no_school
        CONCEDIDOS;                 | names_no_school
        Awarded schools;            | names_no_school
        Centros que renuevan;       | names_no_school
        Renovaciones;               | names_no_school
        Nuevos centros;             | names_no_school
        Établissements labellisés;  | names_no_school
        Scuole premiate;            | names_no_school
        Verlängerungen;             | names_no_school
        Colegio Nuevo;              |
        IES Renovación;             |
        Centros galardonados;Vigo   |
        12 centros premiados;       | names_no_school
        Number of awarded schools;2 | names_no_school
        Nº total de centros;        | names_no_school
        N.º de centros: 14;         | names_no_school
        Anzahl Schulen;3            | names_no_school
        Anzahl der Schulen: 3;      | names_no_school
        Numero scuole;              | names_no_school
        Nombre d'établissements;    | names_no_school
        Liczba szkół;               | names_no_school
        Okul sayısı: 3;             | names_no_school
        Gesamtzahl;                 | names_no_school
        N = 3;                      | names_no_school
        n: 14;                      | names_no_school
        In total: 12;               | names_no_school
        Altogether 3 schools;       | names_no_school
        In totaal 12;               | names_no_school
        Escuela N = 3;              |
        Continued on next page;     | names_no_school
        Last updated 12/05/2021;    | names_no_school
        Actualizado el 12/05/2021;  | names_no_school
        Página 2 de 3;              | names_no_school
        Page 2/3;                   | names_no_school
        Fuente: SEPIE;              | names_no_school
        Source: eTwinning;          | names_no_school
        Note: two schools declined; | names_no_school
        Lista de centros 2021-2022; | names_no_school
        Curso 2021/22;              | names_no_school
        2021-2022 winners;          | names_no_school
        * dane wstępne;             | names_no_school
        (*) Centro nuevo;           | names_no_school
        ¹ Centro con otro nombre;   | names_no_school
        1) szkoła po zmianie nazwy; | names_no_school
        ²) szkoła po zmianie nazwy; | names_no_school
        [3] szkoła w likwidacji;    | names_no_school
        Colegio 2000-2020;          |
        Colegio 12;                 |
        1.º Gimnasio;               |
        Colegio Número 3;           |
        3 okul;                     | names_no_school
        3. škola;                   |
        Escuela N.º 12;             |
        Colegio Fuente: Norte;      |
        School 3;                   |
        Centros Unidos;             |
        CEIP La Fuente;             |
        Page School;                |
        Institut Stand 21;          |
        """,
        row -> refused("Centro;Localidad", row.get(0)));
    assertThat(refused("Centro;Localidad", "3 schools;Vigo")).isEmpty();
  }

  @Test
  void a_line_of_a_list_is_not_told_for_it_may_name_a_person() {
    assertThat(
            new InputFolder(root)
                .put(
                    FILE,
                    "Centro;Localidad\nIES Uno;Vigo\nFirmado: Eva Gil;\n* Ana Gil;\nIES Dos;Lugo\n")
                .alone(FILE + ".source.json", RECORD)
                .check()
                .problems())
        .extracting(Problem::value)
        .containsExactly("text of 16 characters", "text of 9 characters");
  }

  @Test
  void a_list_of_names_alone_may_have_bullets_and_sums() {
    Drawn.check(
        """
        line             | refused
        * IES Tres       |
        1) IES Tres      |
        TOTAL 2          | names_no_school
        Total: 3 centros | names_no_school
        Toplam           | names_no_school
        Totalán          |
        Edición 2021/22  | names_no_school
        """,
        row -> refused("Centro", row.get(0)));
  }

  @Test
  void what_is_refused_and_what_stays_are_all_rows() {
    CheckedFile file =
        new InputFolder(root)
            .put(FILE, "Centro\nAndalucía\nIES Uno\nGalicia\nIES Dos\n")
            .alone(FILE + ".source.json", RECORD)
            .check()
            .file(FILE);

    assertThat(List.of(file.rows(), file.rejected())).containsExactly(4L, 2L);
  }
}
