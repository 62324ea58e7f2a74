package sello.reports.document;

import java.util.Map;
import java.util.Optional;
import sello.catalog.Fields;

/** How unevenly awards are spread over the countries. */
final class ConcentrationChapter {
  private static final String TABLE = "award_concentration_by_edition";

  private ConcentrationChapter() {}

  static Optional<Section> of(Subject subject) {
    SectionDraft draft =
        new SectionDraft(subject, "concentration").lead("report.concentration.lead");
    Optional<Fact> newest = subject.newest(TABLE, "effective_number", Map.of());
    if (newest.isPresent()) {
      draft.say(sentence(subject, newest.get()));
      draft.chart(TABLE, Map.of(), Pen.WIDE);
      draft.chart("award_concentration_curve", Map.of(), Pen.WIDE);
      String caption = subject.texts().say("report.concentration.table");
      draft.add(
          subject
              .table(TABLE)
              .flatMap(
                  table ->
                      new GridDraft(subject, table, caption)
                          .field(Fields.EDITION.name())
                          .figures(
                              "countries_known",
                              "awards_known",
                              "effective_number",
                              "hhi_normalised",
                              "gini",
                              "top_three_share")
                          .of(subject.rows(TABLE, Map.of()), Map.of())));
    }
    return draft.done();
  }

  private static Optional<Sentence> sentence(Subject subject, Fact newest) {
    return subject
        .say("report.concentration.sentence")
        .words("period", newest.period())
        .fact("effective", newest)
        .fact("countries", newest.beside("countries_known"))
        .interval("share", newest.beside("top_three_share"))
        .orUnsaid();
  }
}
