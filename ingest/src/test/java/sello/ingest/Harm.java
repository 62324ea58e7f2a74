package sello.ingest;

import java.util.Set;

/**
 * A file after an accident, and what the accident hit.
 *
 * @param bytes the damaged file
 * @param kind of accident, in a word
 * @param touched places of the bytes that were changed, or where others were taken out or put in
 * @param swapped names of two columns whose cells or names were exchanged
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record Harm(byte[] bytes, String kind, Set<Integer> touched, Set<String> swapped) {
  Harm(byte[] bytes, String kind) {
    this(bytes, kind, Set.of(), Set.of());
  }

  /** Whether a byte from one place to behind another was hit. */
  boolean touches(int from, int to) {
    return touched.stream().anyMatch(at -> at >= from && at <= to);
  }

  boolean joinsBefore(int from, int to) {
    return (kind.equals("taken out") || kind.equals("cut")) && touches(from, to);
  }

  Harm with(byte[] packed) {
    return new Harm(packed, kind, touched, swapped);
  }
}
