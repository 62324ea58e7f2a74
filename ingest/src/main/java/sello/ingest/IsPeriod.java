package sello.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value names the time that a figure covers, in years or in school years of which the second
 * half follows the first.
 *
 * @param maySpan whether it may be more than one school year: a year up to which is counted, or a
 *     span of either, the earlier first
 */
record IsPeriod(boolean maySpan) implements Rule {
  private static final String SCHOOL_YEAR = "\\d{4}/\\d{4}";
  private static final String PERIOD = "(?<from>\\d{4}(/\\d{4})?)(\\.\\.(?<to>\\d{4}(/\\d{4})?))?";

  @Override
  public Optional<Broken> check(String value, CodeLists lists) {
    boolean isKept = maySpan ? isPeriod(value) : isSchoolYear(value);
    return isKept
        ? Optional.empty()
        : Optional.of(new Broken("must be " + text(), "Correct the value."));
  }

  private static boolean isPeriod(String value) {
    Matcher period = Pattern.compile(PERIOD).matcher(value);
    if (!period.matches() || !isYear(period.group("from"))) {
      return false;
    }
    String from = period.group("from");
    String to = period.group("to");
    return to == null || (from.length() == to.length() && isYear(to) && from.compareTo(to) < 0);
  }

  private static boolean isYear(String value) {
    return value.length() == 4 || isSchoolYear(value);
  }

  private static boolean isSchoolYear(String value) {
    return Pattern.matches(SCHOOL_YEAR, value)
        && Integer.parseInt(value.substring(5)) == Integer.parseInt(value.substring(0, 4)) + 1;
  }

  @Override
  public String text() {
    return maySpan
        ? "a year or school year, or a span of them, the earlier first, like 2022, 2014..2020 or 2017/2018..2023/2024"
        : "a school year of which the second half follows the first, like 2022/2023";
  }

  @Override
  public Map<String, Object> constraints() {
    return Map.of("pattern", maySpan ? PERIOD.replaceAll("\\?<\\w+>", "") : SCHOOL_YEAR);
  }
}
