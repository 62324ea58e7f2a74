package sello.ingest.form;

import java.util.List;
import java.util.regex.Pattern;
import sello.ingest.form.SingleByte.Script;

/**
 * Words of a Cyrillic text as they are read: signs within them and capitals behind small letters
 * tell that it is of DOS, KOI8 or ISO 8859-5, all of which windows-1251 explains.
 */
final class CyrillicWords {
  private static final int SHORTEST = 3;

  private static final Pattern BETWEEN = Pattern.compile("[\\s\\x00-\\x7F]+");
  private static final Pattern ODD =
      Pattern.compile("\\p{Ll}\\p{Lu}|\\p{L}[¤¦§©¬®°±µ¶·\\u00AD†‡‰¢£¥\\u00A0](?!$)");

  private CyrillicWords() {}

  /**
   * The encoding of a text, whose words are whole in it.
   *
   * @throws FormError when they are Cyrillic, and most are not whole
   */
  static SingleByte whole(SingleByte encoding, Witnesses witnesses) {
    if (encoding.script() != Script.CYRILLIC) {
      return encoding;
    }
    List<String> words =
        BETWEEN
            .splitAsStream(witnesses.read(encoding))
            .filter(word -> word.length() >= SHORTEST)
            .distinct()
            .toList();
    long odd = words.stream().filter(word -> ODD.matcher(word).find()).count();
    if (odd * 2 <= words.size()) {
      return encoding;
    }
    int value = witnesses.firstByte();
    throw new FormError(
        witnesses.firstLine(),
        "byte 0x%02X".formatted(value),
        "is '%s' in %s, in which most words are broken: it may be of DOS, KOI8 or ISO 8859-5"
            .formatted(encoding.decode(value), encoding.encoding()),
        "Save the file as UTF-8.");
  }
}
