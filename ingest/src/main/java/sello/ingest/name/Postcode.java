package sello.ingest.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A town as lists print it, parted into the town and the code that the post gives its place: {@code
 * 28001 Madrid}, {@code D-80331 München}, {@code Praha 110 00}, {@code Lisboa (1000-001)}. The
 * number of a district, as in Praha 6, has fewer digits and stays with the town.
 *
 * @param town the town without the code
 * @param code the letters and digits of the code, without the country that some print before it;
 *     empty: none is printed
 */
record Postcode(String town, String code) {
  private static final Form DIGITS =
      new Form("(?:FIN|[A-Z]{1,2})?[- ]?(\\d{2}-\\d{3}|\\d{4}-\\d{3}|\\d{3} \\d{2}|\\d{3,6})");
  private static final Form DUTCH = new Form("(?:NL[- ]?)?(\\d{4}(?: ?[A-Z]{2})?)");
  private static final Form MALTESE = new Form("([A-Z]{3} ?\\d{4})");

  /** A printed town of a country in its two parts. */
  static Postcode of(String country, String printed) {
    return switch (country) {
      case "NL" -> DUTCH.part(printed);
      case "MT" -> MALTESE.part(printed);
      default -> DIGITS.part(printed);
    };
  }

  /** How a code looks, before a town and behind it. */
  private record Form(Pattern before, Pattern behind) {
    Form(String code) {
      this(
          Pattern.compile("\\s*" + code + "(?![\\p{L}\\d])[\\s,–-]+(?=\\p{L})(.*)"),
          Pattern.compile(
              "(.*\\p{L}\\.?(?: \\d{1,2})?)(?:\\s*,\\s*|\\s+|\\s*\\()" + code + "\\)?\\s*"));
    }

    Postcode part(String printed) {
      Matcher first = before.matcher(printed);
      if (first.matches()) {
        return new Postcode(first.group(2), bare(first.group(1)));
      }
      Matcher last = behind.matcher(printed);
      return last.matches()
          ? new Postcode(last.group(1), bare(last.group(2)))
          : new Postcode(printed, "");
    }

    private static String bare(String code) {
      return code.replaceAll("[ -]", "");
    }
  }
}
