package sello.reports.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Unit;

class ColumnRuleTest {
  private static List<String> rules(Measure... measures) {
    Spec spec =
        Spec.named("toys")
            .title("Toys")
            .description("One row per year.")
            .key(Fields.YEAR)
            .attributes(Fields.NOTE)
            .measures(measures)
            .build();
    return ColumnRule.all(spec).stream().map(ColumnRuleTest::text).toList();
  }

  private static String text(ColumnRule rule) {
    StringBuilder text = new StringBuilder(rule.field().name());
    if (rule.isRequired()) {
      text.append(" required");
    }
    rule.minimum().ifPresent(least -> text.append(" from ").append(least));
    rule.maximum().ifPresent(most -> text.append(" to ").append(most));
    return text.toString();
  }

  @Test
  void aCountIsNeverBelowZeroAndOneThatEveryRowHasIsRequired() {
    Field<Long> made = Field.count("made", Unit.AWARDS, "Made", "Toys made");
    assertThat(rules(Measure.exact(made)))
        .containsExactly("year required", "note", "made required from 0");
    assertThat(rules(Measure.optional(made))).contains("made from 0");
    assertThat(rules(Measure.withLimits(made)))
        .endsWith("made from 0", "made_low from 0", "made_high from 0", "made_flag");
    assertThat(rules(Measure.difference(made))).endsWith("made", "made_flag");
  }

  @Test
  void aShareAndItsEndsLieBetweenZeroAndOneAndADifferenceOfSharesBetweenMinusOneAndOne() {
    Field<Double> share = Field.share("red_share", "Red", "Red of all");
    assertThat(rules(Measure.withLimits(share)))
        .endsWith(
            "red_share from 0 to 1",
            "red_share_low from 0 to 1",
            "red_share_high from 0 to 1",
            "red_share_flag");
    assertThat(rules(Measure.difference(share)))
        .endsWith("red_share from -1 to 1", "red_share_flag");
  }

  @Test
  void anEndOfAMeanCanLieBelowZeroThoughTheMeanCannot() {
    Field<Double> mean = Field.amount("mean_score", Unit.POINTS, "Mean", "Mean of the scores");
    assertThat(rules(Measure.withLimits(mean)))
        .endsWith("mean_score from 0", "mean_score_low", "mean_score_high", "mean_score_flag");
  }
}
