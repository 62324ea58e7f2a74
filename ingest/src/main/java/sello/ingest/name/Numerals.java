package sello.ingest.name;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in a school's name: 007, 7th, 7ο and VII are all 7; Greek folding makes 7t of 7th. */
final class Numerals {
  private static final Pattern NUMBER =
      Pattern.compile("0*(\\d+)(o|os|i|h|a|as|e|er|eme|th|t|st|nd|rd|na|va|ta|tis)?");

  /** Below 200; a lone c or l is a letter. */
  private static final Pattern ROMAN =
      Pattern.compile("(?![cl]$)c?(?:x[cl]|l?x{0,3})(?:ix|iv|v?i{0,3})");

  private static final Set<String> SIGNS_OF_NUMBER = Set.of("nr", "no", "num", "numer", "br");
  private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

  private Numerals() {}

  static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0)) && word.chars().allMatch(Character::isDigit);
  }

  /** Whether a word says that a number follows, Roman and of one letter too: Liceum nr V. */
  static boolean isSign(String word) {
    return SIGNS_OF_NUMBER.contains(word);
  }

  /**
   * The word, or the digits of the number that it is. A lone i, v or x, and what begins with c or l
   * as words do, counts only where a number is expected: in front, or behind a sign for it.
   */
  static String number(boolean isExpected, String word) {
    Matcher digits = NUMBER.matcher(word);
    if (digits.matches()) {
      return digits.group(1);
    }
    return isRoman(word) || (isExpected && ROMAN.matcher(word).matches())
        ? String.valueOf(roman(word))
        : word;
  }

  /**
   * Whether a word is a Roman number wherever it stands, and not a lone letter: II, which no
   * spelling may shorten.
   */
  static boolean isRoman(String word) {
    return word.length() > 1 && "ivx".indexOf(word.charAt(0)) >= 0 && ROMAN.matcher(word).matches();
  }

  private static int roman(String word) {
    int value = 0;
    String rest = word;
    for (int i = 0; i < SIGNS.length; i++) {
      while (rest.startsWith(SIGNS[i])) {
        value += VALUES[i];
        rest = rest.substring(SIGNS[i].length());
      }
    }
    return value;
  }
}
