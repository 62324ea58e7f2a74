package sello.ingest.form;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sello.ingest.form.SingleByte.Script;

/**
 * Words of a Latin text as they are read: signs before and within them, capitals behind small
 * letters and letters that their country does not write tell that it is of ISO 8859-3, of DOS or an
 * old Mac, which an encoding of Windows explains too.
 */
final class LatinWords {
  private static final int SEVERAL = 2;
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0\\x00-\\x7F&&[^A-Za-z]]+");
  private static final Pattern TORN =
      Pattern.compile(
          "(^|\\p{L})[±¯¦§©®¬¹²³¤¾¼½†‡‰ˆ˜˛ˇ˘](?=\\p{L})|\\p{L}[ºª»¿¡](?=\\p{Ll})|^ª(?=\\p{Ll})"
              + "|\\p{Ll}(?=[^\\x00-\\x7F])\\p{Lu}");
  private static final Pattern SOUND = Pattern.compile(".*(?=[^\\x00-\\x7F])\\p{L}.*");

  private LatinWords() {}

  /**
   * The encoding of a text, whose words are whole in it.
   *
   * @param country that is stated or that most lines name; empty: none
   * @throws FormError when several are not, and fewer are
   */
  static SingleByte in(SingleByte encoding, Witnesses witnesses, String country) {
    if (encoding.script() == Script.OLD) {
      return encoding;
    }
    if (!OldCandidates.isOther(encoding.script()) && areTorn(witnesses.read(encoding))) {
      throw error(encoding, witnesses, "most words are broken");
    }
    boolean isOfCountry = Script.of(country).contains(encoding.script());
    if (!isOfCountry && new CountryLetters(country, witnesses).areForeign(encoding)) {
      throw error(
          encoding, witnesses, "most marked letters are none that %s writes".formatted(country));
    }
    return encoding;
  }

  private static boolean areTorn(String text) {
    Set<String> words = BETWEEN.splitAsStream(text).collect(Collectors.toSet());
    long torn = words.stream().filter(word -> TORN.matcher(word).find()).count();
    long sound =
        words.stream()
            .filter(word -> SOUND.matcher(word).matches() && !TORN.matcher(word).find())
            .count();
    return torn >= SEVERAL && torn > sound;
  }

  private static FormError error(SingleByte encoding, Witnesses witnesses, String what) {
    int value = witnesses.firstByte();
    return new FormError(
        witnesses.firstLine(),
        "byte 0x%02X".formatted(value),
        "is '%s' in %s, in which %s: it may be of ISO 8859-3, DOS or an old Mac"
            .formatted(encoding.decode(value), encoding.encoding(), what),
        "Save the file as UTF-8.");
  }
}
