package sello.transforms.method;

import java.util.Optional;

/**
 * A figure with its limits. All awards are counted, so limits are no sampling error: they show how
 * far the figure could move by chance if the same process ran again.
 *
 * @param value the figure
 * @param limits its limits in the same unit, around the figure; empty where none are defined
 */
public record Estimate(double value, Optional<Interval> limits) {
  public Estimate {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("A figure must be finite, found " + value + ".");
    }
    limits.ifPresent(
        interval -> {
          if (!interval.contains(value)) {
            throw new IllegalArgumentException(
                "A figure lies within its limits, found %s and %s.".formatted(value, interval));
          }
        });
  }

  static Estimate of(double value, Interval limits) {
    return new Estimate(value, Optional.of(limits));
  }

  static Estimate withoutLimits(double value) {
    return new Estimate(value, Optional.empty());
  }
}
