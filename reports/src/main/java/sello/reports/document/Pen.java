package sello.reports.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.reports.Figure;
import sello.reports.OpenTable;
import sello.reports.Row;
import sello.reports.TimeField;
import sello.reports.chart.Chart;
import sello.reports.chart.Charts;
import sello.reports.chart.DrawnChart;
import sello.reports.picture.Pictures;
import sello.reports.picture.Size;

/**
 * Draws the charts of a document, none with figures later than its edition; one that the release
 * cannot draw, or that would show nothing, is left out.
 */
record Pen(Pictures pictures) {
  /** As wide as a page. */
  static final Size WIDE = new Size(900, 420);

  private static final int LEAST_HEIGHT = 300;
  private static final int STEP = 10;

  /** So many times the least room, the words of a place are as large as those around the chart. */
  private static final double ROOMY = 1.6;

  /** Room for two lines of words beside each stage. */
  private static final double TWO_LINES = 2.8;

  /** For many places from top to bottom. */
  static final Size TALL = new Size(900, 1000);

  /** For some places from top to bottom. */
  static final Size HALF = new Size(900, 640);

  static final Size SMALL = new Size(400, 300);

  /** Every chart that a report asks for. */
  static final List<String> CHARTS =
      List.of(
          "active_labels_by_country",
          "application_stages_by_country",
          "award_concentration_by_edition",
          "award_concentration_curve",
          "award_rank_by_country",
          "award_rate_by_country",
          "award_rate_by_region",
          "award_rate_funnel_by_country",
          "award_rate_funnel_by_region",
          "award_rate_map",
          "award_trend_europe",
          "criterion_grid_by_country",
          "criterion_profile_by_country",
          "label_coverage_by_school_type",
          "participation_of_labelled_by_country",
          "retention_by_country");

  Optional<Block.Picture> draw(Subject subject, String name, Map<String, String> where, Size size) {
    if (!CHARTS.contains(name)) {
      throw new IllegalArgumentException("No report asks for the chart " + name + ".");
    }
    return Charts.of(subject.release().manifest()).stream()
        .filter(chart -> chart.name().equals(name))
        .findFirst()
        .filter(chart -> carries(chart, where) && hasCodes(subject, chart, where))
        .flatMap(chart -> drawn(subject, chart, where, size));
  }

  private static boolean carries(Chart chart, Map<String, String> where) {
    return where.keySet().stream()
        .allMatch(field -> field.equals(Chart.MEASURE) || chart.table().column(field).isPresent());
  }

  /** A chart that asks for a code which its table does not hold would be refused. */
  private static boolean hasCodes(Subject subject, Chart chart, Map<String, String> where) {
    OpenTable table = subject.release().table(chart.table().name());
    return chart.parameters(given(where)).entrySet().stream()
        .allMatch(
            one ->
                Stream.of(one.getValue().get(0).split(",", -1))
                    .allMatch(
                        table.values(table.spec().column(one.getKey()).orElseThrow())::contains));
  }

  private static Map<String, List<String>> given(Map<String, String> where) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    where.forEach((field, value) -> given.put(field, List.of(value)));
    return given;
  }

  private Optional<Block.Picture> drawn(
      Subject subject, Chart chart, Map<String, String> where, Size size) {
    Map<String, String> inTime = inTime(subject, chart, where);
    Map<String, List<String>> given = given(inTime);
    Size fitting =
        fitting(size, chart, DrawnChart.of(subject.release(), chart, given, subject.texts()));
    DrawnChart drawn =
        DrawnChart.of(subject.release(), chart, given, fitting.places(), subject.texts());
    if (drawn.shown().stream().noneMatch(row -> isSeen(drawn, row, where))) {
      return Optional.empty();
    }
    OpenTable table = drawn.answer().table();
    return Optional.of(
        new Block.Picture(
            pictures.svg(
                size.equals(SMALL) ? SmallMultiple.of(drawn.option()) : drawn.option(),
                fitting,
                subject.texts()),
            fitting,
            drawn.title(),
            drawn.sentence(),
            drawn.notes(),
            new Source(table, asked(chart, given), false)));
  }

  /** What chooses the rows behind a chart: also what it always asks, and Europe beside. */
  private static Map<String, String> asked(Chart chart, Map<String, List<String>> given) {
    Map<String, String> asked = new LinkedHashMap<>();
    chart.parameters(given).forEach((field, values) -> asked.put(field, values.get(0)));
    return asked;
  }

  /** A chart with places from top to bottom is as high as they need, and no higher than a page. */
  private static Size fitting(Size size, Chart chart, DrawnChart whole) {
    return chart.kind().isLying()
        ? IntStream.rangeClosed(LEAST_HEIGHT / STEP, TALL.height() / STEP)
            .mapToObj(steps -> new Size(size.width(), steps * STEP))
            .filter(fit -> fit.places() >= room(chart) * whole.places())
            .findFirst()
            .orElse(TALL)
        : size;
  }

  private static double room(Chart chart) {
    return switch (chart.kind()) {
      case STAGES -> TWO_LINES;
      case HEATMAP -> 1;
      default -> ROOMY;
    };
  }

  /** What is asked for, up to the edition: the newest that is known where one time is drawn. */
  private static Map<String, String> inTime(
      Subject subject, Chart chart, Map<String, String> where) {
    Map<String, String> inTime = new LinkedHashMap<>(where);
    Optional<Field<?>> time = TimeField.of(chart.table());
    if (time.isEmpty() || where.containsKey(time.get().name())) {
      return inTime;
    }
    String last =
        time.get().name().equals(Fields.EDITION.name())
            ? subject.edition()
            : Integer.toString(subject.year());
    inTime.put(time.get().name(), ".." + last);
    if (chart.period().isPresent()) {
      newest(subject, chart, where).ifPresent(newest -> inTime.put(time.get().name(), newest));
    }
    return inTime;
  }

  private static Optional<String> newest(Subject subject, Chart chart, Map<String, String> where) {
    Map<String, String> rows = new LinkedHashMap<>();
    chart.fixed().forEach(rows::put);
    rows.putAll(where);
    rows.remove(Chart.MEASURE);
    rows.values().removeIf(value -> value.contains(","));
    return subject
        .newest(chart.table().name(), chart.measure(given(where)).field().name(), rows)
        .map(Fact::period);
  }

  /** Whether a row shows something of the places asked for, not only of Europe beside them. */
  private static boolean isSeen(DrawnChart drawn, Row row, Map<String, String> where) {
    String country = Fields.COUNTRY_CODE.name();
    boolean isBeside =
        where.containsKey(country)
            && !where.get(country).equals(Fields.EUROPE)
            && row.text(country).equals(Fields.EUROPE);
    return !isBeside && Figure.of(row, drawn.measure().field()).isKnown();
  }
}
