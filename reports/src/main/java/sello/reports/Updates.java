package sello.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Field;
import sello.catalog.Spec;

/**
 * The rows of a table that differ from those of an earlier release, after SDMX: each with what is
 * to be done to a copy. Deletions come first, then what replaces.
 */
public final class Updates {
  /** What is to be done: R replaces a row or adds it, D deletes it. */
  public static final Field<String> ACTION =
      Field.text("action", "Action", "R: the row is new or revised; D: the row is gone");

  private Updates() {}

  /**
   * @param now the table
   * @param then the release that a caller has
   * @param parameters what names the question in an address
   */
  public static OpenTable since(OpenTable now, OpenRelease then, Map<String, String> parameters) {
    Optional<OpenTable> before =
        Optional.of(then)
            .filter(release -> release.has(now.name()))
            .map(release -> release.table(now.name()))
            .filter(table -> isOfOneKey(table.spec(), now.spec()));
    TablePair pair = new TablePair(before, Optional.of(now));
    List<OpenTable> tables = new ArrayList<>(before.stream().toList());
    tables.add(now);
    return now.seen(
        withAction(now.spec()), new View(new PairStatement(pair).updates(), parameters, tables));
  }

  /** Under another key no row can be found again: all are new. */
  private static boolean isOfOneKey(Spec before, Spec now) {
    return before.key().size() == now.key().size()
        && now.key().stream()
            .allMatch(
                field ->
                    before.key().stream()
                        .anyMatch(
                            old -> old.name().equals(field.name()) && old.type() == field.type()));
  }

  private static Spec withAction(Spec spec) {
    List<Field<?>> key = new ArrayList<>(List.of(ACTION));
    key.addAll(spec.key());
    return new Spec(
        spec.name(),
        spec.title(),
        spec.description(),
        key,
        spec.attributes(),
        spec.measures(),
        spec.formula(),
        spec.reference(),
        spec.disclosure());
  }
}
