package sello.ingest;

import java.util.regex.Pattern;

/** The text of an array where one value must stand, as JSON lines may have it. */
final class ListOfValues {
  static final Rule.Broken BROKEN =
      new Rule.Broken("must be one value, not a list", "Write one row for each.");

  private static final Pattern FORM = Pattern.compile("(?s)\\s*\\[(\\s*[\"\\[{\\d].*)?]\\s*");

  private ListOfValues() {}

  static boolean is(String cell) {
    return FORM.matcher(cell).matches();
  }
}
