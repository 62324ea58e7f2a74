package sello.ingest.sample;

import java.nio.file.Path;
import java.util.Set;

/**
 * What sample is asked for.
 *
 * @param out folder to write into
 * @param scale size; 1 is Europe
 * @param seed same seed and scale, same bytes
 * @param only publications to write; empty for all
 */
public record SampleOrder(Path out, double scale, long seed, Set<String> only) {
  /** With fewer schools, small countries have none left to apply. */
  private static final double SMALLEST = 0.001;

  private static final double LARGEST = 100;

  public SampleOrder {
    only = Set.copyOf(only);
    if (!(scale >= SMALLEST && scale <= LARGEST)) {
      throw new IllegalArgumentException(
          "The scale is " + scale + ", not from " + SMALLEST + " to " + LARGEST + ". 1 is Europe.");
    }
    for (String name : only) {
      if (!Sample.PUBLICATIONS.contains(name)) {
        throw new IllegalArgumentException(
            "'"
                + name
                + "' is not a publication of a sample. Known: "
                + String.join(", ", Sample.PUBLICATIONS)
                + ".");
      }
    }
  }
}
