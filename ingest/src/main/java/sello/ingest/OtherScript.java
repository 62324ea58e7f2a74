package sello.ingest;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Letters of scripts in which no country of eTwinning writes its names, such as Chinese ones: in a
 * text of two bytes for each letter they are what damaged letters show as.
 */
final class OtherScript {
  private static final Set<UnicodeScript> WRITTEN =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN,
          UnicodeScript.ARABIC,
          UnicodeScript.HEBREW,
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED);

  /**
   * Of what stands before it, Latin, Greek and Cyrillic letters and their marks, all is written.
   */
  private static final int FIRST_OF_OTHERS = 0x530;

  private OtherScript() {}

  static boolean shows(String text) {
    return text.codePoints()
        .anyMatch(
            letter -> letter >= FIRST_OF_OTHERS && !WRITTEN.contains(UnicodeScript.of(letter)));
  }
}
