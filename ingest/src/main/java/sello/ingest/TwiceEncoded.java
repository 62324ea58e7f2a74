package sello.ingest;

import java.util.regex.Pattern;

/**
 * Text that was UTF-8, was read in another encoding ({@link MisreadUtf8}) and saved again: in
 * windows-1252 each letter beyond ASCII shows as two characters, {@code PeÃ±Ã³n} for {@code Peñón}.
 * The first is one of four capitals; the second stands for a byte that only continues a character.
 */
final class TwiceEncoded {
  private static final String FIRST = "[ÃÂÄÅ]";

  /** Signs and letters that follow such a capital in no word. */
  private static final String SIGNS =
      "[\u0080-\u009F€‚ƒ„†‡ˆ‰Š‹ŒŽ˜™š›œžŸ¡¢£¤¥¦§©ª¬\u00AD®¯°±²³µ¶¹º¼½¾¿]";

  /** Those that may follow a capital where a word ends: quotes, dashes and points. */
  private static final String ENDS = "[‘’“”«»–—…•´¨·¸]";

  private static final Pattern SHOWN =
      Pattern.compile(
          "%1$s%2$s|%1$s%3$s(?=\\p{L})|(?<=\\p{Ll})%1$s%3$s".formatted(FIRST, SIGNS, ENDS));

  private TwiceEncoded() {}

  static boolean shows(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == 'Ã' || letter == 'Â' || letter == 'Ä' || letter == 'Å') {
        return SHOWN.matcher(text).find() || MisreadUtf8.shows(text);
      }
    }
    return MisreadUtf8.shows(text);
  }
}
