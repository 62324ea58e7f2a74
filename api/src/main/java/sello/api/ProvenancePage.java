package sello.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sello.catalog.Measure;
import sello.reports.FigureKey;
import sello.reports.OpenTable;
import sello.reports.Plain;
import sello.reports.Provenance;
import sello.reports.Query;
import sello.reports.Row;
import sello.reports.SourceLines;
import sello.reports.Step;

/**
 * Where a figure comes from, on a page: the figure, then each table between, then the files.
 *
 * @param figure what is followed
 * @param named the row's key, for people
 * @param shown the row
 * @param choices title and address of each measure that can be followed alone, the whole row first
 * @param steps the tables between
 * @param without tables of which no row is behind it
 * @param sources the files
 * @param all address of the same page with as much as a page may list
 * @param document address of the same for programs
 */
public record ProvenancePage(
    FigureKey figure,
    String named,
    ShownTable shown,
    Map<String, String> choices,
    List<ShownStep> steps,
    List<String> without,
    List<SourceLines> sources,
    String all,
    String document) {
  private static final String WHOLE = "The whole row";

  /** A table between, with the rows that a page lists. */
  public record ShownStep(Step step, ShownTable shown) {}

  static ProvenancePage of(Provenance provenance, boolean pinned) {
    FigureKey figure = provenance.figure();
    String named =
        figure.table().spec().key().stream()
            .map(field -> figure.row().value(field.name()).map(Plain::text).orElse(""))
            .collect(Collectors.joining(", "));
    return new ProvenancePage(
        figure,
        named,
        shown(figure.table(), List.of(figure.row())),
        choices(figure, pinned),
        provenance.steps().stream().map(step -> step(step, pinned)).toList(),
        provenance.without(),
        provenance.sources(),
        Addresses.provenancePage(figure.longest(), pinned),
        Addresses.provenance(figure));
  }

  private static ShownTable shown(OpenTable table, List<Row> rows) {
    return ShownTable.of(table.spec().title(), Query.everything(table.spec()), rows);
  }

  private static ShownStep step(Step step, boolean pinned) {
    return new ShownStep(
        step, shown(step.table(), step.rows()).from(Origins.of(step.table(), step.rows(), pinned)));
  }

  private static Map<String, String> choices(FigureKey figure, boolean pinned) {
    Map<String, String> choices = new LinkedHashMap<>();
    choices.put(WHOLE, address(figure, Optional.empty(), pinned));
    for (Measure measure : figure.table().spec().measures()) {
      choices.put(measure.field().title(), address(figure, Optional.of(measure), pinned));
    }
    return choices;
  }

  private static String address(FigureKey figure, Optional<Measure> measure, boolean pinned) {
    return Addresses.provenancePage(figure.with(measure), pinned);
  }

  public String title() {
    return "Where %s comes from".formatted(named);
  }

  /** Whether this choice is what is on the page. */
  public boolean isChosen(String choice) {
    return choice.equals(figure.measure().map(measure -> measure.field().title()).orElse(WHOLE));
  }
}
