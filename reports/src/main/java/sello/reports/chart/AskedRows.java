package sello.reports.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sello.catalog.Field;
import sello.reports.Answer;
import sello.reports.KnownTimes;
import sello.reports.OpenTable;
import sello.reports.Row;

/**
 * The rows behind a chart: what a caller asks for, of the edition or year that {@link Periods}
 * chooses where the caller names none. One that the caller names must be one that there is.
 *
 * @param answer the rows, and the question
 * @param thinner newer editions or years that were left for it, and of how many places they are
 *     known
 * @param highlighted the place that a caller wants to stand out
 */
record AskedRows(Answer answer, Map<String, Integer> thinner, Optional<String> highlighted) {

  static AskedRows of(OpenTable table, Chart chart, Map<String, List<String>> given) {
    Map<String, List<String>> parameters = chart.parameters(given);
    Optional<String> highlighted = chart.highlighted(table, given);
    return chart
        .period()
        .filter(time -> !parameters.containsKey(time.name()))
        .map(time -> ofChosenPeriod(table, chart, given, time, highlighted))
        .orElseGet(
            () -> new AskedRows(KnownTimes.required(table.ask(parameters)), Map.of(), highlighted));
  }

  private static AskedRows ofChosenPeriod(
      OpenTable table,
      Chart chart,
      Map<String, List<String>> given,
      Field<?> time,
      Optional<String> highlighted) {
    Map<String, List<String>> parameters = chart.parameters(given);
    List<Row> rows = table.ask(parameters).rows();
    Periods periods = Periods.of(chart, chart.measure(given), rows);
    List<String> drawn = periods.drawn(chart.kind().periods());
    if (!drawn.isEmpty()) {
      parameters.put(time.name(), List.of(String.join(",", drawn)));
    }
    return new AskedRows(table.ask(parameters), periods.thinner(drawn), highlighted);
  }

  /** That a newer edition or year is known of few places only; empty where there is none. */
  String remark(Scene scene) {
    return thinner.entrySet().stream()
        .map(
            newer ->
                scene.say(
                    "picture.thinner",
                    "period",
                    newer.getKey(),
                    "places",
                    RankingSentence.places(scene, newer.getValue())))
        .collect(Collectors.joining(" "));
  }
}
