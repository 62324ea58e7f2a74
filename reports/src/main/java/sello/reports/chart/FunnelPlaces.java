package sello.reports.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sello.catalog.Fields;
import sello.reports.Figure;
import sello.reports.Row;

/**
 * The places of a funnel, the smallest first, and what the table says of each. Whoever chooses the
 * widened limits as the figure gets their verdicts too.
 *
 * @param scene what is drawn
 * @param rows the places whose share is known
 */
record FunnelPlaces(Scene scene, List<Row> rows) {
  private static final String SIZE = "registered_schools";
  private static final String SHARE = "awarded_share";
  private static final String WIDENED = "widened_";

  /** Regions are compared within one country only: the first that is asked for. */
  static FunnelPlaces of(Scene scene) {
    List<Row> known =
        scene.rows().stream()
            .filter(row -> row.number(SHARE).isPresent() && row.number(SIZE).orElse(0.0) > 0)
            .sorted(Comparator.comparing(row -> row.number(SIZE).orElseThrow()))
            .toList();
    Optional<String> country = whole(scene, scene.rows()).findFirst();
    return new FunnelPlaces(
        scene,
        known.stream()
            .filter(row -> country.isEmpty() || country.get().equals(country(row)))
            .toList());
  }

  private static Stream<String> whole(Scene scene, List<Row> rows) {
    return scene.chart().along().equals(Fields.COUNTRY_CODE)
        ? Stream.empty()
        : rows.stream().map(FunnelPlaces::country).distinct();
  }

  private static String country(Row row) {
    return row.text(Fields.COUNTRY_CODE.name());
  }

  /** How many countries were asked for whose regions do not compare with these. */
  long left() {
    return Math.max(0, whole(scene, scene.rows()).count() - 1);
  }

  double size(Row row) {
    return row.number(SIZE).orElseThrow();
  }

  Figure share(Row row) {
    return scene.chart().table().measures().stream()
        .filter(measure -> measure.field().name().equals(SHARE))
        .map(measure -> Figure.of(row, measure.field()))
        .findFirst()
        .orElseThrow();
  }

  /** A limit of a place, plain or widened: {@code limit_95_low}. */
  Optional<Double> limit(Row row, String limit) {
    return row.number(prefix() + limit);
  }

  Verdict verdict(Row row) {
    return Verdict.of(row, prefix() + "verdict");
  }

  String verdictInWords(Row row) {
    return scene
        .chart()
        .table()
        .column(prefix() + "verdict")
        .map(field -> scene.name(row, field))
        .filter(words -> !words.isEmpty())
        .orElseGet(() -> scene.say("picture.verdict.none"));
  }

  boolean isWidened() {
    return !prefix().isEmpty();
  }

  private String prefix() {
    return scene.measure().field().name().startsWith(WIDENED) ? WIDENED : "";
  }

  List<Row> judged() {
    return rows.stream().filter(row -> verdict(row).isJudged()).toList();
  }

  /** A figure that all rows of a whole share, where it is known. */
  Optional<Double> shared(String field) {
    return rows.stream().flatMap(row -> row.number(field).stream()).findFirst();
  }
}
