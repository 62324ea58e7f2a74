package sello.reports.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Fields;
import sello.reports.Row;
import sello.reports.chart.Break;

/** How awards change from edition to edition, never across a break. */
final class TrendChapter {
  private final Subject subject;
  private final String table;
  private final Map<String, String> where;

  private TrendChapter(Subject subject, String table, Map<String, String> where) {
    this.subject = subject;
    this.table = table;
    this.where = where;
  }

  static Optional<Section> of(Subject subject) {
    return new TrendChapter(subject, "award_trend_by_country", subject.place().where()).section();
  }

  static Optional<Section> ofEurope(Subject subject) {
    return new TrendChapter(subject, "award_trend_europe", Map.of()).section();
  }

  private Optional<Section> section() {
    SectionDraft draft = new SectionDraft(subject, "trend").lead("report.trend.lead");
    List<Row> rows = subject.rows(table, where);
    if (subject.newest(table, "awards_known", where).isPresent()) {
      breaks(draft);
      if (subject.place().isEurope()) {
        draft.chart(table, where, Pen.WIDE);
      }
      draft.add(
          subject
              .table(table)
              .flatMap(
                  open ->
                      new GridDraft(subject, open, caption())
                          .field(Fields.EDITION.name())
                          .figures("awards_known", "awards_growth", "awards_growth_two_editions")
                          .of(rows, where)));
    }
    return draft.done();
  }

  private String caption() {
    return subject.texts().say("report.trend.table", "place", subject.place().name());
  }

  private void breaks(SectionDraft draft) {
    Break.of(subject.release(), "awards", subject.texts()).stream()
        .filter(one -> one.edition().compareTo(subject.edition()) <= 0)
        .forEach(
            one ->
                draft.remark("picture.break", "from", one.edition(), "sentence", one.sentence()));
  }
}
