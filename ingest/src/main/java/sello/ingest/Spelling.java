package sello.ingest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word without what spellings of it differ by: case, accents, punctuation, spaces. {@code
 * ANDALUCÍA}, {@code Andalucia} and {@code « Andalucía »} are the same.
 */
final class Spelling {
  /** Accents, and what no eye sees: soft hyphens, joiners, marks of direction. */
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final char LAST_ASCII = 0x7F;

  private Spelling() {}

  static String fold(String text) {
    return isAscii(text) ? foldAscii(text) : foldAny(text);
  }

  /** Most texts have no accents: for them looking at each letter is enough. */
  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > LAST_ASCII) {
        return false;
      }
    }
    return true;
  }

  private static String foldAscii(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (Character.isLetterOrDigit(letter)) {
        folded.append(Character.toLowerCase(letter));
      } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().stripTrailing();
  }

  /** The rule itself, for any text. */
  static String foldAny(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String lower = plain.toLowerCase(Locale.ROOT).replace('ı', 'i').replace("ß", "ss");
    return NO_LETTERS.matcher(lower).replaceAll(" ").strip();
  }
}
