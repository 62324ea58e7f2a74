package sello.ingest;

import org.junit.jupiter.api.Test;
import sello.catalog.Drawn;

/** A figure of participation is named by its two words, in any order and form. */
final class FigureNameTest {
  @Test
  void two_words_name_a_figure_and_a_third_that_means_something_else_does_not() {
    Drawn.check(
        """
        header                                | column              | is its name
        Profesores registrados                | teachers_registered | true
        Docentes inscritos en eTwinning       | teachers_registered | true
        Nº total de profesores/as activos/as  | teachers_active     | true
        Proyectos nuevos                      | projects_started    | true
        Proyectos terminados                  | projects_finished   | true
        Centros educativos socios             | partner_schools     | true
        Sellos de calidad                     | quality_labels      | true
        Cursos realizados                     | trainings_attended  | true
        Teachers (active)                     | teachers_active     | true
        Total registered teachers             | teachers_registered | true
        Projects completed                    | projects_finished   | true
        Number of eTwinning projects launched | projects_started    | true
        Nombre de professeurs inscrits        | teachers_registered | true
        Nombre total de projets achevés       | projects_finished   | true
        Écoles partenaires                    | partner_schools     | true
        Anzahl der angemeldeten Lehrer        | teachers_registered | true
        Abgeschlossene Projekte               | projects_finished   | true
        Partnerländer                         | partner_countries   | true
        Qualitätslabels                       | quality_labels      | true
        Neue Projekte                         | projects_started    | true
        Anzahl Partnerstaaten                 | partner_countries   | true
        Numero docenti iscritti               | teachers_registered | true
        Insegnanti attivi                     | teachers_active     | true
        Progetti terminati                    | projects_finished   | true
        Kayıtlı öğretmenlerin sayısı          | teachers_registered | true
        Biten projeler                        | projects_finished   | true
        Etkin öğretmen sayısı                 | teachers_active     | true
        Cadre didactice înregistrate          | teachers_registered | true
        Liczba zarejestrowanych nauczycieli   | teachers_registered | true
        Αριθμός ενεργών εκπαιδευτικών         | teachers_active     | true
        Profesores                            | teachers_registered | false
        Profesor registrado                   | teachers_registered | false
        Profesores registrados y activos      | teachers_active     | false
        New registered teachers               | teachers_registered | false
        Nombre de centros socios              | partner_schools     | false
        National quality labels               | quality_labels      | false
        Active projects                       | projects_started    | false
        Cursos                                | trainings_attended  | false
        """,
        row -> String.valueOf(Synonyms.SHIPPED.isName(row.get(0), row.get(1))));
  }
}
