package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RowRuleTest {
  private static final RowRule WHOLE = new RawPublishedFigures().contract().rowRules().get(0);

  private static Optional<RowRule.Finding> check(String value, String metric) {
    String[] texts = {value, metric};
    RowView row =
        new RowView(
            Map.of("value", 0, "metric", 1),
            texts,
            texts,
            new String[2],
            List.of("value", "metric"));
    return WHOLE.check(row, new CodeLists());
  }

  @Test
  void a_count_is_a_whole_number_that_is_never_cut() {
    assertThat(check("1212", "awards")).isEmpty();
    assertThat(check("1212.0", "awards")).isEmpty();
    assertThat(check("12.5", "awards"))
        .map(RowRule.Finding::rule)
        .contains("must be a whole number, since the metric is a count");
    assertThat(check("1e30", "active_labels")).isPresent();
  }

  @Test
  void a_share_may_have_decimals() {
    assertThat(check("7.3", "type_share_primary")).isEmpty();
  }
}
