package sello.transforms.method;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * A series cut into segments of one mean each.
 *
 * @param segments one or more, in the order of time, without gaps
 */
public record Segmentation(List<Segment> segments) {
  /**
   * Neighbouring points around one mean.
   *
   * @param first place of the first point, from 0
   * @param last place of the last point
   * @param mean of the points
   * @param residual sum of squared distances from the mean
   */
  public record Segment(int first, int last, double mean, double residual) {

    /** Distances are taken from the first point: equal points leave exactly 0. */
    static Segment of(double[] series, int first, int last) {
      int size = last - first + 1;
      double start = series[first];
      double shift = IntStream.rangeClosed(first, last).mapToDouble(i -> series[i] - start).sum();
      double mean = shift / size;
      double residual =
          IntStream.rangeClosed(first, last)
              .mapToDouble(i -> (series[i] - start) - mean)
              .map(distance -> distance * distance)
              .sum();
      return new Segment(first, last, start + mean, residual);
    }
  }

  public Segmentation {
    segments = List.copyOf(segments);
  }

  Segmentation followedBy(Segment next) {
    List<Segment> longer = new ArrayList<>(segments);
    longer.add(next);
    return new Segmentation(longer);
  }

  /** Places of the last points before a break, from 0. */
  public List<Integer> breaksAfter() {
    return segments.stream().limit(segments.size() - 1).map(Segment::last).toList();
  }

  /** RSS: the squared distances of all points from their segment's mean. */
  public double residual() {
    return segments.stream().mapToDouble(Segment::residual).sum();
  }

  /** BIC: the less, the better; empty where RSS = 0, better than any other. */
  public OptionalDouble bic() {
    int n = segments.get(segments.size() - 1).last() + 1;
    double residual = residual();
    return residual == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            n * (1 + Math.log(2 * Math.PI) + Math.log(residual / n))
                + 2 * segments.size() * Math.log(n));
  }
}
