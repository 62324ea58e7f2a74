package sello.ingest;

import org.junit.jupiter.api.Test;
import sello.catalog.Drawn;

/** A column that counts is named with the words for how many, or without. */
final class HowManyTest {
  @Test
  void words_for_how_many_stand_before_or_behind_what_is_counted() {
    Drawn.check(
        """
        header                             | column              | is its name
        Number of active teachers          | teachers_active     | true
        No. of registered teachers         | teachers_registered | true
        Nº de docentes registrados         | teachers_registered | true
        N.º de proyectos iniciados         | projects_started    | true
        Número de países socios            | partner_countries   | true
        Aktif öğretmen sayısı              | teachers_active     | true
        Tamamlanan proje sayısı            | projects_finished   | true
        Nombre d'enseignants inscrits      | teachers_registered | true
        Nb enseignants actifs              | teachers_active     | true
        Anzahl registrierter Lehrkräfte    | teachers_registered | true
        Anzahl der begonnenen Projekte     | projects_started    | true
        Anzahl Partnerschulen              | partner_schools     | true
        N. alunni                          | pupils              | true
        N. docenti                         | teachers            | true
        Numero di progetti conclusi        | projects_finished   | true
        Number of projects                 | projects_started    | false
        Number of active teachers          | teachers_registered | false
        Okul sayısı                        | school_name         | false
        No. of school                      | school_name         | false
        Number                             | pupils              | false
        Nombre de centros socios           | partner_schools     | false
        """,
        row -> String.valueOf(Synonyms.SHIPPED.isName(row.get(0), row.get(1))));
  }
}
