package sello.ingest.form;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import sello.ingest.form.SingleByte.Script;

/**
 * What the frequency of letter groups says about the encoding of a text: one opinion of several.
 */
final class LanguageOpinion {
  private static final int MARGIN = 10;

  private final Map<Script, Integer> confidence = new EnumMap<>(Script.class);

  LanguageOpinion(byte[] text) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(text);
    for (CharsetMatch match : detector.detectAll()) {
      script(match.getName())
          .ifPresent(script -> confidence.merge(script, match.getConfidence(), Math::max));
    }
  }

  /** Whether a script is more likely than another, and by how much that it can be relied on. */
  boolean isFor(Script script, Script other) {
    return of(script) >= of(other) + MARGIN;
  }

  int of(Script script) {
    return confidence.getOrDefault(script, 0);
  }

  private static Optional<Script> script(String name) {
    return Optional.ofNullable(
        switch (name) {
          case "ISO-8859-1", "windows-1252" -> Script.WESTERN;
          case "ISO-8859-9", "windows-1254" -> Script.TURKISH;
          case "ISO-8859-7", "windows-1253" -> Script.GREEK;
          case "ISO-8859-2", "windows-1250" -> Script.CENTRAL;
          case "ISO-8859-5", "windows-1251", "KOI8-R" -> Script.CYRILLIC;
          default -> null;
        });
  }
}
