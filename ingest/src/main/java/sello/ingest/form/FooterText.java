package sello.ingest.form;

import java.util.regex.Pattern;

/**
 * Tells a note below a table from a row that was cut off after its first cell: a note begins with a
 * mark, names what it says before a colon, or is a sentence.
 */
final class FooterText {
  private static final Pattern MARKED =
      Pattern.compile(
          "[©®*†‡].+|(#|//)\\s.+|\\([\\w*†‡]{1,2}\\).+|--.+"
              + "|[¹²³⁴-⁹]+\\)?\\s?\\p{L}.*|\\[\\d{1,2}\\]\\s?\\p{L}.*");
  private static final Pattern NAMED =
      Pattern.compile("\\p{L}[\\p{L}\\s.'’]{1,40}\\s?:\\s+\\S.*", Pattern.DOTALL);
  private static final Pattern SENTENCE =
      Pattern.compile("\\p{L}.*(\\s\\S+){4,}[.!?]", Pattern.DOTALL);
  private static final Pattern PAGE =
      Pattern.compile("\\p{L}+ \\d+ \\p{L}+ \\d+|\\d+ ?/ ?\\d+", Pattern.DOTALL);

  private FooterText() {}

  static boolean isFooter(String cell) {
    String text = cell.strip();
    return MARKED.matcher(text).matches()
        || NAMED.matcher(text).matches()
        || SENTENCE.matcher(text).matches()
        || PAGE.matcher(text).matches();
  }
}
