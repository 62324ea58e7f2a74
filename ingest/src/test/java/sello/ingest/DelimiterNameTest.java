package sello.ingest;

import org.junit.jupiter.api.Test;
import sello.catalog.Drawn;

final class DelimiterNameTest {
  @Test
  void a_row_of_another_width_is_told_where_to_look_by_the_delimiter_of_its_file() {
    Drawn.check(
        """
        delimiter | advice
        ,         | Look for a missing or an unquoted comma.
        ;         | Look for a missing or an unquoted semicolon.
        ^         | Look for a missing or an unquoted '^'.
        tab       | Look for a missing or an additional tab or line end.
                  | Look for values that are missing, or that stand beside the table.
        """,
        row -> DelimiterName.adviceOnCount(row.get(0).replace("tab", "\t")));
  }
}
