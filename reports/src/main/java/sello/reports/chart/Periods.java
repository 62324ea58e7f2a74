package sello.reports.chart;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Measure;
import sello.reports.Figure;
import sello.reports.Row;

/**
 * Of how many places a figure is known in each edition or year, and which of them a chart draws.
 *
 * <p>The rule: a chart that draws one edition or year, of which a caller names none or several,
 * draws the newest that is well covered: that is known of at least half as many places as the one
 * known of most. A chart of two draws the newest two. Europe is no place among its countries. Where
 * nothing is known it is the newest that there is, so that the picture can say so. Page, picture
 * and files follow the same rule.
 *
 * @param places how many places are known by edition or year, also where none is
 */
public record Periods(TreeMap<String, Integer> places) {

  /**
   * Of the rows of a table, for the figure that is drawn; of stages of a call whose applicants are
   * nowhere known, for any stage beyond the first.
   */
  static Periods of(Chart chart, Measure measure, List<Row> rows) {
    Field<?> time = chart.period().orElseThrow();
    Periods periods = of(time, chart.along(), measure.field(), rows);
    return chart.kind() == ChartKind.STAGES && periods.areUnknown()
        ? of(time, chart.along(), Stage.ofTheCall(chart.table()), rows)
        : periods;
  }

  private boolean areUnknown() {
    return places.values().stream().allMatch(known -> known == 0);
  }

  /**
   * Of rows, for a figure.
   *
   * @param ofTime the field of the edition or year
   * @param ofPlace the field of the place
   */
  public static Periods of(Field<?> ofTime, Field<?> ofPlace, Field<?> figure, List<Row> rows) {
    return of(ofTime, ofPlace, List.of(figure), rows);
  }

  private static Periods of(
      Field<?> ofTime, Field<?> ofPlace, List<? extends Field<?>> figures, List<Row> rows) {
    String time = ofTime.name();
    String along = ofPlace.name();
    boolean isOfEuropeAlone = rows.stream().allMatch(row -> isEurope(row, along));
    Map<String, Set<String>> known = new TreeMap<>();
    for (Row row : rows) {
      Set<String> of = known.computeIfAbsent(row.text(time), period -> new HashSet<>());
      boolean isKnown = figures.stream().anyMatch(figure -> Figure.of(row, figure).isKnown());
      if (isKnown && (isOfEuropeAlone || !isEurope(row, along))) {
        of.add(row.text(along));
      }
    }
    TreeMap<String, Integer> places = new TreeMap<>();
    known.forEach((period, of) -> places.put(period, of.size()));
    return new Periods(places);
  }

  private static boolean isEurope(Row row, String along) {
    return along.equals(Fields.COUNTRY_CODE.name()) && row.text(along).equals(Fields.EUROPE);
  }

  /** The periods that are drawn, in order: fewer where there are fewer. */
  public List<String> drawn(int most) {
    int largest = places.values().stream().max(Comparator.naturalOrder()).orElse(0);
    Stream<Predicate<Integer>> rules =
        Stream.of(known -> known > 0 && 2 * known >= largest, known -> known > 0, known -> true);
    List<List<String>> found = rules.map(rule -> newest(most, rule)).toList();
    return found.stream()
        .filter(periods -> periods.size() == most)
        .findFirst()
        .or(() -> found.stream().filter(periods -> !periods.isEmpty()).findFirst())
        .orElse(List.of());
  }

  private List<String> newest(int most, Predicate<Integer> rule) {
    return places.descendingMap().entrySet().stream()
        .filter(period -> rule.test(period.getValue()))
        .limit(most)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Newer periods than these of which something is known, newest last, with how many places. */
  public Map<String, Integer> thinner(List<String> drawn) {
    Map<String, Integer> newer = new TreeMap<>();
    places.forEach(
        (period, known) -> {
          if (known > 0 && drawn.stream().allMatch(one -> one.compareTo(period) < 0)) {
            newer.put(period, known);
          }
        });
    return newer;
  }
}
