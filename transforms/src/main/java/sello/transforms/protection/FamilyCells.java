package sello.transforms.protection;

import static sello.transforms.protection.CellFields.CELL_COUNT;
import static sello.transforms.protection.CellFields.IS_SUM_OF_FEW;
import static sello.transforms.protection.CellFields.KEY;
import static sello.transforms.protection.CellFields.THRESHOLD;
import static sello.transforms.protection.CellFields.TWIN;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Thresholds;
import sello.transforms.SessionThresholds;

/**
 * The cells of all tables of a family: every count of theirs that may be too small to show. Made of
 * the unprotected tables, in the order of their Specs.
 */
public final class FamilyCells {
  private static final String REASON = "It shows counts of few schools or persons.";

  private FamilyCells() {}

  /** Of two tables. */
  public static Table.From2 of(String family, Table first, Table second) {
    return new Two(family, List.of(first.spec(), second.spec()));
  }

  /** Of three tables. */
  public static Table.From3 of(String family, Table first, Table second, Table third) {
    return new Three(family, List.of(first.spec(), second.spec(), third.spec()));
  }

  static Spec spec(String family) {
    return Spec.named(family + "_cells")
        .title("Counts of " + family + " that may be too small")
        .description(
            """
            Every count of the protected tables of a family that is not 0, and every end of one, before
            anything is withheld. One row per count, place and time.""")
        .key(KEY.toArray(Field<?>[]::new))
        .attributes(TWIN, IS_SUM_OF_FEW)
        .measures(Measure.exact(CELL_COUNT), Measure.exact(THRESHOLD))
        .disclosure(Disclosure.restricted(REASON))
        .build();
  }

  /** A count that several tables hold is one cell. */
  private static Dataset<Row> all(List<Spec> specs, List<Dataset<Row>> tables) {
    Thresholds thresholds = SessionThresholds.inForce();
    return IntStream.range(0, specs.size())
        .mapToObj(i -> new TableCells(specs.get(i), thresholds).of(tables.get(i)))
        .reduce(Dataset::union)
        .orElseThrow()
        .dropDuplicates(KEY.stream().map(Field::name).toArray(String[]::new));
  }

  /** A cell gathers figures of several tables under its own words; no figure comes from a cell. */
  private static List<String> names(List<Spec> specs) {
    return specs.stream().map(spec -> Unprotected.name(spec.name())).toList();
  }

  private record Two(String family, List<Spec> specs) implements Table.From2 {
    @Override
    public Spec spec() {
      return FamilyCells.spec(family);
    }

    @Override
    public List<String> untraced() {
      return names(specs);
    }

    @Override
    public Dataset<Row> compute(Dataset<Row> first, Dataset<Row> second) {
      return all(specs, List.of(first, second));
    }
  }

  private record Three(String family, List<Spec> specs) implements Table.From3 {
    @Override
    public Spec spec() {
      return FamilyCells.spec(family);
    }

    @Override
    public List<String> untraced() {
      return names(specs);
    }

    @Override
    public Dataset<Row> compute(Dataset<Row> first, Dataset<Row> second, Dataset<Row> third) {
      return all(specs, List.of(first, second, third));
    }
  }
}
