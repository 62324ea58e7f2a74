package sello.ingest;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** Numbers of footnotes and of rows, and several names, that stand in the names of schools. */
final class MarkedNamesTest {
  private static final String FILE = "awarded_schools/2023-2024/a.csv";

  @TempDir Path root;

  @Test
  void numbers_and_several_names_in_names_are_told() {
    Drawn.check(
        """
        names                           | told
        IES A/IES B (1)/IES C (2)       | ends with the number of a footnote in 2 of the first 3 rows, first in line 3
        IES A/IES B/IES C               |
        IES A*/IES B (Vigo)/IES C 2     |
        1. IES A/2. IES B/3. IES C      | begins with the number of its row
        1. Gimnazija/3. IES B/2. IES C  |
        1. IES A/2. IES B               |
        "IES A+IES B"/IES C             | has several lines or a semicolon in 1 of the first 2 rows, first in line 2
        IES C/"IES A; IES B"            | has several lines or a semicolon in 1 of the first 2 rows, first in line 3
        "IES A+"/"IES B;"               |
        "Lyc&eacute;e A"/"B &#38; C"    |
        """,
        row ->
            new InputFolder(root)
                    .put(
                        FILE,
                        "School;Country\n"
                            + row.get(0).replace("/", ";ES\n").replace('+', '\n')
                            + ";ES\n")
                    .check()
                    .problems()
                    .stream()
                    .filter(problem -> problem.severity() == Severity.WARNING)
                    .map(problem -> problem.rule().replaceFirst(": (it|each) counts as.*", ""))
                    .collect(Collectors.joining()));
  }
}
