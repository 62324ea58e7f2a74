package sello.ingest.name;

import java.util.regex.Pattern;

/**
 * The two letters of a province that Italian lists print in brackets behind a town, as in Schio
 * (VI): no part of its name, and no number. Hardly two towns of one name are parted by them.
 */
final class ItalianProvince {
  private static final Pattern LETTERS = Pattern.compile("(?<=\\S)\\s*\\([A-Z]{2}\\)\\s*$");

  private ItalianProvince() {}

  /** What is printed, without the letters behind it. */
  static String takenOff(String country, String printed) {
    return country.equals("IT") ? LETTERS.matcher(printed).replaceFirst("") : printed;
  }
}
