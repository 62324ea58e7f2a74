package sello.reports.document;

import java.util.List;
import sello.catalog.Origin;
import sello.reports.OriginMark;

/** How to cite the report, and how its figures may be used. */
final class CitationChapter {
  private CitationChapter() {}

  static Section of(Subject subject, String title, Origin origin) {
    String year = subject.release().manifest().published().substring(0, 4);
    OriginMark mark = new OriginMark(origin, false);
    String citation =
        mark.isShown()
            ? subject
                .texts()
                .say(
                    "take.citation_marked",
                    "year",
                    year,
                    "title",
                    title,
                    "release",
                    subject.release().id(),
                    "mark",
                    mark.words(subject.texts()))
            : subject
                .texts()
                .say(
                    "take.citation",
                    "year",
                    year,
                    "title",
                    title,
                    "release",
                    subject.release().id());
    return new SectionDraft(subject, "cite")
        .add(new Block.Paragraph(List.of(Sentence.plain(citation))))
        .add(new Block.Paragraph(List.of(subject.plain("report.cite.lasting"))))
        .done()
        .orElseThrow();
  }
}
