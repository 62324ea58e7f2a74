package sello.transforms.protection;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.cols;
import static sello.transforms.protection.CellFields.CELL_COUNT;
import static sello.transforms.protection.CellFields.IS_LATEST;
import static sello.transforms.protection.CellFields.IS_SUM_OF_FEW;
import static sello.transforms.protection.CellFields.KEY;
import static sello.transforms.protection.CellFields.STATUS;
import static sello.transforms.protection.CellFields.THRESHOLD;
import static sello.transforms.protection.CellFields.TWIN;
import static sello.transforms.protection.CellFields.WAS_SHOWN;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Columns;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;

/**
 * The values that earlier releases showed or withheld: whoever kept those releases knows what they
 * showed. Each release hands on what the one before it knew, so that none in between, in which a
 * file was missing or a figure wrong, makes the next forget.
 */
public final class EarlierCells implements Table.Earlier {
  static final String NAME = "earlier_cells";
  private static final String EARLIER = "shown_earlier";
  private static final Spec SPEC =
      Spec.named(NAME)
          .title("Counts of earlier releases")
          .description(
              """
              Every count of the protected tables in any release before this one, with what became
              of it in the last that had it. One row per place, time and count.""")
          .key(Stream.concat(KEY.stream(), Stream.of(CELL_COUNT)).toArray(Field<?>[]::new))
          .attributes(TWIN, IS_SUM_OF_FEW, STATUS, WAS_SHOWN, IS_LATEST)
          .measures(Measure.exact(THRESHOLD))
          .formula(
              "The cells of the release before, and those known to it whose counts it has not.")
          .reference(DisclosureCells.SPEC.reference())
          .disclosure(DisclosureCells.SPEC.disclosure())
          .build();

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public Spec of() {
    return DisclosureCells.SPEC;
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> before, Dataset<Row> known) {
    String[] key = Columns.names(SPEC.key().toArray(Field<?>[]::new));
    Dataset<Row> shown =
        known.where(col(WAS_SHOWN)).select(cols(SPEC.key())).withColumn(EARLIER, lit(true));
    Column isShown = col(STATUS).equalTo(Status.PUBLISHED.code()).or(col(EARLIER).isNotNull());
    return before
        .join(shown, key, "left")
        .withColumn(WAS_SHOWN.name(), isShown)
        .withColumn(IS_LATEST.name(), lit(true))
        .drop(EARLIER)
        .unionByName(known.join(before, key, "left_anti").withColumn(IS_LATEST.name(), lit(false)))
        .select(cols(SPEC.columns()));
  }
}
