package sello.ingest.name;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Letters of scripts in which no country of eTwinning writes its names and codes, such as Chinese
 * ones: in a text of two bytes for each letter they are what damaged letters show as.
 */
public final class OtherScript {
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

  /** Before it stand Latin letters and common signs alone. */
  private static final int FIRST_OF_OTHERS = 0x2B0;

  private OtherScript() {}

  /** Whether a text has such a letter. */
  public static boolean shows(String text) {
    return text.codePoints().anyMatch(OtherScript::has);
  }

  /** Whether a letter is one of these. */
  static boolean has(int letter) {
    return letter >= FIRST_OF_OTHERS && !WRITTEN.contains(UnicodeScript.of(letter));
  }
}
