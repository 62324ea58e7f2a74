package sello.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sello.catalog.Measure;
import sello.reports.FigureKey;
import sello.reports.OpenTable;
import sello.reports.Provenance;
import sello.reports.Query;
import sello.reports.Row;
import sello.reports.SourceLines;
import sello.reports.Step;
import sello.reports.text.Texts;

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
 * @param here address of the page
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
    String here,
    String all,
    String document) {
  /** So many files of a table are looked through; more stand folded under its name. */
  private static final int FEW_FILES = 12;

  /** A table between, with the rows that a page lists. */
  public record ShownStep(Step step, ShownTable shown) {}

  static ProvenancePage of(Texts texts, Provenance provenance, boolean pinned) {
    FigureKey figure = provenance.figure();
    ShownTable shown = shown(texts, figure.table(), List.of(figure.row()));
    return new ProvenancePage(
        figure,
        shown.rows().get(0).name(),
        shown,
        choices(texts, figure, pinned),
        provenance.steps().stream().map(step -> step(texts, step, pinned)).toList(),
        provenance.without(),
        provenance.sources(),
        Addresses.provenancePage(figure, pinned),
        Addresses.provenancePage(figure.longest(), pinned),
        Addresses.provenance(figure));
  }

  private static ShownTable shown(Texts texts, OpenTable table, List<Row> rows) {
    return ShownTable.of(texts, table, Query.everything(table.spec()), rows);
  }

  private static ShownStep step(Texts texts, Step step, boolean pinned) {
    return new ShownStep(
        step,
        shown(texts, step.table(), step.rows())
            .from(Origins.of(step.table(), step.rows(), pinned)));
  }

  private static Map<String, String> choices(Texts texts, FigureKey figure, boolean pinned) {
    Map<String, String> choices = new LinkedHashMap<>();
    choices.put(texts.say("provenance.whole_row"), address(figure, Optional.empty(), pinned));
    for (Measure measure : figure.table().spec().measures()) {
      choices.put(
          texts.title(figure.table().spec(), measure.field()),
          address(figure, Optional.of(measure), pinned));
    }
    return choices;
  }

  private static String address(FigureKey figure, Optional<Measure> measure, boolean pinned) {
    return Addresses.provenancePage(figure.with(measure), pinned);
  }

  /** Whether this choice is what is on the page. */
  public boolean isChosen(String address) {
    return address.equals(here);
  }

  /** The files by the name of the table that they were read into. */
  public Map<String, List<SourceLines>> byTable() {
    return sources.stream()
        .collect(
            Collectors.groupingBy(
                lines -> lines.table().name(), LinkedHashMap::new, Collectors.toList()));
  }

  /** Whether the files of a table are few enough to be listed one after another. */
  public boolean areFew(List<SourceLines> ofTable) {
    return ofTable.size() <= FEW_FILES;
  }
}
