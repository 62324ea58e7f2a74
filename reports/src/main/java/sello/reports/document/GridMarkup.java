package sello.reports.document;

import org.jsoup.nodes.Element;
import sello.reports.text.Texts;

/** A table as elements: a caption, heads, and the first cell of a line as its head. */
record GridMarkup(Texts texts, Notes notes) {

  void add(Element to, Block.Grid grid) {
    Element table = to.appendElement("div").addClass("scroll").appendElement("table");
    Element caption = table.appendElement("caption").text(grid.caption());
    notes.refer(caption, grid.source());
    Markup.mark(caption, grid.origin(), texts);
    heads(table.appendElement("thead").appendElement("tr"), grid);
    Element body = table.appendElement("tbody");
    grid.lines().forEach(line -> line(body.appendElement("tr"), line));
    if (!grid.flags().isEmpty()) {
      to.appendElement("p")
          .addClass("under")
          .text(texts.say("report.flags") + " " + String.join("; ", grid.flags()) + ".");
    }
  }

  private static void heads(Element row, Block.Grid grid) {
    for (int i = 0; i < grid.heads().size(); i++) {
      Element head = row.appendElement("th").attr("scope", "col").text(grid.heads().get(i));
      int column = i;
      if (grid.lines().stream().anyMatch(line -> isFigure(line.cells().get(column)))) {
        head.addClass("figure");
      }
    }
  }

  private static boolean isFigure(Block.Cell cell) {
    return cell.spans().stream().anyMatch(Span.Datum.class::isInstance);
  }

  private static void line(Element row, Block.Line line) {
    for (int i = 0; i < line.cells().size(); i++) {
      Block.Cell cell = line.cells().get(i);
      Element element =
          i == 0 ? row.appendElement("th").attr("scope", "row") : row.appendElement("td");
      SpanMarkup.add(element, cell.spans());
      if (isFigure(cell)) {
        element.addClass("figure");
      }
      if (!cell.flag().isEmpty()) {
        element.appendText(" ");
        element.appendElement("span").addClass("flag").text(cell.flag());
      }
    }
  }
}
