package sello.ingest.form;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.List;

/**
 * The letters with which the language of a country is written, as Unicode's CLDR lists them: they
 * tell a text whose letters are those of another language from one that is read right.
 */
final class CountryLetters {
  /** Signs that stand beside words in every language. */
  private static final String SIGNS = "‘’“”„–—…•€«»°ºª·¿¡©®™§\u00A0";

  private static final UnicodeSet CYRILLIC = new UnicodeSet("[:Cyrillic:]").freeze();

  /** Romanian letters as encodings of one byte have them. */
  private static final String CEDILLAS = "şţŞŢ";

  private static final int SEVERAL = 3;
  private static final int TENTHS = 10;
  private static final int FEW = 3;
  private static final int MOST = 8;

  private final UnicodeSet letters;
  private final UnicodeSet loans;
  private final List<String> lines;

  CountryLetters(String country, Witnesses witnesses) {
    this(country, witnesses.lines());
  }

  /** The letters of a country, of no text. */
  CountryLetters(String country) {
    this(country, List.of());
  }

  private CountryLetters(String country, List<String> lines) {
    this.letters = ofCountry(country, LocaleData.ES_STANDARD);
    this.loans = ofCountry(country, LocaleData.ES_AUXILIARY);
    this.lines = lines;
  }

  private static UnicodeSet ofCountry(String country, int which) {
    return country.isEmpty()
        ? UnicodeSet.EMPTY
        : LocaleData.getExemplarSet(
            ULocale.addLikelySubtags(new ULocale("und_" + country)), 0, which);
  }

  /**
   * Whether most of a text's characters beyond ASCII, and several of them, are no letters of the
   * country in an encoding, not even in words of other languages; not where it is not known, or
   * writes other than Latin letters too.
   */
  boolean areForeign(SingleByte encoding) {
    List<Character> found = charactersIn(encoding);
    List<Character> foreign = found.stream().filter(this::isForeign).toList();
    return letters.contains('a')
        && foreign.stream().distinct().count() >= SEVERAL
        && foreign.size() * 2 > found.size();
  }

  /** Whether a Latin letter is none of the country, whose letters are known and Latin. */
  boolean isForeignCapital(char letter) {
    return letters.contains('a') && !isLetter(letter);
  }

  /** Whether the country writes a letter, or did: Romanian ş became ș. */
  boolean isOwn(char letter) {
    return isLetter(letter) || (letters.contains('ș') && CEDILLAS.indexOf(letter) >= 0);
  }

  private boolean isForeign(char letter) {
    return !isLetter(letter) && !loans.contains(Character.toLowerCase(letter));
  }

  private List<Character> charactersIn(SingleByte encoding) {
    return lines.stream()
        .flatMap(line -> line.chars().boxed())
        .filter(value -> value >= 0x80)
        .map(encoding::decode)
        .filter(letter -> SIGNS.indexOf(letter) < 0)
        .toList();
  }

  /** Whether a few of a text's characters are such letters in one encoding, but most in another. */
  boolean speakFor(SingleByte one, SingleByte other) {
    int all = 0;
    int inOne = 0;
    int inOther = 0;
    for (String line : lines) {
      for (int at = 0; at < line.length(); at++) {
        int value = line.charAt(at);
        if (value >= 0x80 && SIGNS.indexOf(other.decode(value)) < 0) {
          all++;
          inOne += isLetter(one.decode(value)) ? 1 : 0;
          inOther += isLetter(other.decode(value)) ? 1 : 0;
        }
      }
    }
    return all > 1 && inOne * TENTHS >= all * MOST && inOther * TENTHS <= all * FEW;
  }

  /** Whether a word has Cyrillic letters that none of the country's is; false where it has none. */
  boolean areForeignIn(String word) {
    return letters.containsSome(CYRILLIC)
        && word.chars().anyMatch(l -> CYRILLIC.contains(l) && !isLetter((char) l));
  }

  private boolean isLetter(char letter) {
    return letters.contains(Character.toLowerCase(letter));
  }
}
