package sello.transforms;

import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import sello.catalog.Field;
import sello.catalog.Spec;
import sello.catalog.Type;

/**
 * The order of a table's rows by their keys, which stand in the first columns; as Spark sorts: a
 * text by its bytes, what is missing first. Spark's own order asks an expression for each value.
 */
final class KeyOrder implements Comparator<InternalRow> {
  private final List<Type> types;

  private KeyOrder(List<Type> types) {
    this.types = types;
  }

  static KeyOrder of(Spec spec) {
    return new KeyOrder(spec.key().stream().map(Field::type).toList());
  }

  @Override
  public int compare(InternalRow one, InternalRow other) {
    for (int i = 0; i < types.size(); i++) {
      int order = compare(one, other, i);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private int compare(InternalRow one, InternalRow other, int i) {
    boolean isMissing = one.isNullAt(i);
    if (isMissing || other.isNullAt(i)) {
      return Boolean.compare(other.isNullAt(i), isMissing);
    }
    return switch (types.get(i)) {
      case STRING -> one.getUTF8String(i).binaryCompare(other.getUTF8String(i));
      case INTEGER, DATE -> Integer.compare(one.getInt(i), other.getInt(i));
      case LONG -> Long.compare(one.getLong(i), other.getLong(i));
      case DOUBLE -> Double.compare(one.getDouble(i), other.getDouble(i));
      case BOOLEAN -> Boolean.compare(one.getBoolean(i), other.getBoolean(i));
    };
  }
}
