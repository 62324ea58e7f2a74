package sello.ingest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A word without what spellings of it differ by: case, accents, punctuation, spaces. {@code
 * ANDALUCÍA}, {@code Andalucia} and {@code « Andalucía »} are the same, and so are {@code
 * Małopolskie} and {@code Malopolskie}.
 */
final class Spelling {
  /** Accents, and what no eye sees: soft hyphens, joiners, marks of direction. */
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Letters that no accent is taken from, and what people without them on a keyboard write. */
  private static final Map<Character, String> PLAIN =
      Map.of(
          'ı', "i", 'ß', "ss", 'ł', "l", 'ø', "o", 'đ', "d", 'ð', "d", 'þ', "th", 'æ', "ae", 'œ',
          "oe");

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
    return NO_LETTERS
        .matcher(inPlainLetters(plain.toLowerCase(Locale.ROOT)))
        .replaceAll(" ")
        .strip();
  }

  private static String inPlainLetters(String lower) {
    StringBuilder plain = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char letter = lower.charAt(i);
      String other = letter > LAST_ASCII ? PLAIN.get(letter) : null;
      if (other == null) {
        plain.append(letter);
      } else {
        plain.append(other);
      }
    }
    return plain.toString();
  }
}
