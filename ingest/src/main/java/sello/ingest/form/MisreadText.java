package sello.ingest.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sello.ingest.form.SingleByte.Script;

/**
 * Unicode whose letters were read in another encoding before it became Unicode: {@code Þehit} in a
 * list of Türkiye was {@code Şehit} in windows-1254 and was read as windows-1252. Written back, its
 * bytes are letters of the country where they were none.
 */
final class MisreadText {
  private static final int BEYOND_ASCII = 0x80;
  private static final int BYTES = 256;
  private static final int SEVERAL = 2;
  private static final int TENTHS = 10;

  private final CountryLetters letters;
  private final String text;

  private MisreadText(CountryLetters letters, String text) {
    this.letters = letters;
    this.text = text;
  }

  /**
   * @param country that the text is stated to come from; empty: none is
   * @throws FormError when it was read so
   */
  static void refuse(String text, String country) {
    Set<Script> own = Script.of(country);
    MisreadText looked = new MisreadText(new CountryLetters(country), text);
    for (SingleByte written : of(own)) {
      for (SingleByte read : of(EnumSet.complementOf(EnumSet.of(Script.OLD)))) {
        if (!own.contains(read.script())) {
          looked.refuse(written, read);
        }
      }
    }
  }

  private static List<SingleByte> of(Set<Script> scripts) {
    List<SingleByte> all = new ArrayList<>(List.of(SingleByte.values()));
    all.removeIf(one -> !scripts.contains(one.script()));
    return all;
  }

  private void refuse(SingleByte written, SingleByte read) {
    Map<Character, Integer> bytes = bytes(read);
    Set<Character> corrected = new HashSet<>();
    int own = 0;
    int foreign = 0;
    int first = -1;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter < BEYOND_ASCII || !isInWord(at)) {
        continue;
      }
      Integer value = bytes.get(letter);
      if (value == null) {
        return;
      }
      boolean isOwn = letters.isOwn(written.decode(value));
      own += isOwn ? 1 : 0;
      foreign += isOwn ? 0 : 1;
      if (isOwn && !letters.isOwn(letter)) {
        corrected.add(letter);
        first = first < 0 ? at : first;
      }
    }
    if (corrected.size() >= SEVERAL && foreign * TENTHS <= own) {
      throw error(first, bytes.getOrDefault(text.charAt(first), 0), written, read);
    }
  }

  private static Map<Character, Integer> bytes(SingleByte encoding) {
    Map<Character, Integer> bytes = new HashMap<>();
    for (int value = BEYOND_ASCII; value < BYTES; value++) {
      bytes.put(encoding.decode(value), value);
    }
    return bytes;
  }

  private boolean isInWord(int at) {
    return (at > 0 && Character.isLetter(text.charAt(at - 1)))
        || (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
  }

  private FormError error(int at, int value, SingleByte written, SingleByte read) {
    return new FormError(
        1 + text.substring(0, at).chars().filter(sign -> sign == '\n').count(),
        String.valueOf(text.charAt(at)),
        "stands where '%s' stood: the text was written in %s and was read as %s before"
            .formatted(written.decode(value), written.encoding(), read.encoding()),
        "Export it again as UTF-8.");
  }
}
