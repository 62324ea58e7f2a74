package sello.ingest.form;

import java.util.List;
import sello.ingest.form.SingleByte.Script;

/**
 * Which script the words of a text have where its country writes two: a word of Latin letters with
 * a mark on one of them has plain letters beside it, a Cyrillic one has none.
 */
final class LetterMix {
  private static final int NEARLY_ALL = 9;
  private static final int ALL = 10;

  /**
   * Letters of a word of which none is plain; two may be of a Latin word such as the French été.
   */
  private static final int SURELY_WHOLE = 4;

  private int marked;
  private int mixed;
  private int longest;

  LetterMix(Witnesses witnesses) {
    for (String line : witnesses.lines()) {
      meet(line);
    }
  }

  /** The encodings of the script that nearly all words have; all where the words do not tell. */
  List<SingleByte> fitting(List<SingleByte> all) {
    boolean isCyrillicOnly = mixed * ALL <= marked * (ALL - NEARLY_ALL);
    boolean isLatinOnly = mixed * ALL >= marked * NEARLY_ALL;
    boolean hasBoth =
        all.stream().anyMatch(LetterMix::isCyrillic)
            && !all.stream().allMatch(LetterMix::isCyrillic);
    if (!hasBoth || isCyrillicOnly == isLatinOnly) {
      return all;
    }
    return all.stream().filter(one -> isCyrillic(one) == isCyrillicOnly).toList();
  }

  /** Whether no word is Latin: one that has four letters and more has a plain one among them. */
  boolean isOfOtherScript() {
    return mixed == 0 && longest >= SURELY_WHOLE;
  }

  /** Whether most words that have a letter beyond ASCII have plain ones too. */
  boolean isMixed() {
    return mixed * 2 > marked;
  }

  private static boolean isCyrillic(SingleByte encoding) {
    return encoding.script() == Script.CYRILLIC;
  }

  /** Words of two letters and more; each character of the line is a byte. */
  private void meet(String line) {
    int from = 0;
    for (int at = 0; at <= line.length(); at++) {
      if (at == line.length() || !isWord(line.charAt(at))) {
        meet(line, from, at);
        from = at + 1;
      }
    }
  }

  private void meet(String line, int from, int to) {
    int beyond = 0;
    for (int at = from; at < to; at++) {
      beyond += line.charAt(at) >= 0x80 ? 1 : 0;
    }
    if (beyond > 0 && to - from > 1) {
      marked++;
      mixed += beyond < to - from ? 1 : 0;
      longest = Math.max(longest, beyond);
    }
  }

  private static boolean isWord(char character) {
    return character >= 0x80
        || (character >= 'A' && character <= 'Z')
        || (character >= 'a' && character <= 'z');
  }
}
