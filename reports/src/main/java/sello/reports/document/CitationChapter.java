package sello.reports.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sello.reports.Licence;
import sello.reports.OriginMark;
import sello.reports.text.Texts;

/**
 * How to cite the report, and how its figures may be used. Where the site is known, the address
 * that gives the report for ever is written below the citation.
 */
final class CitationChapter {
  static final String ID = "cite";

  private CitationChapter() {}

  static Section of(Subject subject, String title) {
    Texts texts = subject.texts();
    OriginMark mark = subject.release().mark();
    List<Object> parts =
        new ArrayList<>(
            List.of(
                "year",
                subject.release().manifest().published().substring(0, 4),
                "title",
                title + ", " + texts.say("report.edition", "edition", subject.edition()),
                "release",
                subject.release().id()));
    if (mark.isShown()) {
      parts.addAll(List.of("mark", mark.words(texts)));
    }
    String citation =
        texts.say(mark.isShown() ? "take.citation_marked" : "take.citation", parts.toArray());
    return new SectionDraft(subject, ID)
        .add(new Block.Paragraph(List.of(Sentence.plain(citation))))
        .add(new Block.Paragraph(List.of(subject.plain("report.cite.lasting"), licence(texts))))
        .done()
        .orElseThrow();
  }

  private static Sentence licence(Texts texts) {
    return new Sentence(
        List.of(
            new Span.Words(texts.say("take.licence") + " "),
            new Span.Outside(Licence.ADDRESS, Licence.NAME)),
        Optional.empty());
  }
}
