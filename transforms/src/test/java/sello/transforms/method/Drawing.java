package sello.transforms.method;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is drawn by lot, the same each time. */
final class Drawing {
  private Drawing() {}

  /** The numbers below size in an order drawn by lot. */
  static int[] order(int size, Random random) {
    List<Integer> order = IntStream.range(0, size).boxed().collect(Collectors.toList());
    Collections.shuffle(order, random);
    return order.stream().mapToInt(i -> i).toArray();
  }

  /** Values in an order drawn by lot. */
  static double[] shuffled(double[] values, Random random) {
    return IntStream.of(order(values.length, random)).mapToDouble(i -> values[i]).toArray();
  }
}
