package sello.ingest.sample;

import java.util.List;

/**
 * A stream of random draws that depends on its seed and place alone.
 *
 * <p>The numbers are those of SplitMix64 (Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195),
 * written out here because no Java version promises the same numbers for bounded draws.
 */
final class Draws {
  /** What a stream is for: two topics never share numbers. */
  enum Topic {
    REGION,
    QUALITY,
    TRAITS,
    SCHOOL,
    TOWN,
    NAMES,
    RATE,
    LABEL,
    ROWS,
    SCORES,
    ACTIVITY,
    FORM,
    SPELLING,
    COUNTS,
    QUALITY_LABELS
  }

  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  private Draws(long state) {
    this.state = state;
  }

  /** The stream of a topic at a place: a country, and numbers such as a school and a year. */
  static Draws of(long seed, String place, Topic topic, long... parts) {
    long state = mix(seed + GAMMA * topic.name().hashCode());
    state = mix(state ^ place.hashCode());
    for (long part : parts) {
      state = mix(state + GAMMA * (part + 1));
    }
    return new Draws(state);
  }

  long next() {
    state += GAMMA;
    return mix(state);
  }

  /** A whole number from 0, below the bound. */
  int below(int bound) {
    return (int) Math.floorMod(next() >>> 1, (long) bound);
  }

  /** A number from 0 to under 1. */
  double unit() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  boolean chance(double probability) {
    return unit() < probability;
  }

  <T> T pick(List<T> all) {
    return all.get(below(all.size()));
  }

  /** A draw of the standard normal distribution (Box and Muller 1958). */
  double gaussian() {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
    return radius * StrictMath.cos(2 * StrictMath.PI * unit());
  }

  /** A log-normal draw with mean 1. */
  double spread(double sigma) {
    return StrictMath.exp(sigma * gaussian() - sigma * sigma / 2);
  }

  /** A Poisson draw (Knuth 1969), for small means. */
  int poisson(double mean) {
    double limit = StrictMath.exp(-mean);
    int count = 0;
    for (double product = unit(); product > limit; product *= unit()) {
      count++;
    }
    return count;
  }

  private static long mix(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
