package sello.ingest.form;

import java.util.ArrayList;
import java.util.List;

/** The texts that the cells of a workbook refer to by number. */
final class SharedTexts {
  private SharedTexts() {}

  static List<String> all(XmlPart xml) {
    List<String> texts = new ArrayList<>();
    long characters = 0;
    try (xml) {
      while (xml.advance()) {
        if (xml.starts("si")) {
          String text = xml.richText("si");
          characters += text.length() + 16;
          texts.add(text);
        }
        if (characters > Limits.LIMITS.sharedCharacters()) {
          throw FormError.ofFile(
              "must not hold more than %,d characters of text"
                  .formatted(Limits.LIMITS.sharedCharacters()),
              "Save the sheet as CSV.");
        }
      }
    }
    return texts;
  }
}
