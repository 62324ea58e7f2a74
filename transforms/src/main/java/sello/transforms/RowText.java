package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.octet_length;
import static org.apache.spark.sql.functions.sha2;
import static sello.catalog.Columns.col;

import org.apache.spark.sql.Column;
import sello.catalog.Field;
import sello.catalog.Spec;
import sello.catalog.Type;

/**
 * A row as one text from which it could be read again: each value with a comma behind it, a text
 * after the number of its bytes and a colon, nothing for what is missing. No two rows have one
 * text.
 */
final class RowText {
  private RowText() {}

  /** SHA-256 of a row's text, in hex. */
  static Column hash(Spec spec) {
    return sha2(of(spec).cast("binary"), 256);
  }

  static Column of(Spec spec) {
    return concat(spec.columns().stream().map(RowText::of).toArray(Column[]::new));
  }

  private static Column of(Field<?> field) {
    Column value = col(field);
    Column text =
        field.type() == Type.STRING
            ? concat(octet_length(value).cast("string"), lit(":"), value, lit(","))
            : concat(value.cast("string"), lit(","));
    return coalesce(text, lit(","));
  }
}
