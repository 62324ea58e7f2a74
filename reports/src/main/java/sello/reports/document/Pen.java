package sello.reports.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  static final Size WIDE = new Size(900, 480);

  /** For many places from top to bottom. */
  static final Size TALL = new Size(900, 1150);

  static final Size SMALL = new Size(400, 300);

  Optional<Block.Picture> draw(Subject subject, String name, Map<String, String> where, Size size) {
    return Charts.of(subject.release().manifest()).stream()
        .filter(chart -> chart.name().equals(name))
        .findFirst()
        .filter(chart -> carries(chart, where))
        .flatMap(chart -> drawn(subject, chart, where, size));
  }

  private static boolean carries(Chart chart, Map<String, String> where) {
    return where.keySet().stream()
        .allMatch(field -> field.equals(Chart.MEASURE) || chart.table().column(field).isPresent());
  }

  private Optional<Block.Picture> drawn(
      Subject subject, Chart chart, Map<String, String> where, Size size) {
    Map<String, String> inTime = inTime(subject, chart, where);
    Map<String, List<String>> given = new LinkedHashMap<>();
    inTime.forEach((field, value) -> given.put(field, List.of(value)));
    DrawnChart drawn =
        DrawnChart.of(subject.release(), chart, given, size.places(), subject.texts());
    if (drawn.shown().stream().noneMatch(row -> isSeen(drawn, row, where))) {
      return Optional.empty();
    }
    OpenTable table = drawn.answer().table();
    inTime.remove(Chart.MEASURE);
    return Optional.of(
        new Block.Picture(
            pictures.svg(drawn.option(), size, subject.texts()),
            size,
            drawn.title(),
            drawn.sentence(),
            drawn.notes(),
            new Source(table, inTime, false),
            table.origin()));
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
    Map<String, List<String>> given = new LinkedHashMap<>();
    where.forEach((field, value) -> given.put(field, List.of(value)));
    Map<String, String> rows = new LinkedHashMap<>();
    chart.fixed().forEach(rows::put);
    rows.putAll(where);
    rows.remove(Chart.MEASURE);
    rows.values().removeIf(value -> value.contains(","));
    return subject
        .newest(chart.table().name(), chart.measure(given).field().name(), rows)
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
