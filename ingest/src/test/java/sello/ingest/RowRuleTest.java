package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RowRuleTest {
  private static final RowRule WHOLE = new RawPublishedFigures().contract().rowRules().get(0);

  @Test
  void a_count_is_a_whole_number_that_is_never_cut() {
    assertThat(WHOLE.check("1212", "awards", new CodeLists())).isEmpty();
    assertThat(WHOLE.check("1212.0", "awards", new CodeLists())).isEmpty();
    assertThat(WHOLE.check("12.5", "awards", new CodeLists()))
        .map(Rule.Broken::rule)
        .contains("must be a whole number, since the metric is a count");
    assertThat(WHOLE.check("1e30", "active_labels", new CodeLists())).isPresent();
  }

  @Test
  void a_share_may_have_decimals() {
    Optional<Rule.Broken> broken = WHOLE.check("7.3", "type_share_primary", new CodeLists());

    assertThat(broken).isEmpty();
  }
}
