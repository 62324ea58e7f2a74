package sello.reports.document;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import sello.reports.text.Texts;

/** A table as elements: a caption, heads, and the first cell of a line as its head. */
record GridMarkup(Texts texts, Notes notes) {

  void add(Element to, Block.Grid grid) {
    Element table = to.appendElement("div").addClass("scroll").appendElement("table");
    Element caption = table.appendElement("caption").text(grid.caption());
    notes.refer(caption, grid.source());
    Markup.mark(caption, grid.origin(), texts);
    List<Boolean> figures =
        IntStream.range(0, grid.heads().size())
            .mapToObj(column -> isOfFigures(grid, column))
            .toList();
    Element heads = table.appendElement("thead").appendElement("tr");
    for (int i = 0; i < figures.size(); i++) {
      heads.appendElement("th").attr("scope", "col").text(grid.heads().get(i));
    }
    align(heads, figures);
    Element body = table.appendElement("tbody");
    grid.lines().forEach(line -> align(line(body.appendElement("tr"), line), figures));
    if (!grid.flags().isEmpty()) {
      to.appendElement("p")
          .addClass("under")
          .text(texts.say("report.flags") + " " + String.join("; ", grid.flags()) + ".");
    }
  }

  private static boolean isOfFigures(Block.Grid grid, int column) {
    return grid.lines().stream()
        .flatMap(line -> line.cells().get(column).spans().stream())
        .anyMatch(Span.Datum.class::isInstance);
  }

  /** Figures stand under each other at their right end. */
  private static void align(Element row, List<Boolean> figures) {
    for (int i = 0; i < figures.size(); i++) {
      if (figures.get(i)) {
        row.child(i).addClass("figure");
      }
    }
  }

  private static Element line(Element row, Block.Line line) {
    for (int i = 0; i < line.cells().size(); i++) {
      Block.Cell cell = line.cells().get(i);
      Element element =
          i == 0 ? row.appendElement("th").attr("scope", "row") : row.appendElement("td");
      SpanMarkup.add(element, cell.spans());
      if (!cell.flag().isEmpty()) {
        element.appendText(" ");
        element.appendElement("span").addClass("flag").text(cell.flag());
      }
    }
    return row;
  }
}
