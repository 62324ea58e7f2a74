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
  public SampleOrder {
    only = Set.copyOf(only);
    if (!(scale > 0 && scale <= 100)) {
      throw new IllegalArgumentException(
          "The scale is " + scale + ", not a number above 0 and up to 100. 1 is Europe.");
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
