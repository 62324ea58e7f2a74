package sello.reports.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sello.catalog.Fields;
import sello.reports.EuropeRow;
import sello.reports.Row;

/**
 * Survival of labels, term by term, of a few places and Europe.
 *
 * @param places rows of each place by its name, in the order in which they are drawn, Europe last;
 *     without Europe where its rows are those of one country alone
 * @param asked how many places but Europe have rows
 */
record SurvivalCurves(Map<String, List<Row>> places, int asked) {
  static final String TERM = "term";
  static final String AT_RISK = "spells_at_risk";
  static final String CENSORED = "spells_censored";
  static final String MEDIAN = "median_terms";

  static SurvivalCurves of(Scene scene) {
    Map<String, List<Row>> countries = new LinkedHashMap<>();
    List<Row> europe = new ArrayList<>();
    for (Row row : scene.rows()) {
      if (isEurope(row)) {
        europe.add(row);
      } else {
        countries
            .computeIfAbsent(scene.name(row, Fields.COUNTRY_CODE), name -> new ArrayList<>())
            .add(row);
      }
    }
    Map<String, List<Row>> places = new LinkedHashMap<>();
    countries.entrySet().stream()
        .limit(Shape.PLACES)
        .forEach(place -> places.put(place.getKey(), place.getValue()));
    boolean comparesNothing =
        !places.isEmpty() && europe.stream().allMatch(EuropeRow::isOfOneCountry);
    if (!europe.isEmpty() && !comparesNothing) {
      places.put(scene.say("place.europe"), europe);
    }
    return new SurvivalCurves(places, countries.size());
  }

  static boolean isEurope(Row row) {
    return row.text(Fields.COUNTRY_CODE.name()).equals(Fields.EUROPE);
  }

  static int term(Row row) {
    return row.number(TERM).orElseThrow().intValue();
  }

  /** How a place looks. */
  Shape shape(String place) {
    List<Row> rows = places.getOrDefault(place, List.of());
    return !rows.isEmpty() && isEurope(rows.get(0)) ? Shape.EUROPE : Shape.of(place(place));
  }

  /** Which of the places it is, from 0. */
  int place(String name) {
    return List.copyOf(places.keySet()).indexOf(name);
  }

  /** The last term of all. */
  int last() {
    return places.values().stream()
        .flatMap(List::stream)
        .mapToInt(SurvivalCurves::term)
        .max()
        .orElse(1);
  }

  List<Row> rows() {
    return places.values().stream().flatMap(List::stream).toList();
  }
}
