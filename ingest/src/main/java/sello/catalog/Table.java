package sello.catalog;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A {@link Spec} and one pure function from input rows to output rows. One class, one file.
 *
 * <p>A table is an object with methods, not a record of method references: the JVM links the body
 * of {@code compute} only when it is called, so a process without Spark can still read {@code
 * spec()}. How many inputs a table takes is its type, so that the compiler checks the plan's
 * drawing; more than four hide a core table.
 */
public interface Table {
  Spec spec();

  /**
   * Which rows of its inputs a row comes from, where it is not simply those that agree with it on
   * the fields of their keys.
   */
  default List<Trace> traces() {
    return List.of();
  }

  /**
   * Inputs that decide over the table as a whole, such as which figures are withheld: no row of the
   * table comes from a row of these.
   */
  default List<String> untraced() {
    return List.of();
  }

  /** What a table held in the releases before this one; without rows in the first. */
  interface Earlier extends Table {
    /** That table. */
    Spec of();

    /**
     * The rows.
     *
     * @param before of that table in the release before this one
     * @param known of this one in that release: what it knew of those before itself
     */
    Dataset<Row> compute(Dataset<Row> before, Dataset<Row> known);
  }

  /** What became of the rows of the input files behind its inputs, which are source tables. */
  interface Account extends Table {
    List<Row> rows(List<FileAccount> files);
  }

  /** A table made from one other. */
  interface From1 extends Table {
    Dataset<Row> compute(Dataset<Row> first);
  }

  /** A table made from two others. */
  interface From2 extends Table {
    Dataset<Row> compute(Dataset<Row> first, Dataset<Row> second);
  }

  /** A table made from three others. */
  interface From3 extends Table {
    Dataset<Row> compute(Dataset<Row> first, Dataset<Row> second, Dataset<Row> third);
  }

  /** A table made from four others. */
  interface From4 extends Table {
    Dataset<Row> compute(
        Dataset<Row> first, Dataset<Row> second, Dataset<Row> third, Dataset<Row> fourth);
  }

  /** A table made from five others. */
  interface From5 extends Table {
    Dataset<Row> compute(
        Dataset<Row> first,
        Dataset<Row> second,
        Dataset<Row> third,
        Dataset<Row> fourth,
        Dataset<Row> fifth);
  }
}
