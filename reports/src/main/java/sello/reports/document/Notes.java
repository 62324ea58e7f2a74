package sello.reports.document;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import sello.reports.metadata.SiteAddress;
import sello.reports.text.Texts;

/** The sources of a document, numbered; a number beside a figure leads to its source. */
final class Notes {
  static final String ID = "sources";

  private final List<Source> sources;
  private final Optional<SiteAddress> site;
  private final Texts texts;

  Notes(List<Source> sources, Optional<SiteAddress> site, Texts texts) {
    this.sources = sources;
    this.site = site;
    this.texts = texts;
  }

  /** A number that leads to the source. */
  void refer(Element to, Source source) {
    int number = sources.indexOf(source) + 1;
    to.appendElement("sup")
        .appendElement("a")
        .attr("href", "#source-" + number)
        .attr("title", texts.say("report.source_number", "number", Integer.toString(number)))
        .text(Integer.toString(number));
  }

  /** The whole address of a path, written out for paper; nothing where no site is known. */
  void address(Element to, String path) {
    site.map(known -> known.of(path))
        .ifPresent(
            address ->
                to.appendElement("p")
                    .appendElement("a")
                    .attr("href", address)
                    .attr("title", address)
                    .text(address));
  }

  void list(Element main) {
    Element section = main.appendElement("section").attr("id", ID);
    section.appendElement("h2").text(texts.say("report.sources"));
    section.appendElement("p").text(texts.say("report.sources_lead"));
    Element list = section.appendElement("ol").addClass("sources");
    for (int i = 0; i < sources.size(); i++) {
      Element line = list.appendElement("li").attr("id", "source-" + (i + 1));
      add(line, sources.get(i));
    }
  }

  private void add(Element line, Source source) {
    line.appendText(texts.title(source.table().spec()) + ", ");
    if (site.isPresent()) {
      line.appendElement("a")
          .attr("href", site.get().of(source.path()))
          .attr("title", source.name())
          .text(source.name());
    } else {
      line.appendText(source.name());
    }
  }
}
