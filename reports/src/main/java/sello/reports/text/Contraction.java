package sello.reports.text;

import java.util.regex.Pattern;

/**
 * How a language draws a preposition and the article after it together: "de" and "el Reino Unido"
 * make "del Reino Unido".
 *
 * @param apart both words as texts have them side by side
 * @param together how they are written
 */
record Contraction(Pattern apart, String together) {
  /** Of a language that writes each word as it is. */
  static final Contraction NONE = new Contraction(Pattern.compile("(?!)"), "");

  String in(String sentence) {
    return apart.matcher(sentence).replaceAll(together);
  }
}
