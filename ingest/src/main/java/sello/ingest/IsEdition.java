package sello.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The value names an edition by its two school years, of which the second follows the first. */
record IsEdition() implements Rule {
  private static final String FORM = "(\\d{4})-(\\d{4})";

  @Override
  public Optional<Broken> check(String value, CodeLists lists) {
    Matcher years = Pattern.compile(FORM).matcher(value);
    return years.matches()
            && Integer.parseInt(years.group(2)) == Integer.parseInt(years.group(1)) + 1
        ? Optional.empty()
        : Optional.of(new Broken("must be " + text(), "Correct the value."));
  }

  @Override
  public String text() {
    return "two years of which the second follows the first, like 2023-2024";
  }

  @Override
  public Map<String, Object> constraints() {
    return Map.of("pattern", FORM);
  }
}
