package sello.transforms.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;
import sello.transforms.method.RateRanks.Simulation;

class RateRanksTest {
  private static final Simulation FIRST = new Simulation(10_000, 1, 1);

  /** Of two units the first is ahead with P(B > n1/(n1 + n2)), B of Beta(x1 + 1/2, x2 + 1/2). */
  @Test
  void of_two_units_the_chance_to_be_first_is_that_of_the_beta_distribution() {
    long[][] cases = {{10, 8, 100, 100}, {3, 12, 50, 150}, {40, 30, 1000, 900}, {0, 2, 10, 20}};
    for (long[] c : cases) {
      List<RateRanks> ranks = RateRanks.of(new long[] {c[0], c[1]}, new long[] {c[2], c[3]}, FIRST);
      double exact =
          BetaDistribution.of(c[0] + 0.5, c[1] + 0.5)
              .survivalProbability((double) c[2] / (c[2] + c[3]));
      // Three standard errors of 10,000 draws are at most 0.015.
      assertThat(ranks.get(0).top()).isCloseTo(exact, within(0.015));
      assertThat(ranks.get(0).top() + ranks.get(1).top()).isCloseTo(1, within(1e-12));
      assertThat(ranks.get(0).median()).isEqualTo(exact > 0.5 ? 1 : 2);
    }
  }

  @Test
  void equal_units_have_every_rank_and_units_far_apart_one_each() {
    long[] same = {50, 50, 50};
    assertThat(RateRanks.of(same, new long[] {900, 900, 900}, FIRST))
        .allSatisfy(
            rank -> {
              assertThat(List.of(rank.low(), rank.median(), rank.high()))
                  .containsExactly(1L, 2L, 3L);
              assertThat(rank.top()).isCloseTo(1.0 / 3, within(0.015));
            });
    assertThat(RateRanks.of(new long[] {10, 1000, 100}, new long[] {900, 900, 900}, FIRST))
        .containsExactly(
            new RateRanks(3, 3, 3, 0), new RateRanks(1, 1, 1, 1), new RateRanks(2, 2, 2, 0));
  }

  @Test
  void as_many_are_at_the_top_as_the_top_has_places_and_a_seed_gives_the_same_again() {
    long[] x = {3, 14, 15, 92, 65, 35, 89, 79};
    long[] n = {100, 200, 300, 400, 500, 600, 700, 800};
    Simulation three = new Simulation(2_000, 7, 3);
    List<RateRanks> ranks = RateRanks.of(x, n, three);
    assertThat(ranks.stream().mapToDouble(RateRanks::top).sum()).isCloseTo(3, within(1e-9));
    assertThat(ranks)
        .allMatch(rank -> 1 <= rank.low() && rank.low() <= rank.median())
        .allMatch(rank -> rank.median() <= rank.high() && rank.high() <= 8);
    assertThat(RateRanks.of(x, n, three)).isEqualTo(ranks);
    assertThat(RateRanks.of(new long[0], new long[0], three)).isEmpty();
  }

  @Test
  void a_count_below_zero_is_refused() {
    assertThatThrownBy(() -> RateRanks.of(new long[] {-1}, new long[] {5}, FIRST))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
