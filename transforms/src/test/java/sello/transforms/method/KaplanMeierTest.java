package sello.transforms.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Against R's package survival (aml, both groups, conf.type log-log); the eleven schools are made
 * up and recomputed. A + behind a time marks a censored spell.
 */
final class KaplanMeierTest {
  private static final String MAINTAINED = "9 13 13+ 18 23 28+ 31 34 45+ 48 161+";
  private static final String NOT_MAINTAINED = "5 5 8 8 12 16+ 23 27 30 33 43 45";
  private static final String ELEVEN_SCHOOLS = "1 1 1 1 1+ 1+ 2 2+ 2+ 3 3+";

  private static List<Spell> spells(String text) {
    return Stream.of(text.split(" "))
        .map(end -> new Spell(Long.parseLong(end.replace("+", "")), !end.endsWith("+")))
        .toList();
  }

  private static KaplanMeier curve(String text) {
    return KaplanMeier.of(spells(text), Confidence.P95);
  }

  private static KaplanMeier.Step at(KaplanMeier curve, long time) {
    return curve.steps().stream().filter(step -> step.time() == time).findFirst().orElseThrow();
  }

  private static void check(KaplanMeier.Step step, double survival, double error) {
    assertThat(step.survival().value()).isCloseTo(survival, within(6e-10));
    assertThat(step.standardError().orElseThrow()).isCloseTo(error, within(6e-10));
  }

  @Test
  void the_maintained_group_has_the_published_curve() {
    KaplanMeier curve = curve(MAINTAINED);

    check(at(curve, 9), .909090909, .086678417);
    check(at(curve, 13), .818181818, .116291300);
    check(at(curve, 18), .715909091, .139664971);
    check(at(curve, 23), .613636364, .152632331);
    check(at(curve, 31), .490909091, .164193267);
    check(at(curve, 34), .368181818, .162668886);
    check(at(curve, 48), .184090909, .153492746);
    Near.limits(at(curve, 9).survival(), .508080206, .986673823, 6e-10);
    Near.limits(at(curve, 48).survival(), .011738480, .525014843, 6e-10);
    assertThat(curve.median()).hasValue(31);
  }

  @Test
  void a_curve_that_reaches_0_ends_there_without_limits() {
    KaplanMeier curve = curve(NOT_MAINTAINED);

    assertThat(at(curve, 5).survival().value()).isCloseTo(.833333333, within(5e-10));
    assertThat(at(curve, 23).survival().value()).isCloseTo(.486111111, within(5e-10));
    assertThat(at(curve, 45).survival()).isEqualTo(Estimate.withoutLimits(0));
    assertThat(at(curve, 45).standardError()).isEmpty();
    assertThat(curve.median()).hasValue(23);
  }

  @Test
  void open_schools_are_not_lost_ones() {
    KaplanMeier curve = curve(ELEVEN_SCHOOLS);

    check(at(curve, 1), .636363636, .145040734);
    check(at(curve, 2), .509090909, .162549189);
    check(at(curve, 3), .254545455, .197489883);
    Near.limits(at(curve, 1).survival(), .296892099, .845163386, 6e-10);
    assertThat(curve.median()).hasValue(3);
    assertThat(curve.steps())
        .extracting(step -> List.of(step.atRisk(), step.lapsed(), step.censored()))
        .containsExactly(List.of(11L, 4L, 2L), List.of(5L, 1L, 2L), List.of(2L, 1L, 1L));
  }

  @Test
  void a_time_at_which_none_lapsed_is_a_step_without_limits_while_all_last() {
    KaplanMeier.Step first = curve("1+ 2 3+").steps().get(0);

    assertThat(first.survival()).isEqualTo(Estimate.withoutLimits(1));
    assertThat(first.standardError()).hasValue(0);
    assertThat(first.atRisk()).isEqualTo(3);
  }

  @Test
  void a_median_needs_half_to_have_lapsed_and_does_not_miss_it_by_rounding() {
    assertThat(curve("1 2+ 2+ 2+").median()).isEmpty();
    assertThat(KaplanMeier.of(List.of(), Confidence.P95).median()).isEmpty();
    assertThat(curve("1 1 2 3 3 4+ 4+ 4+ 4+ 4+").median()).hasValue(3);
  }

  @Test
  void a_spell_does_not_end_before_it_began() {
    assertThatThrownBy(() -> new Spell(-1, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a spell's time is a count and must be 0 or more, found -1.");
  }

  @Test
  void without_censoring_survival_is_the_share_still_there_and_order_does_not_matter() {
    Random random = new Random(1958);
    for (int round = 0; round < 100; round++) {
      List<Spell> spells = new ArrayList<>();
      int size = 1 + random.nextInt(60);
      for (int i = 0; i < size; i++) {
        spells.add(new Spell(random.nextInt(8), true));
      }
      KaplanMeier curve = KaplanMeier.of(spells, Confidence.P95);
      for (KaplanMeier.Step step : curve.steps()) {
        long left = spells.stream().filter(spell -> spell.time() > step.time()).count();
        assertThat(step.survival().value()).isCloseTo((double) left / size, within(1e-12));
      }
      Collections.shuffle(spells, random);
      assertThat(KaplanMeier.of(spells, Confidence.P95)).isEqualTo(curve);
    }
  }
}
