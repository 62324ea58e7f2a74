package sello.ingest;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/** From when to when countries take part; a partial date of joining or leaving counts whole. */
final class MemberDays implements Serializable {
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

  boolean isMember(String country, LocalDate day) {
    String joined = from.getOrDefault(country, "");
    String left = to.getOrDefault(country, "");
    return (joined.isEmpty() || !firstDay(joined).isAfter(day))
        && (left.isEmpty() || !lastDay(left).isBefore(day));
  }

  private static LocalDate firstDay(String partial) {
    return switch (partial.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(partial), 1, 1);
      case 7 -> YearMonth.parse(partial).atDay(1);
      default -> LocalDate.parse(partial);
    };
  }

  private static LocalDate lastDay(String partial) {
    return switch (partial.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(partial), 12, 31);
      case 7 -> YearMonth.parse(partial).atEndOfMonth();
      default -> LocalDate.parse(partial);
    };
  }
}
