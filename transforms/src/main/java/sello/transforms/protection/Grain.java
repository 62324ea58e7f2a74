package sello.transforms.protection;

import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.transforms.protection.CellFields.ALL;
import static sello.transforms.protection.CellFields.CELL_PERIOD;
import static sello.transforms.protection.CellFields.CELL_REGION;
import static sello.transforms.protection.CellFields.SLICE;
import static sello.transforms.protection.CellFields.WHOLE;

import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Spec;

/**
 * Where the cells of a protected table's row stand: its period, place and slice, from its key.
 *
 * @param spec the table, whose key has an edition or a year
 */
record Grain(Spec spec) {
  private static final Set<Field<?>> PERIODS = Set.of(Fields.EDITION, Fields.YEAR);

  /** The rows, each with its period, slice, country and region. */
  Dataset<Row> placed(Dataset<Row> rows) {
    Column country = has(Fields.COUNTRY_CODE) ? col(Fields.COUNTRY_CODE) : lit(Fields.EUROPE);
    Column region = has(Fields.REGION_CODE) ? col(Fields.REGION_CODE) : lit(WHOLE);
    return rows.withColumn(CELL_PERIOD.name(), as(col(period()), CELL_PERIOD))
        .withColumn(SLICE.name(), as(slice(), SLICE))
        .withColumn(Fields.COUNTRY_CODE.name(), as(country, Fields.COUNTRY_CODE))
        .withColumn(CELL_REGION.name(), as(region, CELL_REGION));
  }

  private Field<?> period() {
    return spec.key().stream()
        .filter(PERIODS::contains)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(spec.name() + " has no period."));
  }

  private Column slice() {
    Column[] others =
        spec.key().stream()
            .filter(f -> !PERIODS.contains(f) && !isPlace(f))
            .map(f -> col(f))
            .toArray(Column[]::new);
    return others.length == 0 ? lit(ALL) : concat_ws(" ", others);
  }

  private boolean has(Field<?> field) {
    return spec.key().contains(field);
  }

  private static boolean isPlace(Field<?> field) {
    return field.equals(Fields.COUNTRY_CODE) || field.equals(Fields.REGION_CODE);
  }
}
