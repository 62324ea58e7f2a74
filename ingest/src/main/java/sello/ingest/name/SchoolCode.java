package sello.ingest.name;

import java.util.Locale;
import java.util.Map;

/** A school's official code in one form: upper case, with the zeros that spreadsheets drop. */
public final class SchoolCode {
  /** Digits of a country's school codes, where all have the same number. */
  private static final Map<String, Integer> DIGITS = Map.of("ES", 8);

  private SchoolCode() {}

  /** The code in the form in which equal codes are equal texts. */
  public static String canonical(String country, String code) {
    String text = code.strip().toUpperCase(Locale.ROOT);
    int digits = DIGITS.getOrDefault(country, 0);
    boolean lostZeros =
        text.length() < digits && !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    return lostZeros ? "0".repeat(digits - text.length()) + text : text;
  }
}
