package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.octet_length;
import static org.apache.spark.sql.functions.sha2;
import static sello.catalog.Columns.col;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.catalyst.InternalRow;
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

  /**
   * SHA-256 of the text of one row, in hex.
   *
   * @param types those of its columns
   */
  static String hash(InternalRow row, List<Type> types) {
    MessageDigest digest = Sha256.digest();
    for (int i = 0; i < types.size(); i++) {
      if (!row.isNullAt(i)) {
        add(row, i, types.get(i), digest);
      }
      digest.update((byte) ',');
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(InternalRow row, int i, Type type, MessageDigest digest) {
    switch (type) {
      case STRING -> {
        byte[] text = row.getUTF8String(i).getBytes();
        digest.update(ascii(text.length + ":"));
        digest.update(text);
      }
      case INTEGER -> digest.update(ascii(String.valueOf(row.getInt(i))));
      case LONG -> digest.update(ascii(String.valueOf(row.getLong(i))));
      case DOUBLE -> digest.update(ascii(String.valueOf(row.getDouble(i))));
      case BOOLEAN -> digest.update(ascii(String.valueOf(row.getBoolean(i))));
      case DATE -> digest.update(ascii(LocalDate.ofEpochDay(row.getInt(i)).toString()));
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
