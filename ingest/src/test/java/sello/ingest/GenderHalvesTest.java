package sello.ingest;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** A figure of which the women have a column of their own may be that of the men. */
final class GenderHalvesTest {
  @TempDir Path root;

  @Test
  void a_figure_beside_that_of_the_women_is_no_figure_of_all() {
    Drawn.check(
        """
        columns                                                        | refused
        Alumnos;Alumnas;Docentes registrados                           | pupils Alumnos
        Número de alumnas;Número de alumnos;Docentes registrados       | pupils Número de alumnos
        Schüler;Schülerinnen;Registrierte Lehrkräfte                   | pupils Schüler
        Anzahl Schüler;Anzahl Schülerinnen;Registrierte Lehrkräfte     | pupils Anzahl Schüler
        Alunni;Alunne;Docenti registrati                               | pupils Alunni
        Alumnado;Alumnas;Docentes registrados                          | nothing
        Schülerinnen und Schüler;Schülerinnen;Registrierte Lehrkräfte  | nothing
        Alunni;Alunni femmine;Docenti registrati                       | nothing
        Alumnos;Notas de alumnas;Docentes registrados                  | nothing
        """,
        row -> refused(row.get(0)));
  }

  private String refused(String columns) {
    return new InputFolder(root)
            .put(
                "participation/2024/a.csv",
                "Country;School code;%s\nES;28012345;90;80;70\n".formatted(columns))
            .check()
            .problems()
            .stream()
            .filter(problem -> problem.severity() == Severity.FATAL)
            .map(problem -> problem.column() + " " + problem.value())
            .collect(
                Collectors.collectingAndThen(
                    Collectors.joining(", "), said -> said.isEmpty() ? "nothing" : said));
  }
}
