package sello.reports.chart;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sello.catalog.Releases;
import sello.reports.Database;
import sello.reports.OpenRelease;
import sello.reports.ToyIssue;
import sello.reports.ToyTable;
import sello.reports.ToyTables;
import sello.reports.text.Texts;
import sello.transforms.Pipeline;

/** Charts of a table of the plan whose rows are drawn as text. */
record ToyCharts(OpenRelease release) {

  static ToyCharts of(Path data, String table, String rows) {
    ToyTable drawn =
        new ToyTable(Pipeline.PLAN.node(table).table().spec(), rows.strip(), List.of());
    ToyIssue.of("toy-c", drawn, ToyTables.countries(), ToyTables.breaks()).publish(data);
    Releases releases = new Releases(data);
    return new ToyCharts(OpenRelease.of(releases, "toy-c", Database.reading(releases.folder())));
  }

  /** A chart, asked as in an address: {@code edition=2018-2019&country_code=ES}. */
  DrawnChart drawn(String name, String asked, int room, String language) {
    Chart chart =
        Charts.of(release.manifest()).stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow();
    return DrawnChart.of(
        release, chart, parameters(asked), room, Texts.named(language).orElseThrow());
  }

  DrawnChart drawn(String name, String asked) {
    return drawn(name, asked, Integer.MAX_VALUE, "en");
  }

  private static Map<String, List<String>> parameters(String asked) {
    return Arrays.stream(asked.split("&"))
        .filter(part -> !part.isEmpty())
        .map(part -> part.split("=", 2))
        .collect(Collectors.toMap(part -> part[0], part -> List.of(part[1])));
  }
}
