package sello.ingest.name;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A province or region in brackets behind the school's own town at the end of its name: Colegio
 * Inventado, Getafe (Madrid). It tells where the town lies, and nothing of the school.
 */
final class BehindTown {
  private static final Pattern IN_BRACKETS = Pattern.compile("(.+)\\(([^()]*\\p{L}[^()]*)\\)\\s*");

  private BehindTown() {}

  /** The name without it, where none of its words is a kind of school or a number. */
  static String takenOff(String country, String printed, Place... places) {
    if (printed.indexOf('(') < 0) {
      return printed;
    }
    Matcher found = IN_BRACKETS.matcher(printed);
    return found.matches()
            && endsInPlace(SchoolName.read(country, found.group(1)), places)
            && saysNoSchool(SchoolName.read(country, found.group(2)))
        ? found.group(1)
        : printed;
  }

  private static boolean endsInPlace(SchoolName name, Place... places) {
    return Arrays.stream(places).anyMatch(place -> place.endsIn(name.words()));
  }

  private static boolean saysNoSchool(SchoolName name) {
    return name.kinds().isEmpty() && name.numbers().isEmpty() && name.honours().isEmpty();
  }
}
