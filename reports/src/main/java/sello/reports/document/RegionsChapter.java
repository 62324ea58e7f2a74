package sello.reports.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Fields;
import sello.reports.CodeNames;
import sello.reports.Row;
import sello.reports.chart.Chart;

/** The regions of a country: their rates, and who differs beyond chance. */
final class RegionsChapter {
  private static final String RATES = "award_rate_by_region";
  private static final String RATE = "awards_per_1000_registered_schools";
  private final Subject subject;

  private RegionsChapter(Subject subject) {
    this.subject = subject;
  }

  static Optional<Section> of(Subject subject) {
    return new RegionsChapter(subject).section();
  }

  private Optional<Section> section() {
    SectionDraft draft = new SectionDraft(subject, "regions").lead("report.regions.lead");
    Map<String, String> here = subject.place().where();
    subject
        .newestPeriod(RATES, RATE, here)
        .or(() -> subject.newestPeriod(RATES, "awards", here))
        .ifPresent(edition -> rates(draft, edition));
    draft.points(Verdicts.ofRegions(subject).points());
    if (Verdicts.ofRegions(subject).isJudged()) {
      draft.chart("award_rate_funnel_by_region", here, Pen.WIDE);
    }
    return draft.done();
  }

  private void rates(SectionDraft draft, String edition) {
    Map<String, String> where = subject.and(Fields.EDITION.name(), edition);
    List<Row> rows = subject.rows(RATES, where).stream().filter(this::isShown).toList();
    if (rows.stream().allMatch(RegionsChapter::isPlaceless)) {
      return;
    }
    draft.chart(RATES, subject.and(Chart.MEASURE, RATE), Pen.HALF);
    String caption =
        subject
            .texts()
            .say("report.regions.table", "edition", edition, "place", subject.place().name());
    draft.add(
        subject
            .table(RATES)
            .flatMap(
                table ->
                    new GridDraft(subject, table, caption)
                        .field(Fields.REGION_CODE.name())
                        .figures("awards", "registered_schools", RATE)
                        .of(rows, where)));
  }

  /** A country without regions has all that it has in one that is not known. */
  private static boolean isPlaceless(Row row) {
    return row.text(Fields.REGION_CODE.name()).equals(CodeNames.NO_REGION);
  }

  /** Regions of which something is known or withheld. */
  private boolean isShown(Row row) {
    return subject
        .table(RATES)
        .map(
            table ->
                List.of("awards", "registered_schools", RATE).stream()
                    .flatMap(measure -> Fact.of(table, row, measure).stream())
                    .anyMatch(fact -> fact.isWithheld() || fact.figure().height() > 0))
        .orElse(false);
  }
}
