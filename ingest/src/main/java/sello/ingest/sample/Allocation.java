package sello.ingest.sample;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A total that is divided into whole parts by weight (largest remainder; ties go to the first), so
 * that the parts always sum to it.
 */
final class Allocation {
  private Allocation() {}

  static int[] split(long total, double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    int[] parts = new int[weights.length];
    double[] rest = new double[weights.length];
    long left = total;
    for (int i = 0; i < parts.length; i++) {
      double exact = sum == 0 ? 0 : total * weights[i] / sum;
      parts[i] = (int) Math.floor(exact);
      rest[i] = exact - parts[i];
      left -= parts[i];
    }
    int[] order = byRest(rest);
    for (int i = 0; i < left; i++) {
      parts[order[i % order.length]]++;
    }
    return parts;
  }

  /** As {@link #split}, with no part above its cap; what a cap refuses goes to the others. */
  static int[] splitCapped(long total, double[] weights, int[] caps) {
    int[] parts = new int[weights.length];
    double[] open = weights.clone();
    long left = total;
    while (left > 0) {
      int[] more = split(left, open);
      long before = left;
      for (int i = 0; i < parts.length; i++) {
        int taken = Math.min(more[i], caps[i] - parts[i]);
        parts[i] += taken;
        left -= taken;
        open[i] = parts[i] < caps[i] ? weights[i] : 0;
      }
      if (left == before) {
        throw new IllegalArgumentException(
            left + " of " + total + " do not fit under the caps. Ask for a larger scale.");
      }
    }
    return parts;
  }

  /** Lifts parts to a minimum at the cost of the largest; the sum stays. */
  static void lift(int[] parts, int minimum) {
    for (int i = 0; i < parts.length; i++) {
      while (parts[i] < minimum) {
        int largest = largest(parts);
        if (parts[largest] <= minimum) {
          return;
        }
        parts[largest]--;
        parts[i]++;
      }
    }
  }

  private static int largest(int[] parts) {
    int largest = 0;
    for (int i = 1; i < parts.length; i++) {
      largest = parts[i] > parts[largest] ? i : largest;
    }
    return largest;
  }

  private static int[] byRest(double[] rest) {
    return IntStream.range(0, rest.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -rest[i]).thenComparing(i -> i))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
