package sello.ingest;

import java.io.Serializable;

/**
 * A value that holds for every row of a file.
 *
 * @param basis where it stands, or from what it was concluded
 * @param isConcluded whether nobody stated it: it is told, so that somebody can object
 */
public record Constant(String value, String basis, boolean isConcluded) implements Serializable {
  static Constant stated(String value, String basis) {
    return new Constant(value, basis, false);
  }

  static Constant concluded(String value, String basis) {
    return new Constant(value, basis, true);
  }
}
