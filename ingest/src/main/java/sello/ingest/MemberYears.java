package sello.ingest;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** In which years countries take part: those of joining and of leaving too. */
final class MemberYears implements Serializable {
  private final Map<String, String> from = new HashMap<>();
  private final Map<String, String> to = new HashMap<>();

  /**
   * Adds a country.
   *
   * @param joined year, month or day; empty: before all editions
   * @param left year, month or day; empty: not
   */
  void add(String country, String joined, String left) {
    from.put(country, joined);
    to.put(country, left);
  }

  boolean isMember(String country, int year) {
    String joined = from.getOrDefault(country, "");
    String left = to.getOrDefault(country, "");
    return (joined.isEmpty() || year(joined) <= year) && (left.isEmpty() || year(left) >= year);
  }

  private static int year(String partial) {
    return Integer.parseInt(partial.substring(0, 4));
  }
}
