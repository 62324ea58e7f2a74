package sello.reports.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Fields;
import sello.reports.Row;

/** Regions that lie outside what chance explains in their country. */
final class OutstandingChapter {
  private OutstandingChapter() {}

  static Optional<Section> of(Subject subject) {
    Verdicts verdicts = Verdicts.ofAllRegions(subject);
    SectionDraft draft = new SectionDraft(subject, "outstanding").lead("report.outstanding.lead");
    List<Row> rows = verdicts.outside();
    if (verdicts.facts().isEmpty() || rows.isEmpty()) {
      return Optional.empty();
    }
    Fact first = verdicts.facts().get(0);
    String caption = subject.texts().say("report.outstanding.table", "edition", first.period());
    Map<String, String> where = Map.of(Fields.EDITION.name(), first.period());
    return draft
        .add(
            new GridDraft(subject, first.table(), caption)
                .field(Fields.COUNTRY_CODE.name())
                .field(Fields.REGION_CODE.name())
                .figures("awarded_schools", "registered_schools", "awarded_share", "whole_share")
                .words(
                    subject.texts().say("report.reconciliation.verdict"),
                    row -> verdict(subject, row))
                .of(rows, where))
        .done();
  }

  private static String verdict(Subject subject, Row row) {
    return subject.texts().say("report.outstanding." + Verdicts.verdict(row).substring(0, 5));
  }
}
