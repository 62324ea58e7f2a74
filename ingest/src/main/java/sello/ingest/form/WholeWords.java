package sello.ingest.form;

import java.util.List;
import java.util.regex.Pattern;
import sello.ingest.form.SingleByte.Script;

/**
 * Words of a Cyrillic or Greek text as they are read: signs within them and before their small
 * letters, capitals behind small letters, a sigma of the end before the end and letters that their
 * country does not write tell that it is of DOS, KOI8, ISO 8859-5 or an old Mac, all of which an
 * encoding of Windows explains.
 */
final class WholeWords {
  private static final int SHORTEST = 3;
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\x00-\\x7F]+");
  private static final Pattern ODD =
      Pattern.compile(
          "\\p{Ll}\\p{Lu}|\\p{L}[¤¦§©¬®°±µ¶·\\u00AD†‡‰¢£¥€\\u00A0](?!$)|ς(?=\\p{L})|ͺ"
              + "|^[‚„…†‡€‰‹‘’“”•–—™›΅΄£¤¥¦§©¬®°±²³µ·½]\\p{Ll}|^[€΅£¤¥¦§©¬®°±µ]\\p{Lu}");

  private final CountryLetters letters;

  private WholeWords(CountryLetters letters) {
    this.letters = letters;
  }

  /**
   * The encoding of a text, whose words are whole in it.
   *
   * @param country that is stated; empty: none
   * @throws FormError when they are of another script than the Latin one, and most are not whole
   */
  static SingleByte in(SingleByte encoding, Witnesses witnesses, String country) {
    if (!OldCandidates.isOther(encoding.script())) {
      return encoding;
    }
    WholeWords whole = new WholeWords(new CountryLetters(country, witnesses));
    List<String> words =
        BETWEEN
            .splitAsStream(witnesses.read(encoding))
            .filter(word -> word.length() >= SHORTEST)
            .distinct()
            .toList();
    long odd = words.stream().filter(whole::isOdd).count();
    if (odd * 2 <= words.size()) {
      return encoding;
    }
    int value = witnesses.firstByte();
    throw new FormError(
        witnesses.firstLine(),
        "byte 0x%02X".formatted(value),
        "is '%s' in %s, in which most words are broken: it may be of DOS, %s"
            .formatted(
                encoding.decode(value),
                encoding.encoding(),
                encoding.script() == Script.CYRILLIC
                    ? "KOI8, ISO 8859-5 or an old Mac"
                    : "or an old Mac"),
        "Save the file as UTF-8.");
  }

  private boolean isOdd(String word) {
    return ODD.matcher(word).find() || letters.areForeignIn(word);
  }
}
