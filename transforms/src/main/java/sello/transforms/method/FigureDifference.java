package sello.transforms.method;

/**
 * The difference d = e2 - e1 of two independent figures, with limits recovered from the limits l
 * and u of each: d - sqrt((e2 - l2)² + (u1 - e1)²) and d + sqrt((u2 - e2)² + (e1 - l1)²). What
 * holds of the limits of each holds here: of two groups that are all 0 the difference is 0 with
 * limits at both sides, and with the limits of shares it is Newcombe's change of a share.
 *
 * <p>Zou and Donner 2008, Statistics in Medicine 27:1693-1702, doi:10.1002/sim.3095.
 */
public final class FigureDifference {
  private FigureDifference() {}

  /** The difference from the first to the second; without limits unless both have them. */
  public static Estimate between(Estimate first, Estimate second) {
    double difference = second.value() - first.value();
    if (first.limits().isEmpty() || second.limits().isEmpty()) {
      return Estimate.withoutLimits(difference);
    }
    Interval from = first.limits().get();
    Interval to = second.limits().get();
    double down = Math.hypot(second.value() - to.low(), from.high() - first.value());
    double up = Math.hypot(to.high() - second.value(), first.value() - from.low());
    return Estimate.of(difference, new Interval(difference - down, difference + up));
  }
}
