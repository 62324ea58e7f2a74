package sello.ingest.name;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The letters of Europe's Latin alphabets that no accent makes, as ICU's Latin-ASCII writes them:
 * most texts with other letters than a to z have no others, and need none of ICU's rules.
 */
final class LatinLetters {
  static final Map<Character, String> IN_ASCII =
      Map.ofEntries(
          Map.entry('ı', "i"),
          Map.entry('ł', "l"),
          Map.entry('ß', "ss"),
          Map.entry('ø', "o"),
          Map.entry('đ', "d"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ħ', "h"),
          Map.entry('ŋ', "n"),
          Map.entry('ŧ', "t"));

  private static final int ASCII = 128;

  private LatinLetters() {}

  /** A text in small letters without accents; null where it has a letter that is not known here. */
  static @Nullable String inAscii(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter < ASCII) {
        ascii.append(letter);
      } else {
        String written = IN_ASCII.get(letter);
        if (written == null) {
          return null;
        }
        ascii.append(written);
      }
    }
    return ascii.toString();
  }
}
