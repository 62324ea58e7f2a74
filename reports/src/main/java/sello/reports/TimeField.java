package sello.reports;

import java.util.Optional;
import java.util.regex.Pattern;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Spec;

/** The field of a key that says when: an edition or a year. */
public final class TimeField {
  private static final Pattern EDITION = Pattern.compile("(\\d{4})-(\\d{4})");

  private TimeField() {}

  /** The time field of a table; empty when its rows have none. */
  public static Optional<Field<?>> of(Spec spec) {
    return spec.key().stream()
        .filter(field -> isEdition(field) || field.name().equals(Fields.YEAR.name()))
        .findFirst()
        .map(field -> field);
  }

  static boolean isEdition(Field<?> field) {
    return field.name().equals(Fields.EDITION.name());
  }

  /**
   * Whether a text names an edition that could be held. Like a year without data, one that was not
   * gives an empty answer, not an error.
   */
  static boolean isEdition(String text) {
    var years = EDITION.matcher(text);
    return years.matches()
        && Integer.parseInt(years.group(1)) + 1 == Integer.parseInt(years.group(2));
  }
}
