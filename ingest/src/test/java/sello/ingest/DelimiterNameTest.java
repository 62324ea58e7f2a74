package sello.ingest;

import org.junit.jupiter.api.Test;
import sello.catalog.Drawn;

final class DelimiterNameTest {
  @Test
  void a_row_of_another_width_is_told_where_to_look_by_the_delimiter_of_its_file() {
    Drawn.check(
        """
        delimiter | cells | advice
        ,         | 2     | Look for a missing or an unquoted comma.
        ;         | 9     | Look for a missing or an unquoted semicolon.
        ;         | 1     | If it is a note or a heading, delete the line; else look for a missing or an unquoted semicolon.
        ^         | 2     | Look for a missing or an unquoted '^'.
        tab       | 2     | Look for a missing or an additional tab or line end.
                  | 2     | Look for values that are missing, or that stand beside the table.
        """,
        row ->
            DelimiterName.adviceOnCount(
                row.get(0).replace("tab", "\t"), Integer.parseInt(row.get(1))));
  }
}
