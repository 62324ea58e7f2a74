package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.expressions.InterpretedOrdering;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import scala.jdk.javaapi.CollectionConverters;
import sello.catalog.Columns;
import sello.catalog.Field;
import sello.catalog.Spec;
import sello.catalog.Unit;

final class KeyOrderTest {
  private static final List<Field<?>> KEY =
      List.of(
          Field.text("place", "T", "D"),
          Field.year("year", "T", "D"),
          Field.count("rows", Unit.ROWS, "T", "D"),
          Field.date("day", "T", "D"),
          Field.share("share", "T", "D"),
          Field.yesNo("is_known", "T", "D"));
  private static final List<String> TEXTS = List.of("", "a", "ab", "b", "é", "z", "ß", "𝄞");
  private static final Random RANDOM = new Random(7);

  @Test
  void rows_are_ordered_as_spark_orders_them() {
    Spec spec =
        Spec.named("toys")
            .title("Toys")
            .description("One row per anything.")
            .key(KEY.toArray(Field<?>[]::new))
            .build();
    List<DataType> types = KEY.stream().map(field -> Columns.sparkType(field.type())).toList();
    Comparator<InternalRow> bySpark =
        InterpretedOrdering.forSchema(CollectionConverters.asScala(types).toSeq());
    List<InternalRow> rows = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      rows.add(row());
    }

    for (InternalRow one : rows) {
      for (InternalRow other : rows) {
        assertThat(Integer.signum(KeyOrder.of(spec).compare(one, other)))
            .as("%s and %s", one, other)
            .isEqualTo(Integer.signum(bySpark.compare(one, other)));
      }
    }
  }

  /** Few values, so that rows often agree in the first columns. */
  private static InternalRow row() {
    return new GenericInternalRow(
        new Object[] {
          orMissing(UTF8String.fromString(TEXTS.get(RANDOM.nextInt(TEXTS.size())))),
          orMissing(2019 + RANDOM.nextInt(2)),
          orMissing((long) RANDOM.nextInt(2)),
          orMissing(20_000 + RANDOM.nextInt(2)),
          orMissing(RANDOM.nextInt(2) / 2.0),
          orMissing(RANDOM.nextBoolean())
        });
  }

  private static @Nullable Object orMissing(Object value) {
    return RANDOM.nextInt(4) == 0 ? null : value;
  }
}
