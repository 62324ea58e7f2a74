package sello.reports.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Flag;
import sello.reports.Figure;
import sello.reports.Row;

/**
 * Two figures of one place.
 *
 * @param name what the place is called
 * @param first the figure that is drawn full
 * @param second the figure that is drawn hollow
 * @param rows the rows of the two
 * @param isEurope whether the place is Europe
 */
record Pair(String name, Figure first, Figure second, List<Row> rows, boolean isEurope) {
  /** Of a published figure: whether what was counted may be set beside it. */
  private static final String VERDICT = "verdict";

  private static final String CANNOT_SAY = "cannot say";

  /** What says in a row of published figures which one it is. */
  private static final List<String> ABOUT = List.of("region_name", "period");

  /** All pairs: Europe first, then the highest first. */
  static List<Pair> of(Scene scene) {
    List<Pair> pairs =
        scene.chart().apart().map(apart -> ofRows(scene, apart)).orElseGet(() -> ofMeasures(scene));
    return pairs.stream()
        .sorted(
            Comparator.comparing((Pair pair) -> !pair.isEurope())
                .thenComparing(pair -> -pair.first().height())
                .thenComparing(Pair::name))
        .toList();
  }

  /** The two values of a field are the pair. */
  private static List<Pair> ofRows(Scene scene, Field<?> apart) {
    List<String> ends = ends(scene, apart);
    PlaceNames names = PlaceNames.of(scene, Optional.of(scene.chart().along()), List.of(apart));
    Map<String, List<Row>> places = new LinkedHashMap<>();
    scene
        .rows()
        .forEach(row -> places.computeIfAbsent(names.of(row), n -> new ArrayList<>()).add(row));
    List<Pair> pairs = new ArrayList<>();
    places.forEach(
        (name, rows) -> {
          List<Row> ordered =
              ends.stream()
                  .flatMap(end -> rows.stream().filter(row -> row.text(apart.name()).equals(end)))
                  .toList();
          if (ordered.size() == 2) {
            pairs.add(
                new Pair(
                    name,
                    scene.figure(ordered.get(0)),
                    scene.figure(ordered.get(1)),
                    ordered,
                    isEurope(scene, ordered.get(0))));
          }
        });
    return pairs;
  }

  private static List<String> ends(Scene scene, Field<?> apart) {
    return scene.rows().stream().map(row -> row.text(apart.name())).distinct().sorted().toList();
  }

  /** The first two measures of the chart are the pair. */
  private static List<Pair> ofMeasures(Scene scene) {
    return scene.rows().stream()
        .filter(row -> !row.text(VERDICT).equals(CANNOT_SAY))
        .map(
            row ->
                new Pair(
                    Stream.concat(
                            Stream.of(country(scene, row)),
                            ABOUT.stream().map(row::text).filter(text -> !text.isEmpty()))
                        .reduce((one, other) -> one + ", " + other)
                        .map(name -> name + " (" + scene.place(row) + ")")
                        .orElseGet(() -> scene.place(row)),
                    figure(scene, row, 0),
                    figure(scene, row, 1),
                    List.of(row),
                    false))
        .toList();
  }

  private static String country(Scene scene, Row row) {
    return row.text(Fields.COUNTRY_CODE.name()).equals(Fields.EUROPE)
        ? scene.say("place.europe")
        : scene.name(row, Fields.COUNTRY_CODE);
  }

  private static Figure figure(Scene scene, Row row, int measure) {
    return Figure.of(row, scene.chart().measures().get(measure).field());
  }

  private static boolean isEurope(Scene scene, Row row) {
    return row.text(scene.chart().along().name()).equals(Fields.EUROPE);
  }

  /** What the two ends are called. */
  static List<String> endNames(Scene scene) {
    return scene
        .chart()
        .apart()
        .map(
            apart ->
                ends(scene, apart).stream().map(end -> scene.say("picture.end." + end)).toList())
        .orElseGet(
            () ->
                scene.chart().measures().stream()
                    .limit(2)
                    .map(one -> scene.texts().title(scene.chart().table(), one.field()))
                    .toList());
  }

  boolean isKnown() {
    return first.value().isPresent() && second.value().isPresent();
  }

  boolean isWithheld() {
    return !isKnown() && has(Flag.CONFIDENTIAL);
  }

  boolean isSmall() {
    return has(Flag.LOW_RELIABILITY);
  }

  private boolean has(String flag) {
    return first.flag().contains(flag) || second.flag().contains(flag);
  }

  double distance() {
    return first.height() - second.height();
  }
}
