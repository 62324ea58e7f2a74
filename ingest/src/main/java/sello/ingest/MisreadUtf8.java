package sello.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * UTF-8 that was read in an encoding of one byte: what it shows for each letter beyond ASCII is, in
 * that encoding, the bytes of the letter. By chance one such pair stands at the end of a word,
 * {@code É”}, but hardly within one, and hardly two in a text.
 */
final class MisreadUtf8 {
  private static final int ASCII = 0x80;
  private static final int CONTROLS = 0xA0;
  private static final int SEVERAL = 2;

  /** The last letter of the European languages that are written with a to z. */
  private static final int LATIN_EXTENDED_A = 0x17F;

  /** Letters of Romanian, which stand behind it. */
  private static final Set<Integer> WITH_COMMA = Set.of(0x218, 0x219, 0x21A, 0x21B);

  private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7F]+");

  private static final MisreadUtf8[] READINGS =
      Stream.of(
              "windows-1252",
              "ISO-8859-1",
              "windows-1250",
              "windows-1251",
              "windows-1253",
              "windows-1254",
              "windows-1257")
          .map(MisreadUtf8::new)
          .toArray(MisreadUtf8[]::new);

  /** The byte of each character; 0: none. */
  private final byte[] bytes = new byte['™' + 1];

  private MisreadUtf8(String encoding) {
    Charset charset = Charset.forName(encoding);
    for (int value = ASCII; value <= 0xFF; value++) {
      char letter = new String(new byte[] {(byte) value}, charset).charAt(0);
      if (letter < bytes.length) {
        bytes[letter] = (byte) value;
      }
      if (value < CONTROLS) {
        bytes[value] = (byte) value; // a byte without a character stays what it is
      }
    }
  }

  static boolean shows(String text) {
    return BEYOND_ASCII.matcher(text).find()
        && Arrays.stream(READINGS).anyMatch(reading -> reading.isIn(text));
  }

  private boolean isIn(String text) {
    Matcher runs = BEYOND_ASCII.matcher(text);
    int letters = 0;
    int read = 0;
    int unread = 0;
    while (runs.find()) {
      int found = letters(runs.group(), isBesideLatin(text, runs));
      letters += found;
      read += found > 0 ? 1 : 0;
      unread += found > 0 ? 0 : 1;
      if (found > 0 && isSignWithin(text, runs)) {
        return true;
      }
    }
    return letters >= SEVERAL && read > unread;
  }

  /**
   * How many letters of UTF-8 the bytes of a run are; 0: they are not. Beside letters a to z they
   * are letters of European languages written with these, or signs: the bytes of {@code ÓŁ}, with
   * which many Polish words end, are a letter of Tajik. One letter alone is none: the bytes of
   * {@code НІ}, a whole word of Ukrainian, are an old Greek one.
   */
  private int letters(String run, boolean isBesideLatin) {
    byte[] found = new byte[run.length()];
    for (int i = 0; i < found.length; i++) {
      char letter = run.charAt(i);
      found[i] = letter < bytes.length ? bytes[letter] : 0;
    }
    String text = new String(found, StandardCharsets.UTF_8);
    boolean isRead = text.indexOf('\uFFFD') < 0 && text.indexOf(0) < 0;
    boolean isOther = isBesideLatin && text.chars().anyMatch(MisreadUtf8::isOtherLetter);
    boolean isOneAlone = !isBesideLatin && text.length() == 1;
    return isRead && !isOther && !isOneAlone ? text.length() : 0;
  }

  private static boolean isBesideLatin(String text, Matcher run) {
    return (run.start() > 0 && isLatin(text.charAt(run.start() - 1)))
        || (run.end() < text.length() && isLatin(text.charAt(run.end())));
  }

  private static boolean isLatin(char letter) {
    return isSmall(letter) || (letter >= 'A' && letter <= 'Z');
  }

  /** So is a sign that there is not: the bytes of {@code á š} with a hard blank between. */
  private static boolean isOtherLetter(int letter) {
    return (Character.isLetter(letter) || !Character.isDefined(letter))
        && letter > LATIN_EXTENDED_A
        && !WITH_COMMA.contains(letter);
  }

  private static boolean isSignWithin(String text, Matcher run) {
    boolean isBeforeLetter = run.end() < text.length() && isSmall(text.charAt(run.end()));
    return isBeforeLetter && !run.group().chars().allMatch(Character::isLetter);
  }

  private static boolean isSmall(char letter) {
    return letter >= 'a' && letter <= 'z';
  }
}
