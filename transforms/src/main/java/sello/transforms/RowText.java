package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.octet_length;
import static org.apache.spark.sql.functions.sha2;
import static sello.catalog.Columns.col;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import sello.catalog.Field;
import sello.catalog.Sha256;
import sello.catalog.Spec;
import sello.catalog.Type;

/**
 * A row as one text from which it could be read again: each value with a comma behind it, a text
 * after the number of its bytes and a colon, nothing for what is missing. No two rows have one
 * text. It is told in two ways that say the same: as a column, and of one row.
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

  /** SHA-256 of the text of a row with just the columns of its Spec, in hex. */
  static String hash(Row row) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      Object value = row.get(i);
      if (value instanceof String string) {
        text.append(string.getBytes(StandardCharsets.UTF_8).length).append(':');
      }
      text.append(Objects.toString(value, "")).append(',');
    }
    return Sha256.of(text.toString());
  }
}
