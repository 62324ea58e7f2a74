package sello.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import sello.catalog.Spec;
import sello.reports.Changes;
import sello.reports.Comparison;
import sello.reports.InputChanges;
import sello.reports.text.Texts;

/**
 * What changed from one release to another, on a page: each table that differs, what is behind it,
 * and the figures of one table.
 *
 * @param comparison the releases
 * @param tables those that differ
 * @param unchanged those that do not
 * @param inputs how the input files differ
 * @param lines the figures of the table that is looked at; empty when none is
 */
public record DiffPage(
    Comparison comparison,
    List<ChangedTable> tables,
    List<Spec> unchanged,
    InputChanges inputs,
    Optional<ShownChanges> lines) {

  static DiffPage of(Context ctx, Texts texts, Comparison comparison) {
    Optional<ShownChanges> lines =
        Parameters.single(ctx, "table")
            .map(table -> ShownChanges.of(texts, comparison.changes(table)));
    List<Changes> all = lines.isPresent() ? List.of() : comparison.all();
    return new DiffPage(
        comparison,
        all.stream().filter(Changes::isAny).map(ChangedTable::new).toList(),
        all.stream().filter(c -> !c.isAny()).map(c -> c.pair().shown().spec()).toList(),
        comparison.inputs(),
        lines);
  }

  /** Address of the page. */
  public String here() {
    return Addresses.diffPage(comparison.before().id(), comparison.after().id());
  }

  /** Address of the same, seen from the other release. */
  public String back() {
    return Addresses.diffPage(comparison.after().id(), comparison.before().id());
  }

  /** Address of the same for programs. */
  public String document() {
    return Addresses.diff(comparison);
  }
}
