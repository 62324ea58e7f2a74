package sello.transforms.method;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts by how often each occurs: what {@link Summary} says of a list, for groups too large to
 * list. Sums are exact.
 *
 * @param occurrences how many units have each value, by value; each 1 or more
 */
public record Tally(SortedMap<Long, Long> occurrences) {
  public Tally {
    occurrences = new TreeMap<>(occurrences);
    if (occurrences.isEmpty() || occurrences.values().stream().anyMatch(times -> times < 1)) {
      throw new IllegalArgumentException(
          "A tally needs values, each found once or more, found " + occurrences + ".");
    }
  }

  /** Number of units. */
  public long n() {
    return occurrences.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Mean and standard deviation. */
  public Moments moments() {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal squares = BigDecimal.ZERO;
    for (Map.Entry<Long, Long> entry : occurrences.entrySet()) {
      BigDecimal value = BigDecimal.valueOf(entry.getKey());
      BigDecimal total = value.multiply(BigDecimal.valueOf(entry.getValue()));
      sum = sum.add(total);
      squares = squares.add(total.multiply(value));
    }
    return new Moments(n(), sum, squares);
  }

  /**
   * The median, type 7 (Hyndman and Fan 1996, doi:10.1080/00031305.1996.10473566), with limits by
   * {@link MedianRanks}.
   */
  public Estimate median(Confidence confidence) {
    long n = n();
    double value = ((double) atRank((n + 1) / 2) + atRank(n / 2 + 1)) / 2;
    Optional<Interval> limits =
        MedianRanks.of(Math.toIntExact(n), confidence)
            .map(ranks -> new Interval(atRank(ranks.lower()), atRank(ranks.upper())));
    return new Estimate(value, limits);
  }

  /** The value at a place in ascending order, counted from 1. */
  private long atRank(long rank) {
    long passed = 0;
    for (Map.Entry<Long, Long> entry : occurrences.entrySet()) {
      passed += entry.getValue();
      if (passed >= rank) {
        return entry.getKey();
      }
    }
    throw new IllegalArgumentException(rank + " is beyond " + passed + " values.");
  }
}
