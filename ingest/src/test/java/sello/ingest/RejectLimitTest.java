package sello.ingest;

import java.util.List;
import org.junit.jupiter.api.Test;
import sello.catalog.Drawn;

/** Rows that are left out for others do not count towards the limit. */
final class RejectLimitTest {
  @Test
  void only_rows_that_break_the_contract_count() {
    Drawn.check(
        """
        share | read | rejected | left out | told
        0.02  | 49   | 1        | 0        | p: 1 of 49 rows break the contract, more than the limit of 2 %.
        0.02  | 50   | 1        | 0        | within
        0.02  | 10   | 5        | 5        | within
        0.02  | 10   | 6        | 5        | p: 1 of 5 rows break the contract, more than the limit of 2 %.
        0.025 | 100  | 9        | 6        | p: 3 of 94 rows break the contract, more than the limit of 2.5 %.
        0     | 10   | 9        | 9        | within
        0     | 10   | 10       | 10       | p: 10 of 10 rows break the contract, more than the limit of 0 %.
        0     | 0    | 0        | 0        | within
        1     | 2    | 2        | 0        | within
        """,
        RejectLimitTest::told);
  }

  private static String told(List<String> row) {
    return new RejectLimit(Double.parseDouble(row.get(0)))
        .exceeded("p", number(row.get(1)), number(row.get(2)), number(row.get(3)))
        .orElse("within");
  }

  private static long number(String cell) {
    return Long.parseLong(cell);
  }
}
