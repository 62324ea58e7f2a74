package sello.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;
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
        rejected,
        Map.of("format", "csv"));
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

  @Test
  void what_was_detected_is_read_back_and_a_manifest_from_before_it_is_still_read()
      throws JsonProcessingException {
    String now = Json.MAPPER.writeValueAsString(source(7, 5, 2));
    String before = now.replace(",\"detected\":{\"format\":\"csv\"}", "");

    assertThat(Json.MAPPER.readValue(now, Source.class)).isEqualTo(source(7, 5, 2));
    assertThat(before).doesNotContain("detected");
    assertThat(Json.MAPPER.readValue(before, Source.class).detected()).isNull();
  }
}
