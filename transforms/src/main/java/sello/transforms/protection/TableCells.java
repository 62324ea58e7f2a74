package sello.transforms.protection;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.transforms.protection.CellFields.CELL_COUNT;
import static sello.transforms.protection.CellFields.CELL_PERIOD;
import static sello.transforms.protection.CellFields.CELL_REGION;
import static sello.transforms.protection.CellFields.FAMILY;
import static sello.transforms.protection.CellFields.IS_SUM_OF_FEW;
import static sello.transforms.protection.CellFields.QUANTITY;
import static sello.transforms.protection.CellFields.SLICE;
import static sello.transforms.protection.CellFields.THRESHOLD;
import static sello.transforms.protection.CellFields.TWIN;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Measure;
import sello.catalog.Portion;
import sello.catalog.Spec;
import sello.catalog.Threshold;
import sello.catalog.Thresholds;
import sello.catalog.Type;
import sello.catalog.Unit;

/**
 * The cells of a protected table: each value there is of each of its counts, and of a count that
 * has ends each of these, since an end of 2 gives away as much as a value of 2. A zero is no cell:
 * it is always shown, and a total is the same with or without it. Counts that everybody knows are
 * cells too, for they tell of the others; none is too small.
 *
 * @param spec the table as it is shown
 * @param thresholds from which counts may be shown
 */
record TableCells(Spec spec, Thresholds thresholds) {

  /** One row for each, with all columns of {@link CellFields} but the status. */
  Dataset<Row> of(Dataset<Row> unprotected) {
    Column[] cells =
        Stream.concat(
                spec.disclosure().counts().stream().flatMap(count -> cells(count, false)),
                spec.disclosure().known().stream().flatMap(count -> cells(count, true)))
            .toArray(Column[]::new);
    return new Grain(spec)
        .placed(unprotected)
        .withColumn("cell", explode(array(cells)))
        .where(col("cell.count").gt(0))
        .select(
            as(lit(spec.disclosure().family()), FAMILY),
            as(col("cell.quantity"), QUANTITY),
            col(CELL_PERIOD.name()),
            col(SLICE.name()),
            col(Fields.COUNTRY_CODE.name()),
            col(CELL_REGION.name()),
            as(col("cell.twin"), TWIN),
            as(col("cell.few"), IS_SUM_OF_FEW),
            as(col("cell.count"), CELL_COUNT),
            as(col("cell.threshold"), THRESHOLD));
  }

  private Stream<Column> cells(Disclosure.Count count, boolean isKnown) {
    Measure measure = measure(count.measure());
    Field<?> field = measure.field();
    Column threshold = isKnown ? lit(0L) : threshold(field);
    Stream<String> quantities =
        measure.limits()
            ? Stream.of(field.low().name(), field.high().name())
            : Stream.of(field.name());
    return quantities.map(
        quantity ->
            struct(
                lit(quantity).as("quantity"),
                whole(quantity, field).as("count"),
                twin(count).as("twin"),
                isSumOfFew(count).as("few"),
                threshold.as("threshold")));
  }

  /** A sum of what is not whole, in units of its last decimal. */
  private static Column whole(String quantity, Field<?> field) {
    boolean isWhole = field.type() == Type.LONG;
    return isWhole
        ? col(quantity)
        : round(col(quantity).multiply(field.inLastDecimals(1))).cast("long");
  }

  /**
   * Twins reach over slices and families; a count that has none is alone with its ends, or with the
   * other portions of its whole: a figure that compares them tells the one by the other.
   */
  private Column twin(Disclosure.Count count) {
    boolean isAlone = count.twin().equals(count.measure());
    Column rows =
        portion(count.measure()).map(portion -> col(portion.dimension())).orElse(col(SLICE.name()));
    return isAlone
        ? concat_ws(" ", lit(count.twin()), lit(spec.disclosure().family()), rows)
        : lit(count.twin());
  }

  private Optional<Portion> portion(String measure) {
    return spec.disclosure().portions().stream()
        .filter(portion -> portion.measure().equals(measure))
        .findFirst();
  }

  /** By what the field counts; of a portion by what its whole does. */
  private Column threshold(Field<?> field) {
    Column ofField = lit(threshold(field.unit()));
    return portion(field.name())
        .map(
            portion ->
                portion.wholes().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .reduce(
                        ofField,
                        (otherwise, whole) ->
                            when(
                                    col(portion.dimension()).equalTo(whole.getKey()),
                                    lit(threshold(whole.getValue().unit())))
                                .otherwise(otherwise),
                        (one, other) -> other))
        .orElse(ofField);
  }

  private Column isSumOfFew(Disclosure.Count count) {
    if (count.schools().isEmpty()) {
      return lit(false);
    }
    Column schools = col(count.schools());
    return coalesce(schools.gt(0).and(schools.lt(threshold(Unit.SCHOOLS))), lit(false));
  }

  private long threshold(Unit unit) {
    return switch (unit) {
      case SCHOOLS -> thresholds.count(Threshold.DISCLOSURE_SCHOOLS);
      case TEACHERS, PUPILS -> thresholds.count(Threshold.DISCLOSURE_PERSONS);
      default -> 0;
    };
  }

  private Measure measure(String name) {
    return spec.measures().stream()
        .filter(m -> m.field().name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
