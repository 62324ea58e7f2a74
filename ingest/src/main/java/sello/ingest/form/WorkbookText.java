package sello.ingest.form;

import java.util.regex.Pattern;

/** Texts of a workbook, in which {@code _x000A_} stands for a character that XML cannot hold. */
final class WorkbookText {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private WorkbookText() {}

  static String unescaped(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    return ESCAPE
        .matcher(text)
        .replaceAll(
            found ->
                java.util.regex.Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}
