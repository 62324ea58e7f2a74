package sello.reports.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Words and figures as elements: each figure says its value and the cell it is read from. */
final class SpanMarkup {
  private SpanMarkup() {}

  static void add(Element to, List<Span> spans) {
    spans.forEach(span -> add(to, span));
  }

  private static void add(Element to, Span span) {
    if (span instanceof Span.Datum datum) {
      to.appendElement("data")
          .attr("value", new BigDecimal(Double.toString(datum.value())).toPlainString())
          .attr("data-table", datum.fact().table().name())
          .attr("data-key", key(datum.fact()))
          .attr("data-measure", datum.column())
          .text(datum.text());
    } else if (span instanceof Span.Outside link) {
      to.appendElement("a")
          .attr("href", link.address())
          .attr("title", link.address())
          .text(link.text());
    } else {
      to.appendText(span.text());
    }
  }

  private static String key(Fact fact) {
    return fact.key().entrySet().stream()
        .map(one -> one.getKey() + "=" + one.getValue())
        .collect(Collectors.joining("&"));
  }
}
