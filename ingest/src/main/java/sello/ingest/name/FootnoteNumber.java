package sello.ingest.name;

import java.util.regex.Pattern;

/** The number of a footnote in brackets behind a name: IES Norte (1). */
final class FootnoteNumber {
  private static final Pattern FORM = Pattern.compile("(?<=\\S)\\s*\\([*†]?\\d{1,2}\\)\\s*$");

  private FootnoteNumber() {}

  /** Without it, where something else tells schools apart; else it is the school's own. */
  static String takenOff(String country, String printed) {
    String bare = printed.endsWith(")") ? FORM.matcher(printed).replaceFirst("") : printed;
    return bare.equals(printed) || SchoolName.read(country, bare).tellsApart() ? bare : printed;
  }
}
