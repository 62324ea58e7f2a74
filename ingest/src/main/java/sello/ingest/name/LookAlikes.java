package sello.ingest.name;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/**
 * Letters of another script that look like those of the word they stand in, as whoever types with
 * two keyboards leaves them: OУ with a Latin O, Szkołа with a Cyrillic а. No word is written in two
 * scripts, so that a word that is says by its other letters which one is meant.
 */
final class LookAlikes {
  /** Latin letters beside those that look like them, small ones for capitals: H is Н and Η. */
  private static final String LATIN_OF_CYRILLIC = "abcehikmnoptxyjs";

  private static final String CYRILLIC = "авсенікмпортхујѕ";
  private static final String LATIN_OF_GREEK = "abehikmnoptxyzv";
  private static final String GREEK = "αβεηικμνορτχυζν";

  private static final Pattern TWO_SCRIPTS =
      Pattern.compile("(?=\\p{L}*\\p{IsLatin})(?=\\p{L}*[\\p{IsCyrillic}\\p{IsGreek}])\\p{L}+");

  private LookAlikes() {}

  /** A text in small letters without accents, each word in the script of most of its letters. */
  static String inOneScript(String text) {
    return TWO_SCRIPTS.matcher(text).replaceAll(word -> oneScript(word.group()));
  }

  private static String oneScript(String word) {
    boolean isGreek = word.chars().anyMatch(letter -> isOf(UnicodeScript.GREEK, letter));
    boolean isLatin = word.chars().filter(LookAlikes::isLatin).count() * 2 > word.length();
    String others = isGreek ? GREEK : CYRILLIC;
    String latin = isGreek ? LATIN_OF_GREEK : LATIN_OF_CYRILLIC;
    String meant = isLatin ? mapped(word, others, latin) : mapped(word, latin, others);
    return meant.chars().allMatch(letter -> isLatin(letter) == isLatin) ? meant : word;
  }

  private static boolean isLatin(int letter) {
    return isOf(UnicodeScript.LATIN, letter);
  }

  private static boolean isOf(UnicodeScript script, int letter) {
    return UnicodeScript.of(letter) == script;
  }

  private static String mapped(String word, String from, String to) {
    StringBuilder mapped = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      int at = from.indexOf(word.charAt(i));
      mapped.append(at < 0 ? word.charAt(i) : to.charAt(at));
    }
    return mapped.toString();
  }
}
