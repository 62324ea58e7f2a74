package sello.reports.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Fields;
import sello.reports.EuropeRow;
import sello.reports.Row;

/**
 * The lines of a picture, the one that ends highest first.
 *
 * @param times the years or editions, in order
 * @param named the lines that bear their names, among them Europe
 * @param pale the others: more names would be a thicket
 */
record TimeLines(List<String> times, List<TimeLine> named, List<TimeLine> pale) {
  private static final int MOST_NAMES = 5;

  /** More bands than these cover each other, and nobody reads more intervals in a sentence. */
  private static final int MOST_INTERVALS = 3;

  /** Whether the named lines are so few that each has its interval, as a band and in words. */
  boolean haveIntervals() {
    return named.size() <= MOST_INTERVALS;
  }

  static TimeLines of(Scene scene) {
    List<String> times =
        scene.rows().stream()
            .map(row -> row.text(scene.chart().along().name()))
            .distinct()
            .sorted()
            .toList();
    List<TimeLine> lines = lines(scene, times);
    List<TimeLine> places = lines.stream().filter(line -> !line.isEurope()).toList();
    int named = Math.min(MOST_NAMES, places.size());
    return new TimeLines(
        times,
        Stream.concat(places.subList(0, named).stream(), lines.stream().filter(TimeLine::isEurope))
            .toList(),
        places.subList(named, places.size()));
  }

  /** The lines of which anything is known. */
  private static List<TimeLine> lines(Scene scene, List<String> times) {
    PlaceNames names = PlaceNames.of(scene, scene.chart().apart(), List.of(scene.chart().along()));
    Map<String, List<Row>> rows =
        scene.rows().stream()
            .collect(Collectors.groupingBy(names::of, LinkedHashMap::new, Collectors.toList()));
    if (rows.size() > 1) {
      rows.values().removeIf(own -> isEurope(scene, own.get(0)) && comparesNothing(scene, own));
    }
    List<TimeLine> lines = new ArrayList<>();
    rows.forEach(
        (name, own) ->
            lines.add(TimeLine.of(scene, name, isEurope(scene, own.get(0)), times, own)));
    return lines.stream()
        .filter(line -> line.newest().isPresent())
        .sorted(Comparator.comparingDouble(TimeLine::end).reversed().thenComparing(TimeLine::name))
        .toList();
  }

  /** Whether all that is known of Europe is what one country reports. */
  private static boolean comparesNothing(Scene scene, List<Row> ofEurope) {
    return ofEurope.stream()
        .filter(row -> scene.figure(row).isKnown())
        .allMatch(EuropeRow::isOfOneCountry);
  }

  private static boolean isEurope(Scene scene, Row row) {
    return scene
        .chart()
        .apart()
        .filter(field -> field.name().equals(Fields.COUNTRY_CODE.name()))
        .filter(field -> row.text(field.name()).equals(Fields.EUROPE))
        .isPresent();
  }

  List<TimeLine> all() {
    return Stream.concat(pale.stream(), named.stream()).toList();
  }

  /** Whether there is one line only: then its figures stand at its points. */
  boolean isAlone() {
    return named.size() == 1 && pale.isEmpty();
  }

  /** The last time at which any line is known; none is -1. */
  int newest() {
    return all().stream().flatMap(line -> line.newest().stream()).mapToInt(i -> i).max().orElse(-1);
  }
}
