package sello.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class SourceTest {
  static Source source(long read, long accepted, long rejected) {
    return new Source(
        "toys",
        "all",
        "toys/all/toys.csv",
        "Publisher",
        "Title",
        "https://example.org",
        "CC0",
        "2026-01-01",
        SourceKind.PRESS,
        10,
        "ab",
        read,
        accepted,
        rejected);
  }

  @Test
  void a_source_that_lost_or_invented_rows_is_refused() {
    assertThat(source(7, 5, 2).rowsRejected()).isEqualTo(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> source(8, 5, 2))
        .withMessage(
            "toys/all/toys.csv: 5 rows accepted and 2 rejected, but 8 read: rows were lost.");
    assertThatIllegalArgumentException().isThrownBy(() -> source(6, 5, 2));
  }

  @Test
  void a_kind_is_one_of_four_words() {
    Drawn.check(
        """
        label        | kind
        official     | OFFICIAL
        press        | PRESS
        reference    | REFERENCE
        illustrative | ILLUSTRATIVE
        Press        | refused: kind is 'Press', not official, press, reference or illustrative
        rumour       | refused: kind is 'rumour', not official, press, reference or illustrative
        """,
        row -> Drawn.orRefusal(() -> SourceKind.of(row.get(0)).name()));
  }
}
