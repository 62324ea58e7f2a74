package sello.ingest.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs that stand in no name but where another encoding has a letter, as in {@code C½ur} and
 * {@code »imnązija}: one such word is enough. Quotes that open and close a part of a name are none.
 */
final class TornNames {
  private static final Pattern SIGN =
      Pattern.compile(
          // between letters
          "(?<=\\p{L})[¦§½¼¾¤¬±¨¸†‡‚‰¶¢£¥ƒˆ˜ˇ˘˛˙˝]+(?=\\p{L})"
              // before the first letter of a word; some before a small one, or one beyond ASCII
              + "|(?<![\\p{L}\\p{N}])([¦½¼¾¸±¬¶ƒˇ˘˛˙˝](?=\\p{L})|[®™•](?=\\p{Ll})"
              + "|€(?=[^\\x00-\\x7F])(?=\\p{L}))"
              // behind the last letter of a word
              + "|(?<=\\p{L})[‚ƒˆ˜‰•ˇ˘˛˙˝](?![\\p{L}\\p{N}])");

  private static final Pattern QUOTE_WITHIN = Pattern.compile("(?<=\\p{L})[„“”«»‹›]+(?=\\p{L})");

  /** An accent may stand for an apostrophe: {@code ´t Hof}. */
  private static final Pattern QUOTE_BEFORE =
      Pattern.compile("(?<![\\p{L}\\p{N}])([»›¨](?=\\p{L})|´(?=\\p{Ll}{3}))");

  private static final Pattern CAPITAL =
      Pattern.compile("(?<=\\p{Ll})(?=[^\\x00-\\x7F])\\p{Lu}(?=\\p{Ll})");

  private static final Pattern OPENS = Pattern.compile("(?<![\\p{L}„“”«»‹›])[„“”«»‹›]");
  private static final Pattern CLOSES = Pattern.compile("[“”«»‹›¨´’'`](?!\\p{L})");

  private final CountryLetters letters;

  private TornNames(CountryLetters letters) {
    this.letters = letters;
  }

  /**
   * The encoding of a text, in which no name is torn.
   *
   * @param country that is stated or that most lines name; empty: none
   * @throws FormError when one is
   */
  static SingleByte noneIn(SingleByte encoding, Witnesses witnesses, String country) {
    TornNames torn = new TornNames(new CountryLetters(country, witnesses));
    for (int i = 0; i < witnesses.lines().size(); i++) {
      String bytes = witnesses.lines().get(i);
      int at = torn.placeIn(encoding.read(bytes));
      if (at >= 0) {
        int value = bytes.charAt(at);
        throw new FormError(
            witnesses.numbers().get(i),
            "byte 0x%02X".formatted(value),
            ("is '%s' in %s, which stands so in no name: the file may be of another part of"
                    + " ISO 8859, of DOS or an old Mac")
                .formatted(encoding.decode(value), encoding.encoding()),
            "Save the file as UTF-8.");
      }
    }
    return encoding;
  }

  /** Where the first sign or letter stands that is in no name; -1: nowhere. */
  private int placeIn(String line) {
    Matcher sign = SIGN.matcher(line);
    if (sign.find()) {
      return sign.start();
    }
    Matcher within = QUOTE_WITHIN.matcher(line);
    while (within.find()) {
      if (!isOpened(line, within.start()) && !isClosed(line, within)) {
        return within.start();
      }
    }
    Matcher before = QUOTE_BEFORE.matcher(line);
    while (before.find()) {
      if (!isClosed(line, before)) {
        return before.start();
      }
    }
    Matcher capital = CAPITAL.matcher(line);
    while (capital.find()) {
      if (letters.isForeignCapital(line.charAt(capital.start()))) {
        return capital.start();
      }
    }
    return -1;
  }

  private static boolean isOpened(String line, int at) {
    return OPENS.matcher(line).region(0, at).useTransparentBounds(true).find();
  }

  private static boolean isClosed(String line, Matcher quote) {
    return line.charAt(quote.start()) != '”' && CLOSES.matcher(line).find(quote.end());
  }
}
