package sello.ingest;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A date lies between two days, or is one of them: a year of which two digits changed places is
 * none of eTwinning.
 */
public record BetweenDays(LocalDate first, LocalDate last) implements Rule {
  /** Days of registrations and decisions; the same whenever it is asked. */
  static final BetweenDays OF_SCHOOLS =
      new BetweenDays(LocalDate.of(1990, 1, 1), LocalDate.of(2050, 12, 31));

  @Override
  public Map<String, Object> constraints() {
    return Map.of("minimum", first.toString(), "maximum", last.toString());
  }

  @Override
  public Optional<Broken> check(String value, CodeLists lists) {
    LocalDate day = LocalDate.parse(value);
    return day.isBefore(first) || day.isAfter(last)
        ? Optional.of(new Broken("must be " + text(), "Correct the value."))
        : Optional.empty();
  }

  @Override
  public String text() {
    return first + " to " + last;
  }

  @Override
  public String reason(String column) {
    return "bad_date";
  }
}
