package sello.transforms.method;

import java.io.Serializable;
import java.util.Optional;

/**
 * The bases below which a derived figure is of low reliability, flag {@code u}. The flag sits on
 * the derived figure, never on an exact count, and hides nothing.
 *
 * <p>NCHS Data Presentation Standards for Proportions, Vital and Health Statistics 2(175), 2017;
 * for Rates and Counts, 2(200), 2023.
 *
 * @param leastShareBase n of a share, in units of the whole
 * @param widestShare width of a share's interval, in [0, 1]
 * @param leastRateCount x of a rate
 * @param leastGrowthCount each count of a growth
 * @param leastMeanBase n of a mean or quartile
 * @param leastExpected expected count of a location quotient
 * @param leastAtRisk units at risk at a step of a survival curve
 * @param leastSlopePoints points of a slope
 */
public record Reliability(
    long leastShareBase,
    double widestShare,
    long leastRateCount,
    long leastGrowthCount,
    long leastMeanBase,
    double leastExpected,
    long leastAtRisk,
    long leastSlopePoints)
    implements Serializable {
  public Reliability {
    Domain.count("least share base", leastShareBase);
    Domain.positive("widest share", widestShare);
    Domain.count("least rate count", leastRateCount);
    Domain.count("least growth count", leastGrowthCount);
    Domain.count("least mean base", leastMeanBase);
    Domain.positive("least expected", leastExpected);
    Domain.count("least at risk", leastAtRisk);
    Domain.count("least slope points", leastSlopePoints);
  }

  /** A share of n, by its base or the width of its interval. */
  public boolean isLowShare(long n, Optional<Interval> limits) {
    return n < leastShareBase || limits.filter(i -> i.width() > widestShare).isPresent();
  }

  public boolean isLowRate(long x) {
    return x < leastRateCount;
  }

  public boolean isLowGrowth(long a, long b) {
    return Math.min(a, b) < leastGrowthCount;
  }

  /** A mean or quartile of n. */
  public boolean isLowMean(long n) {
    return n < leastMeanBase;
  }

  /** A location quotient by its expected count. */
  public boolean isLowQuotient(double expected) {
    return expected < leastExpected;
  }

  public boolean isLowSurvival(long atRisk) {
    return atRisk < leastAtRisk;
  }

  public boolean isLowSlope(long points) {
    return points < leastSlopePoints;
  }
}
