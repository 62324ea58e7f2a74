package sello.catalog;

import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * From {@link Field} to Spark's columns and back: the only place where a field becomes a string.
 */
public final class Columns {
  private Columns() {}

  /** The column of a field. */
  public static Column col(Field<?> field) {
    return functions.col(field.name());
  }

  /** The columns of several fields. */
  public static Column[] cols(List<? extends Field<?>> fields) {
    return fields.stream().map(Columns::col).toArray(Column[]::new);
  }

  /** The names of several fields, where Spark asks for names. */
  public static String[] names(Field<?>... fields) {
    return Arrays.stream(fields).map(Field::name).toArray(String[]::new);
  }

  /** A value that becomes a field's column. */
  public static Column as(Column value, Field<?> field) {
    return value.cast(sparkType(field.type())).as(field.name());
  }

  /** No value, of a field's type. */
  public static Column none(Field<?> field) {
    return as(lit(null), field);
  }

  /** A field under another name, so that two inputs can be joined without confusion. */
  public static Column rename(Field<?> from, Field<?> to) {
    return as(col(from), to);
  }

  public static DataType sparkType(Type type) {
    return switch (type) {
      case STRING -> DataTypes.StringType;
      case INTEGER -> DataTypes.IntegerType;
      case LONG -> DataTypes.LongType;
      case DOUBLE -> DataTypes.DoubleType;
      case BOOLEAN -> DataTypes.BooleanType;
      case DATE -> DataTypes.DateType;
    };
  }

  /** The Parquet schema of a table: its columns in order, the key required. */
  public static StructType schema(Spec spec) {
    Set<Field<?>> key = Set.copyOf(spec.key());
    StructField[] fields =
        spec.columns().stream()
            .map(
                f ->
                    new StructField(
                        f.name(), sparkType(f.type()), !key.contains(f), Metadata.empty()))
            .toArray(StructField[]::new);
    return new StructType(fields);
  }

  /**
   * Rows in the order and with the types of a Spec.
   *
   * @throws IllegalStateException when a column is missing, in excess or of another type: a table's
   *     {@code compute} must give what its Spec says, and nothing is cast behind its back
   */
  public static Dataset<Row> conform(Dataset<Row> rows, Spec spec) {
    List<String> expected =
        spec.columns().stream().map(f -> f.name() + " " + sparkType(f.type()).sql()).toList();
    List<String> found =
        List.of(rows.schema().fields()).stream()
            .map(f -> f.name() + " " + f.dataType().sql())
            .toList();
    if (!expected.equals(found)) {
      throw new IllegalStateException(
          "%s: compute gives the columns %s, its Spec says %s."
              .formatted(spec.name(), found, expected));
    }
    return rows;
  }
}
