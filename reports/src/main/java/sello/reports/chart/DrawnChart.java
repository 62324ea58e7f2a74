package sello.reports.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icepear.echarts.serializer.EChartsSerializer;
import sello.catalog.Fields;
import sello.reports.Answer;
import sello.reports.CodeNames;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.Query;
import sello.reports.Refusal;
import sello.reports.Row;
import sello.reports.text.Texts;

/**
 * A chart of a release, drawn for a caller's parameters.
 *
 * @param chart the chart
 * @param answer the rows behind it: the same as the table gives for the same parameters
 * @param shown the rows that are drawn
 * @param sentence what it shows
 * @param notes what to know before reading it
 * @param option the picture as an ECharts option in JSON
 */
public record DrawnChart(
    Chart chart,
    Answer answer,
    List<Row> shown,
    String sentence,
    List<String> notes,
    String option) {

  /**
   * @throws Refusal when the parameters are not the table's
   */
  public static DrawnChart of(
      OpenRelease release, Chart chart, Map<String, List<String>> given, Texts texts) {
    OpenTable table = release.table(chart.table().name());
    Answer answer = answer(table, chart, given);
    Drawing drawing = drawing(chart, answer, Break.ofAwards(release, texts), texts);
    String option =
        new EChartsSerializer()
            .toJson(drawing.option().setTitle(Sheet.titles(chart, table, texts)));
    return new DrawnChart(
        chart, answer, drawing.shown(), drawing.sentence(), drawing.notes(), option);
  }

  /** The rows behind a chart, before they are drawn. */
  public static Answer answer(OpenTable table, Chart chart, Map<String, List<String>> given) {
    Map<String, List<String>> parameters = chart.parameters(given);
    String edition = Fields.EDITION.name();
    if (chart.kind() == ChartKind.COUNTRY_BARS && !parameters.containsKey(edition)) {
      newestEdition(table).ifPresent(newest -> parameters.put(edition, List.of(newest)));
    }
    return table.ask(parameters);
  }

  /** The newest edition of which a country's published figure is known. */
  private static Optional<String> newestEdition(OpenTable table) {
    return table.ask(Query.everything(table.spec())).rows().stream()
        .filter(row -> row.number(Fields.AWARDS_PUBLISHED.name()).isPresent())
        .map(row -> row.text(Fields.EDITION.name()))
        .max(Comparator.naturalOrder());
  }

  private static Drawing drawing(Chart chart, Answer answer, List<Break> breaks, Texts texts) {
    List<Row> rows = answer.rows();
    return switch (chart.kind()) {
      case EDITION_BARS -> new EditionBars(chart, rows, breaks, texts);
      case YEAR_LINE -> new YearLine(chart, rows, breaks, texts);
      case COUNTRY_BARS ->
          CountryBars.of(chart, rows, edition(answer), CodeNames.of(answer.table(), texts), texts);
    };
  }

  private static String edition(Answer answer) {
    return answer.query().parameters().getOrDefault(Fields.EDITION.name(), "unknown");
  }
}
