package sello.ingest;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import sello.catalog.Drawn;

final class SerialDaysTest {
  @Test
  void a_number_is_a_day_by_the_way_the_workbook_counts_them() {
    Drawn.check(
        """
        counted   | number     | day
        FROM_1900 | 43928      | 2020-04-07
        FROM_1904 | 42466      | 2020-04-07
        FROM_1900 | 20000      | 1954-10-03
        FROM_1904 | 18538      | 1954-10-03
        FROM_1900 | 19999      | none
        FROM_1904 | 18537      | none
        FROM_1900 | 69999      | 2091-08-24
        FROM_1904 | 68537      | 2091-08-24
        FROM_1900 | 70000      | none
        FROM_1904 | 68538      | none
        FROM_1900 | 2024       | none
        FROM_1904 | 31.12.2019 | none
        NONE      | 43928      | none
        """,
        row -> day(row));
  }

  private static String day(List<String> row) {
    return SerialDays.valueOf(row.get(0)).day(row.get(1)).map(LocalDate::toString).orElse("none");
  }
}
