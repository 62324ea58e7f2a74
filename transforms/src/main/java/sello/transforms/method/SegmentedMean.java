package sello.transforms.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sello.transforms.method.Segmentation.Segment;

/**
 * Breaks in the mean of a series, as a note to those who keep the table of breaks: it never sets a
 * flag. Least-squares segments, each at least max(3, 15 % of n) points long; of m breaks the number
 * with the least BIC(m) = n(1 + ln 2pi + ln(RSS/n)) + 2(m + 1)·ln n, the fewest where equal.
 *
 * <p>Bai and Perron 2003, doi:10.1002/jae.659; Zeileis et al. 2003,
 * doi:10.1016/S0167-9473(03)00030-6.
 */
public final class SegmentedMean {
  private static final int FEWEST_POINTS = 10;
  private static final int SHORTEST = 3;
  private static final int SHORTEST_PERCENT = 15;

  private SegmentedMean() {}

  /**
   * The best segments of a series; one segment means no break. Empty below ten points.
   *
   * @param series values in the order of time
   * @throws IllegalArgumentException when a value is not finite
   */
  public static Optional<Segmentation> of(double... series) {
    return byBreaks(series).stream()
        .min(Comparator.comparingDouble(found -> found.bic().orElse(Double.NEGATIVE_INFINITY)));
  }

  /** The best segments with no break, one break and so on; none below ten points. */
  static List<Segmentation> byBreaks(double... series) {
    for (double value : series) {
      Domain.finite("a value of the series", value);
    }
    int n = series.length;
    if (n < FEWEST_POINTS) {
      return List.of();
    }
    int shortest = Math.max(SHORTEST, (n * SHORTEST_PERCENT + 99) / 100);
    Segmentation[] until = new Segmentation[n + 1];
    for (int end = shortest; end <= n; end++) {
      until[end] = new Segmentation(List.of(Segment.of(series, 0, end - 1)));
    }
    List<Segmentation> found = new ArrayList<>(List.of(until[n]));
    for (int breaks = 1; (breaks + 1) * shortest <= n; breaks++) {
      for (int end = n; end >= (breaks + 1) * shortest; end--) {
        until[end] = best(series, until, breaks * shortest, end - shortest, end);
      }
      found.add(until[n]);
    }
    return found;
  }

  /** The best of the segmentations that end between two places and are followed by one segment. */
  private static Segmentation best(
      double[] series, Segmentation[] until, int earliest, int latest, int end) {
    Segmentation best = until[earliest].followedBy(Segment.of(series, earliest, end - 1));
    for (int start = earliest + 1; start <= latest; start++) {
      Segmentation next = until[start].followedBy(Segment.of(series, start, end - 1));
      if (next.residual() < best.residual()) {
        best = next;
      }
    }
    return best;
  }
}
