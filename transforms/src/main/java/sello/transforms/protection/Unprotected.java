package sello.transforms.protection;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Disclosure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/**
 * A protected table as it is before anything is withheld: kept back under a name of its own.
 *
 * <p>It may itself be made of unprotected tables: a trace to a table that is read so follows it.
 */
public final class Unprotected {
  private static final String PREFIX = "unprotected_";

  private Unprotected() {}

  /** The name under which the unprotected form of a table is kept. */
  public static String name(String table) {
    return PREFIX + table;
  }

  /** Of a table with two inputs; those named are read unprotected. */
  public static Table.From2 of(Table.From2 table, String... unprotected) {
    return new Two(table, List.of(unprotected));
  }

  /** Of a table with three inputs; those named are read unprotected. */
  public static Table.From3 of(Table.From3 table, String... unprotected) {
    return new Three(table, List.of(unprotected));
  }

  /** Of a table with four inputs; those named are read unprotected. */
  public static Table.From4 of(Table.From4 table, String... unprotected) {
    return new Four(table, List.of(unprotected));
  }

  private static Spec spec(Table table) {
    Spec shown = table.spec();
    return shown.as(
        name(shown.name()),
        shown.title() + ", unprotected",
        Disclosure.restricted("It shows counts of few schools or persons."));
  }

  private static List<Trace> traces(Table table, List<String> unprotected) {
    return table.traces().stream()
        .map(t -> unprotected.contains(t.input()) ? t.into(name(t.input())) : t)
        .toList();
  }

  private record Two(Table.From2 table, List<String> unprotected) implements Table.From2 {
    @Override
    public Spec spec() {
      return Unprotected.spec(table);
    }

    @Override
    public List<Trace> traces() {
      return Unprotected.traces(table, unprotected);
    }

    @Override
    public Dataset<Row> compute(Dataset<Row> first, Dataset<Row> second) {
      return table.compute(first, second);
    }
  }

  private record Three(Table.From3 table, List<String> unprotected) implements Table.From3 {
    @Override
    public Spec spec() {
      return Unprotected.spec(table);
    }

    @Override
    public List<Trace> traces() {
      return Unprotected.traces(table, unprotected);
    }

    @Override
    public Dataset<Row> compute(Dataset<Row> first, Dataset<Row> second, Dataset<Row> third) {
      return table.compute(first, second, third);
    }
  }

  private record Four(Table.From4 table, List<String> unprotected) implements Table.From4 {
    @Override
    public Spec spec() {
      return Unprotected.spec(table);
    }

    @Override
    public List<Trace> traces() {
      return Unprotected.traces(table, unprotected);
    }

    @Override
    public Dataset<Row> compute(
        Dataset<Row> first, Dataset<Row> second, Dataset<Row> third, Dataset<Row> fourth) {
      return table.compute(first, second, third, fourth);
    }
  }
}
