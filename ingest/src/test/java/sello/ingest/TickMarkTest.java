package sello.ingest;

import org.junit.jupiter.api.Test;
import sello.catalog.Drawn;

final class TickMarkTest {
  @Test
  void a_sign_of_a_form_says_yes_or_no_where_it_can_mean_only_one() {
    Drawn.check(
        """
        sign | word
        ✓    | true
        ☑    | true
        ✗    | false
        ☐    | false
        x    | none
        ☒    | none
        ✓✓   | none
        """,
        row -> TickMark.word(row.get(0)).orElse("none"));
  }
}
