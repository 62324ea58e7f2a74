package sello.reports.document;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import sello.reports.text.Texts;

/** A table as elements: a caption, heads, and the first cell of a line as its head. */
record GridMarkup(Texts texts, Notes notes) {

  /** Words of a cell that are so short are not broken: "not known" under a narrow head. */
  private static final int SHORT = 16;

  /** Letters that stand beside each other on a page, and between columns; words may wrap. */
  private static final int WIDEST = 100;

  private static final int BETWEEN = 3;
  private static final int WORDS = 26;

  /** Lines of names alone that stand beside each other, where there are many. */
  private static final int NAMES_BESIDE = 3;

  private static final int MANY_NAMES = 12;

  void add(Element to, Block.Grid grid) {
    Element table = to.appendElement("div").addClass("scroll").appendElement("table");
    Element caption = table.appendElement("caption").text(grid.caption());
    notes.refer(caption, grid.source());
    List<Boolean> figures =
        IntStream.range(0, grid.heads().size())
            .mapToObj(column -> isOfFigures(grid, column))
            .toList();
    Element heads = table.appendElement("thead").appendElement("tr");
    for (int i = 0; i < figures.size(); i++) {
      heads.appendElement("th").attr("scope", "col").text(grid.heads().get(i));
    }
    if (isOfNames(grid)) {
      heads.child(0).attr("scope", "colgroup").attr("colspan", Integer.toString(width(grid)));
    }
    align(heads, figures);
    if (isFitting(grid, figures)) {
      table.addClass("whole");
    }
    Element body = table.appendElement("tbody");
    if (isOfNames(grid)) {
      names(body, grid.lines());
    } else {
      grid.lines().forEach(line -> align(line(body.appendElement("tr"), line), figures));
    }
    flags(table, grid);
  }

  /** Names alone would fill a page with its empty right half. */
  private static boolean isOfNames(Block.Grid grid) {
    return grid.heads().size() == 1 && grid.lines().size() >= MANY_NAMES;
  }

  private static int width(Block.Grid grid) {
    return isOfNames(grid) ? NAMES_BESIDE : grid.heads().size();
  }

  /** From left to right, so that their order goes on from page to page. */
  private static void names(Element body, List<Block.Line> lines) {
    for (int from = 0; from < lines.size(); from += NAMES_BESIDE) {
      Element row = body.appendElement("tr");
      for (int i = from; i < from + NAMES_BESIDE; i++) {
        Element cell = row.appendElement("td").addClass("name-beside");
        if (i < lines.size()) {
          Block.Cell name = lines.get(i).cells().get(0);
          words(cell, name);
          flag(cell, name);
        }
      }
    }
  }

  /** What the flags mean, at the foot of the table on each page. */
  private void flags(Element table, Block.Grid grid) {
    if (!grid.flags().isEmpty()) {
      table
          .appendElement("tfoot")
          .appendElement("tr")
          .appendElement("td")
          .attr("colspan", Integer.toString(width(grid)))
          .addClass("under")
          .text(texts.say("report.flags") + " " + String.join("; ", grid.flags()) + ".");
    }
  }

  /** Whether a page is wide enough for each figure to stand on one line with its interval. */
  private static boolean isFitting(Block.Grid grid, List<Boolean> figures) {
    int letters = 0;
    for (int i = 0; i < figures.size(); i++) {
      int column = i;
      int longest =
          grid.lines().stream()
              .map(line -> line.cells().get(column))
              .mapToInt(Block.Cell::letters)
              .max()
              .orElse(0);
      letters += (figures.get(i) ? longest : Math.min(longest, WORDS)) + BETWEEN;
    }
    return letters <= WIDEST;
  }

  private static boolean isOfFigures(Block.Grid grid, int column) {
    return grid.lines().stream()
        .map(line -> line.cells().get(column))
        .anyMatch(
            cell ->
                cell.isFigure() || cell.spans().stream().anyMatch(Span.Datum.class::isInstance));
  }

  /** Figures stand under each other at their right end. */
  private static void align(Element row, List<Boolean> figures) {
    for (int i = 0; i < figures.size(); i++) {
      if (figures.get(i)) {
        row.child(i).addClass("figure");
      }
    }
  }

  /** A figure and its interval: a line may end between the two, and nowhere else. */
  private static List<Span> unbroken(List<Span> spans) {
    return spans.stream()
        .<Span>map(
            span ->
                span instanceof Span.Datum datum
                    ? new Span.Datum(
                        datum.fact(), datum.column(), datum.value(), unbroken(datum.text()))
                    : new Span.Words(
                        span.text().isBlank() || span.text().equals(" (")
                            ? span.text()
                            : unbroken(span.text())))
        .toList();
  }

  private static String unbroken(String text) {
    return text.replace(' ', '\u00a0');
  }

  private static Element line(Element row, Block.Line line) {
    for (int i = 0; i < line.cells().size(); i++) {
      Block.Cell cell = line.cells().get(i);
      Element element =
          i == 0 ? row.appendElement("th").attr("scope", "row") : row.appendElement("td");
      words(element, cell);
      boolean isLink = cell.spans().stream().anyMatch(Span.Outside.class::isInstance);
      if (element.text().length() <= (isLink ? WORDS : SHORT)) {
        element.addClass("short");
      }
      flag(element, cell);
    }
    return row;
  }

  private static void words(Element element, Block.Cell cell) {
    SpanMarkup.add(element, cell.isFigure() ? unbroken(cell.spans()) : cell.spans());
  }

  private static void flag(Element element, Block.Cell cell) {
    if (!cell.flag().isEmpty()) {
      element.appendText("\u00a0");
      element.appendElement("span").addClass("flag").text(cell.flag());
    }
  }
}
