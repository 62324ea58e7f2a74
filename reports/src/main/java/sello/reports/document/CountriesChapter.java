package sello.reports.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sello.catalog.Fields;
import sello.reports.CodeNames;
import sello.reports.OpenTable;
import sello.reports.Row;
import sello.reports.chart.Chart;

/**
 * Countries side by side: rates with intervals, on a chart and on the map, and how sure ranks are.
 */
final class CountriesChapter {
  private static final String TABLE = "award_rate_by_country";
  private static final String RATE = "awards_per_million_inhabitants";
  private final Subject subject;

  private CountriesChapter(Subject subject) {
    this.subject = subject;
  }

  static Optional<Section> of(Subject subject) {
    return new CountriesChapter(subject).section();
  }

  private Optional<Section> section() {
    SectionDraft draft = new SectionDraft(subject, "countries").lead("report.countries.lead");
    Covered.of(subject, TABLE, RATE)
        .ifPresent(
            covered -> {
              covered.remark(subject, draft);
              rates(draft, covered.period());
            });
    Ranks.add(subject, draft);
    draft.points(Verdicts.ofCountries(subject).points());
    if (Verdicts.ofCountries(subject).isJudged()) {
      draft.chart("award_rate_funnel_by_country", Map.of(), Pen.HALF);
    }
    return draft.done();
  }

  private void rates(SectionDraft draft, String edition) {
    Map<String, String> where = Map.of(Fields.EDITION.name(), edition);
    Map<String, String> drawn = Map.of(Fields.EDITION.name(), edition, Chart.MEASURE, RATE);
    draft.chart(TABLE, drawn, Pen.TALL);
    draft.chart("award_rate_map", drawn, Pen.HALF);
    String caption = subject.texts().say("report.countries.table", "edition", edition);
    draft.add(
        subject
            .table(TABLE)
            .flatMap(
                table ->
                    new GridDraft(subject, table, caption)
                        .field(Fields.COUNTRY_CODE.name())
                        .figures("awards", "awards_per_1000_registered_schools", RATE)
                        .of(byName(subject, table, told(table, where)), where)));
  }

  /** Countries of which something is known or withheld; the chapter of what is known has all. */
  private List<Row> told(OpenTable table, Map<String, String> where) {
    return subject.rows(TABLE, where).stream()
        .filter(
            row ->
                isEurope(row)
                    || Stream.of("awards", "awards_per_1000_registered_schools", RATE)
                        .flatMap(measure -> Fact.of(table, row, measure).stream())
                        .anyMatch(fact -> fact.isKnown() || fact.isWithheld()))
        .toList();
  }

  /** The rows of countries, by the name of the country, Europe last. */
  static List<Row> byName(Subject subject, OpenTable table, List<Row> rows) {
    CodeNames names = subject.names(table);
    List<Row> sorted = new ArrayList<>(rows);
    sorted.sort(
        Comparator.comparing(CountriesChapter::isEurope)
            .thenComparing(
                row -> names.of(row, Fields.COUNTRY_CODE).orElse(""), subject.texts().alphabet()));
    return sorted;
  }

  static boolean isEurope(Row row) {
    return row.text(Fields.COUNTRY_CODE.name()).equals(Fields.EUROPE);
  }
}
