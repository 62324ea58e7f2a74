package sello.reports.document;

import sello.reports.text.Texts;

/** What stands above and below every page of paper, as a style sheet. */
final class RunningLines {
  private static final String PAGE = "\uE000";
  private static final String PAGES = "\uE001";

  private RunningLines() {}

  static String of(Document document) {
    Texts texts = document.texts();
    String edition = texts.say("report.edition", "edition", document.edition());
    String title = document.title() + ", " + edition + ". " + document.release().id();
    String mark = document.mark().isShown() ? quoted(document.mark().words(texts)) : "none";
    String number =
        quoted(texts.say("report.page", "page", PAGE, "pages", PAGES))
            .replace(PAGE, "\" counter(page) \"")
            .replace(PAGES, "\" counter(pages) \"");
    String line = "font-family: \"DejaVu Sans\"; font-size: 7pt; color: #555;";
    return """
    @page {
      @top-center { content: %s; %s font-weight: bold; color: #9a3412; }
      @bottom-left { content: %s; %s }
      @bottom-right { content: %s; %s }
    }
    """
        .formatted(mark, line, quoted(title), line, number, line);
  }

  /** A text as CSS writes it. */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + '"';
  }
}
