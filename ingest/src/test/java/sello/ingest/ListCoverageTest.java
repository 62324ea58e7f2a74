package sello.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/**
 * A country has a complete list only in an edition in which it took part: Lebanon joined in July
 * 2018, Kosovo in February 2024.
 */
final class ListCoverageTest {
  private static final String FILE = "list_coverage/all/c.csv";

  @TempDir Path root;

  @Test
  void a_country_that_was_no_member_in_the_edition_is_refused() {
    Drawn.check(
        """
        edition   | country | told
        2018-2019 | CH      | country_not_member
        2018-2019 | XK      | country_not_member
        2018-2019 | ME      | country_not_member
        2018-2019 | ES      | -
        2018-2019 | LB      | -
        2024-2025 | XK      | -
        2023-2024 | XK      | country_not_member
        2024-2025 | ME      | -
        2024-2025 | GB      | country_not_member
        """,
        this::told);
  }

  private String told(List<String> row) {
    String reasons =
        new InputFolder(root)
                .put(
                    FILE,
                    "edition,country_code,region_code,note\n%s,%s,,\n"
                        .formatted(row.get(0), row.get(1)))
                .check()
                .problems()
                .stream()
                .map(Problem::reason)
                .collect(Collectors.joining(" "));
    return reasons.isEmpty() ? "-" : reasons;
  }
}
