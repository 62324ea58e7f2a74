package sello.ingest.form;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which words of a text are broken, as those of an old encoding are in a later one: {@code M‡laga}.
 * One such word is somebody's way of writing; most tell another encoding. A word with a dash or a
 * quotation mark in it tells neither.
 */
final class BrokenWords {
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0\\x00-\\x7F&&[^A-Za-z]]+");
  private static final Pattern SIGN =
      Pattern.compile("\\p{L}[†‡ˆ‰¢£¤¥¦§¬±¶µ¿¡‹›˜ˇ˘˛€¼¾¹²³](?=\\p{L})");
  private static final Pattern CAPITAL =
      Pattern.compile("\\p{Ll}{2}(?=[^\\x00-\\x7F])\\p{Lu}\\p{Ll}");
  private static final Pattern WITHIN = Pattern.compile("\\p{Ll}(?=[^\\x00-\\x7F])\\p{Lu}\\p{Ll}");

  /** A letter beyond ASCII, but none that is a capital behind a small one. */
  private static final Pattern SOUND =
      Pattern.compile(
          "(?!.*\\p{Ll}(?=[^\\x00-\\x7F])\\p{Lu}).*(?=[^\\x00-\\x7F])\\p{L}.*", Pattern.DOTALL);

  private final Set<String> broken = new HashSet<>();
  private final Set<String> sound = new HashSet<>();

  /**
   * @param hasCapitals whether a marked capital between small letters breaks a word: where all
   *     letters are beyond ASCII it is any capital
   */
  BrokenWords(String text, boolean hasCapitals) {
    for (String word : BETWEEN.split(text, -1)) {
      if (SIGN.matcher(word).find() || (hasCapitals && CAPITAL.matcher(word).find())) {
        broken.add(word);
      } else if (SOUND.matcher(word).matches()) {
        sound.add(word);
      }
    }
  }

  /** How many words have a marked capital between small letters. */
  static long capitals(String text) {
    return BETWEEN.splitAsStream(text).distinct().filter(w -> WITHIN.matcher(w).find()).count();
  }

  boolean areMost() {
    return broken.size() > sound.size();
  }
}
