package sello.ingest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word without what spellings of it differ by: case, accents, punctuation, spaces. {@code
 * ANDALUCÍA}, {@code Andalucia} and {@code « Andalucía »} are the same.
 */
final class Spelling {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Spelling() {}

  static String fold(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String lower = plain.toLowerCase(Locale.ROOT).replace('ı', 'i').replace("ß", "ss");
    return NO_LETTERS.matcher(lower).replaceAll(" ").strip();
  }
}
