package sello.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The whole value has a form. */
public record HasForm(String regex, String text) implements Rule {
  /** A date of which the source may state only the year, or year and month. */
  static final Rule PARTIAL_DATE =
      new HasForm(
          "\\d{4}(-\\d{2}(-\\d{2})?)?", "a date, perhaps partial: 2018, 2018-02 or 2018-02-28");

  @Override
  public Map<String, Object> constraints() {
    return isPortable() ? Map.of("pattern", regex) : Map.of();
  }

  /** Whether checkers in other languages read the expression as we do; else words must do. */
  private boolean isPortable() {
    return !regex.contains("\\p{") && !regex.contains("(?");
  }

  @Override
  public Optional<Broken> check(String value, CodeLists lists) {
    return Pattern.matches(regex, value)
        ? Optional.empty()
        : Optional.of(new Broken("must be " + text, "Correct the value."));
  }
}
