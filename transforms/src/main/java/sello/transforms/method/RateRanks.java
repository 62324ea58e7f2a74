package sello.transforms.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.ContinuousDistribution.Sampler;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * How sure the ranks of rates are, by simulation: each rate is drawn from Gamma(x + 1/2) over its
 * size, what is known of it by Jeffreys' rule once x events were counted; all are ranked, the
 * highest first; and that again. Same counts, draws and seed: same ranks, on every machine.
 *
 * <p>Goldstein and Spiegelhalter 1996, JRSS A 159:385, doi:10.2307/2983325; Marshall and
 * Spiegelhalter 1998, BMJ 316:1701, doi:10.1136/bmj.316.7146.1701.
 *
 * @param median rank in the middle of all draws, from 1
 * @param low the rank that one draw of 40 is below
 * @param high the rank that one draw of 40 is above
 * @param top share of the draws in which the unit is among the first
 */
public record RateRanks(long median, long low, long high, double top) {
  private static final double JEFFREYS = 0.5;

  /** How ranks are simulated: as many draws, from a seed; the first so many are the top. */
  public record Simulation(int draws, long seed, int top) {}

  /**
   * The ranks of units.
   *
   * @param x events of each unit
   * @param n size of each unit, at least 1
   */
  public static List<RateRanks> of(long[] x, long[] n, Simulation simulation) {
    Domain.sameLength("events", x.length, "sizes", n.length);
    List<Sampler> rates = new ArrayList<>();
    SplittableRandom seeded = new SplittableRandom(simulation.seed());
    UniformRandomProvider chance = seeded::nextLong;
    for (int i = 0; i < x.length; i++) {
      Domain.count("a unit's events", x[i]);
      rates.add(GammaDistribution.of(x[i] + JEFFREYS, 1.0 / n[i]).createSampler(chance));
    }
    long[][] ranks = new long[x.length][simulation.draws()];
    for (int draw = 0; draw < simulation.draws(); draw++) {
      double[] drawn = rates.stream().mapToDouble(Sampler::sample).toArray();
      Integer[] order =
          IntStream.range(0, drawn.length)
              .boxed()
              .sorted(Comparator.comparingDouble(i -> -drawn[i]))
              .toArray(Integer[]::new);
      for (int place = 0; place < order.length; place++) {
        ranks[order[place]][draw] = place + 1L;
      }
    }
    return Arrays.stream(ranks).map(of -> summary(of, simulation.top())).toList();
  }

  private static RateRanks summary(long[] ranks, int top) {
    Arrays.sort(ranks);
    double tail = Confidence.P95.tail();
    return new RateRanks(
        at(ranks, 0.5),
        at(ranks, tail),
        at(ranks, 1 - tail),
        (double) Arrays.stream(ranks).filter(rank -> rank <= top).count() / ranks.length);
  }

  /** The smallest rank that a share of the draws does not go beyond. */
  private static long at(long[] ascending, double share) {
    return ascending[(int) Math.ceil(share * ascending.length) - 1];
  }
}
