package sello.transforms.identity;

import java.util.Comparator;

/**
 * Two mentions that were found to be the same school.
 *
 * @param left the smaller mention key
 * @param right the larger one
 * @param score how strongly
 * @param byHand whether a person decided
 */
record Edge(String left, String right, double score, boolean byHand) {
  /**
   * Decisions by hand first, then the strongest; equal ones by key, so that order never matters.
   */
  static final Comparator<Edge> STRONGEST_FIRST =
      Comparator.comparing((Edge e) -> !e.byHand())
          .thenComparing(e -> -e.score())
          .thenComparing(Edge::left)
          .thenComparing(Edge::right);

  /** The pair, whatever was said of it. */
  record Pair(String left, String right) {
    static Pair of(String one, String two) {
      return one.compareTo(two) < 0 ? new Pair(one, two) : new Pair(two, one);
    }
  }

  Pair pair() {
    return new Pair(left, right);
  }

  String other(String mention) {
    return mention.equals(left) ? right : left;
  }
}
