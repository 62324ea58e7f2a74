package sello.transforms;

import java.util.LinkedHashMap;
import java.util.Map;

/** The seconds that the steps of a build took, in the order in which they ended. */
final class Steps {
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private final long start = System.nanoTime();

  /** Notes a step that began at a moment of {@link System#nanoTime} and ends now. */
  void end(String step, long began) {
    note(step, since(began));
  }

  synchronized void note(String step, double took) {
    seconds.put(step, took);
  }

  /** All steps, and how long they took together. */
  synchronized Map<String, Double> seconds() {
    Map<String, Double> all = new LinkedHashMap<>(seconds);
    all.put("total", since(start));
    return all;
  }

  static double since(long began) {
    return Math.round((System.nanoTime() - began) / 1e6) / 1e3;
  }
}
