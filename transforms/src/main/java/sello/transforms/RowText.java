package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.octet_length;
import static org.apache.spark.sql.functions.sha2;
import static sello.catalog.Columns.col;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.UTF8StringBuilder;
import org.apache.spark.unsafe.types.UTF8String;
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
  private static final UTF8String END = UTF8String.fromString(",");

  /** Most rows fit, so that the text need not grow. */
  private static final int USUAL_BYTES = 256;

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

  /**
   * SHA-256 of the text of one row, in hex.
   *
   * @param types those of its columns
   */
  static String hash(InternalRow row, List<Type> types) {
    UTF8StringBuilder text = new UTF8StringBuilder(USUAL_BYTES);
    for (int i = 0; i < types.size(); i++) {
      if (!row.isNullAt(i)) {
        add(row, i, types.get(i), text);
      }
      text.append(END);
    }
    return HexFormat.of().formatHex(Sha256.digest().digest(text.build().getBytes()));
  }

  private static void add(InternalRow row, int i, Type type, UTF8StringBuilder text) {
    switch (type) {
      case STRING -> {
        UTF8String value = row.getUTF8String(i);
        text.append(value.numBytes() + ":");
        text.append(value);
      }
      case INTEGER -> text.append(String.valueOf(row.getInt(i)));
      case LONG -> text.append(String.valueOf(row.getLong(i)));
      case DOUBLE -> text.append(String.valueOf(row.getDouble(i)));
      case BOOLEAN -> text.append(String.valueOf(row.getBoolean(i)));
      case DATE -> text.append(LocalDate.ofEpochDay(row.getInt(i)).toString());
    }
  }
}
