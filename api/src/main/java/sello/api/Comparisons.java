package sello.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sello.reports.Changes;
import sello.reports.Comparison;

/**
 * What was found of pairs of releases, kept for the next who asks: releases never change, and to
 * compare all tables of two takes seconds.
 */
final class Comparisons {
  private static final int KEPT = 64;

  private final Map<String, List<Changes>> known =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Changes>> eldest) {
          return size() > KEPT;
        }
      };

  /** What differs in each table; one question is worked out at a time. */
  synchronized List<Changes> all(Comparison comparison) {
    String pair = comparison.before().id() + " " + comparison.after().id();
    List<Changes> found = known.get(pair);
    if (found == null) {
      found = comparison.all();
      known.put(pair, found);
    }
    return found;
  }
}
