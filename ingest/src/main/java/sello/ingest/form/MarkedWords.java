package sello.ingest.form;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words in which dashes and quotation marks stand for letters, as {@code Le—n}, {@code Pe–a} and
 * {@code Garc’a} do where a text of an old Excel for Mac is read as windows-1252.
 */
final class MarkedWords {
  private static final int SEVERAL = 2;

  private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0\\x00-\\x7F&&[^A-Za-z]]+");
  private static final Pattern DASHED = Pattern.compile("\\p{L}[–—](?=[a-z])|[a-z]Ž(?=[a-z])");

  /** An apostrophe within a word, but neither of an elision nor of an English ending. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?i)(?!(dell|dall|all|nell|sull|coll|un|qu|\\w+qu|quest|quell|sant|aujourd"
              + "|entr|grand|d?e?gl|bell|senz|can|don|isn)’)[a-z–—œŽ]{2,}’(?!(s|t|re|ll|ve|d|m)$)[a-z]+");

  private static final Pattern SOUND = Pattern.compile(".*[ß-öø-ÿ].*");

  private MarkedWords() {}

  /**
   * Whether several words have such marks, more than have the letters of the encoding. A dash
   * between two words that nobody parts by a space is one odd word, and apostrophes alone are of
   * some language.
   */
  static boolean haveMarksForLetters(String text) {
    Set<String> words = BETWEEN.splitAsStream(text).collect(Collectors.toSet());
    Set<String> dashed = found(words, DASHED);
    Set<String> marked = found(words, QUOTED);
    marked.addAll(dashed);
    long sound = words.stream().filter(word -> SOUND.matcher(word).matches()).count();
    return !dashed.isEmpty() && marked.size() >= SEVERAL && marked.size() > sound;
  }

  private static Set<String> found(Set<String> words, Pattern pattern) {
    return words.stream().filter(word -> pattern.matcher(word).find()).collect(Collectors.toSet());
  }
}
