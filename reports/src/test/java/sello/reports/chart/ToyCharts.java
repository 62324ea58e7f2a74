package sello.reports.chart;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Releases;
import sello.reports.Database;
import sello.reports.OpenRelease;
import sello.reports.ToyIssue;
import sello.reports.ToyTable;
import sello.reports.ToyTables;
import sello.reports.text.Texts;
import sello.transforms.Pipeline;

/** Charts of tables of the plan whose rows are drawn as text. */
record ToyCharts(OpenRelease release) {

  /** A table of the plan, its rows drawn. */
  static ToyTable table(String name, String drawing) {
    return new ToyTable(Pipeline.PLAN.node(name).table().spec(), drawing.strip(), List.of());
  }

  static ToyCharts of(Path data, String table, String rows) {
    return of(data, table(table, rows), ToyTables.breaks());
  }

  static ToyCharts of(Path data, ToyTable... tables) {
    ToyTable[] all =
        Stream.concat(Arrays.stream(tables), Stream.of(ToyTables.countries()))
            .toArray(ToyTable[]::new);
    ToyIssue.of("toy-c", all).publish(data);
    Releases releases = new Releases(data);
    return new ToyCharts(OpenRelease.of(releases, "toy-c", Database.reading(releases.root())));
  }

  /** A chart, asked as in an address: {@code edition=2018-2019&country_code=ES}. */
  DrawnChart drawn(String name, String asked, int room, String language) {
    return drawn(name, parameters(asked), room, language);
  }

  DrawnChart drawn(String name, String asked) {
    return drawn(name, asked, Integer.MAX_VALUE, "en");
  }

  /** A chart in a language, asked by names and values in turns. */
  DrawnChart drawnIn(String name, String language, String... asked) {
    return drawnIn(name, Integer.MAX_VALUE, language, asked);
  }

  DrawnChart drawnIn(String name, int room, String language, String... asked) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (int i = 0; i < asked.length; i += 2) {
      given.put(asked[i], List.of(asked[i + 1]));
    }
    return drawn(name, given, room, language);
  }

  private DrawnChart drawn(
      String name, Map<String, List<String>> given, int room, String language) {
    Chart chart =
        Charts.of(release.manifest()).stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow();
    return DrawnChart.of(release, chart, given, room, Texts.named(language).orElseThrow());
  }

  private static Map<String, List<String>> parameters(String asked) {
    return Arrays.stream(asked.split("&"))
        .filter(part -> !part.isEmpty())
        .map(part -> part.split("=", 2))
        .collect(Collectors.toMap(part -> part[0], part -> List.of(part[1])));
  }
}
