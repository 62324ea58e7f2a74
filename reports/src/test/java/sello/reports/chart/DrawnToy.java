package sello.reports.chart;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sello.catalog.Releases;
import sello.reports.Database;
import sello.reports.OpenRelease;
import sello.reports.ToyIssue;
import sello.reports.ToyTable;
import sello.reports.ToyTables;
import sello.reports.text.Texts;
import sello.transforms.Pipeline;

/** A release of drawn tables of the plan, and the charts of it. */
record DrawnToy(OpenRelease release) {

  /** A table of the plan, its rows drawn. */
  static ToyTable table(String name, String drawing) {
    return new ToyTable(Pipeline.PLAN.node(name).table().spec(), drawing, List.of());
  }

  static DrawnToy of(Path data, ToyTable... tables) {
    ToyTable[] all = Arrays.copyOf(tables, tables.length + 1);
    all[tables.length] = ToyTables.countries();
    ToyIssue.of("toy-1", all).publish(data);
    Releases releases = new Releases(data);
    return new DrawnToy(OpenRelease.of(releases, "toy-1", Database.reading(releases.folder())));
  }

  /** Parameters as an address gives them: names and values take turns. */
  DrawnChart drawn(String name, String language, String... parameters) {
    return drawn(name, Integer.MAX_VALUE, language, parameters);
  }

  DrawnChart drawn(String name, int room, String language, String... parameters) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      given.put(parameters[i], List.of(parameters[i + 1]));
    }
    Chart chart =
        Charts.of(release.manifest()).stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow();
    return DrawnChart.of(release, chart, given, room, Texts.named(language).orElseThrow());
  }
}
