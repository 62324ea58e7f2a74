package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

final class NoMoreThanTest {
  private static final String FILE = "participation/2024/a.csv";

  @TempDir Path root;

  @Test
  void a_part_above_its_whole_is_told_and_its_row_stays() {
    Drawn.check(
        """
        registered | active | told
        12         | 3      | nothing
        12         | 12     | nothing
        3          | 12     | teachers_active is more than teachers_registered, 3
                   | 12     | nothing
        3          |        | nothing
        9          | 10     | teachers_active is more than teachers_registered, 9
        """,
        row -> told("Teachers registered;Teachers active", row));
  }

  @Test
  void each_country_of_partners_has_a_school_among_them() {
    Drawn.check(
        """
        schools | countries | told
        12      | 3         | nothing
        3       | 3         | nothing
        3       | 35        | partner_countries is more than partner_schools, 3
        """,
        row -> told("partner_schools;partner_countries", row));
  }

  @Test
  void a_school_with_more_teachers_than_pupils_has_them_swapped() {
    Drawn.check(
        """
        registered | countries | told
        90         | 1         | nothing
        91         | 1         | teachers_registered is more than pupils, 90
        """,
        row -> told("Teachers registered;partner_countries", row));
  }

  private String told(String columns, List<String> values) {
    Checked check =
        new InputFolder(root)
            .put(
                FILE,
                "Country;Code;%s;Pupils\nES;28012345;%s;%s;90\n"
                    .formatted(columns, values.get(0), values.get(1)))
            .check();
    List<Problem> problems = check.problems();
    assertThat(check.rejected()).isZero();
    assertThat(problems).allMatch(p -> p.severity() == Severity.WARNING);
    return problems.isEmpty()
        ? "nothing"
        : problems.stream().map(p -> p.column() + " " + p.rule()).collect(Collectors.joining("; "));
  }
}
