package sello.transforms.method;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * The share S(k) of units that outlast time k: the product over times j <= k of (1 - d_j/n_j), with
 * d_j lapsed of n_j at risk, those censored at j among them. Greenwood: se = S·sqrt(sum d/(n(n -
 * d))). Limits, log-log: S^exp(-/+ z·e), e = se/(S·|ln S|).
 *
 * <p>Kaplan and Meier 1958, doi:10.1080/01621459.1958.10501452; Greenwood 1926; Kalbfleisch and
 * Prentice 2002, The Statistical Analysis of Failure Time Data.
 *
 * @param steps one for each time at which a unit lapsed or was censored, in order
 */
public record KaplanMeier(List<Step> steps) {
  /** Products of fractions miss a half by rounding. */
  private static final double ROUNDING = 1e-12;

  /**
   * What is known at one time.
   *
   * @param time completed terms
   * @param atRisk units still observed just before
   * @param lapsed units that ended then
   * @param censored units last seen then without an end
   * @param survival S with its limits; without them where S is 0 or 1
   * @param standardError Greenwood's; empty where S = 0
   */
  public record Step(
      long time,
      long atRisk,
      long lapsed,
      long censored,
      Estimate survival,
      OptionalDouble standardError) {}

  public KaplanMeier {
    steps = List.copyOf(steps);
  }

  /** The curve of spells in any order; without steps when there are none. */
  public static KaplanMeier of(Collection<Spell> spells, Confidence confidence) {
    Map<Long, long[]> endings = new TreeMap<>();
    for (Spell spell : spells) {
      endings.computeIfAbsent(spell.time(), time -> new long[2])[spell.isLapsed() ? 0 : 1]++;
    }
    List<Step> steps = new ArrayList<>();
    long atRisk = spells.size();
    double survival = 1;
    double greenwood = 0;
    for (Map.Entry<Long, long[]> at : endings.entrySet()) {
      long lapsed = at.getValue()[0];
      long censored = at.getValue()[1];
      survival *= (double) (atRisk - lapsed) / atRisk;
      greenwood += lapsed / ((double) atRisk * (atRisk - lapsed));
      OptionalDouble error =
          survival == 0
              ? OptionalDouble.empty()
              : OptionalDouble.of(survival * Math.sqrt(greenwood));
      Estimate estimate = new Estimate(survival, limits(survival, greenwood, confidence));
      steps.add(new Step(at.getKey(), atRisk, lapsed, censored, estimate, error));
      atRisk -= lapsed + censored;
    }
    return new KaplanMeier(steps);
  }

  /** The first time with S at one half or below; empty when more outlast the observation. */
  public OptionalLong median() {
    return steps.stream()
        .filter(step -> step.survival().value() <= 0.5 + ROUNDING)
        .mapToLong(Step::time)
        .findFirst();
  }

  private static Optional<Interval> limits(
      double survival, double greenwood, Confidence confidence) {
    if (survival == 0 || survival == 1) {
      return Optional.empty();
    }
    double spread = confidence.z() * Math.sqrt(greenwood) / Math.abs(Math.log(survival));
    return Optional.of(
        new Interval(Math.pow(survival, Math.exp(spread)), Math.pow(survival, Math.exp(-spread))));
  }
}
