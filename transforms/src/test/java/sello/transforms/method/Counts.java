package sello.transforms.method;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Counts as schools have them, drawn by lot: mostly few, now and then many. */
final class Counts {
  private Counts() {}

  static Tally tally(long... counts) {
    TreeMap<Long, Long> occurrences = new TreeMap<>();
    Arrays.stream(counts).forEach(count -> occurrences.merge(count, 1L, Long::sum));
    return new Tally(occurrences);
  }

  /**
   * So many counts of a mean, with a variance of mean·(1 + excess): a Poisson number of occasions,
   * each of which gives one or more by the toss of a coin (Pólya and Aeppli).
   */
  static long[] skewed(int n, double mean, double excess, Random random) {
    double last = 2 / (2 + excess);
    return IntStream.range(0, n).mapToLong(i -> count(mean * last, last, random)).toArray();
  }

  private static long count(double occasions, double last, Random random) {
    double none = Math.exp(-occasions);
    long count = 0;
    for (double left = random.nextDouble(); left > none; left *= random.nextDouble()) {
      do {
        count++;
      } while (random.nextDouble() >= last);
    }
    return count;
  }
}
