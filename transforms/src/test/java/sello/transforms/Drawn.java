package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import sello.catalog.Columns;
import sello.catalog.Field;
import sello.catalog.Spec;
import sello.catalog.Unit;

/**
 * Tables drawn as text: a header, then a row a line, columns parted by {@code |}; an empty cell is
 * missing. Columns of the Spec that the header leaves out are missing in rows drawn in, and are not
 * compared in rows drawn out.
 */
public final class Drawn {
  private Drawn() {}

  /** Rows with the columns and types of a Spec. */
  public static Dataset<Row> rows(Spec spec, String text) {
    List<List<String>> lines = cells(text);
    List<String> header = lines.get(0);
    header.forEach(name -> assertThat(spec.column(name)).as(spec.name() + ": " + name).isPresent());
    List<Row> rows =
        lines.stream()
            .skip(1)
            .map(line -> RowFactory.create(typed(spec.columns(), header, line)))
            .toList();
    return Sessions.fewInOnePart(TestSpark.session().createDataFrame(rows, nullable(spec)));
  }

  /** Compares all rows, in the order of the key, with those drawn; the columns that are drawn. */
  public static void check(Dataset<Row> found, Spec spec, String text) {
    List<List<String>> expected = cells(text);
    List<String> header = expected.get(0);
    Dataset<Row> conforming = Columns.conform(found, spec);
    List<List<String>> table = new ArrayList<>();
    table.add(header);
    for (Row row : Fetched.rows(conforming.orderBy(Columns.cols(spec.key())))) {
      table.add(header.stream().map(name -> shown(spec, row, name)).toList());
    }
    assertThat(drawn(table)).isEqualTo(drawn(expected));
  }

  /** The schema of a Spec in which the key may be missing too, as a drawn row may leave it out. */
  public static StructType nullable(Spec spec) {
    StructType schema = new StructType();
    for (Field<?> field : spec.columns()) {
      schema = schema.add(field.name(), Columns.sparkType(field.type()), true);
    }
    return schema;
  }

  private static @Nullable Object[] typed(
      List<Field<?>> columns, List<String> header, List<String> line) {
    return columns.stream()
        .map(
            field -> {
              int place = header.indexOf(field.name());
              String cell = place < 0 ? "" : line.get(place);
              return cell.isEmpty() ? null : field.type().parse(cell);
            })
        .toArray();
  }

  private static String shown(Spec spec, Row row, String name) {
    Field<?> field = spec.column(name).orElseThrow();
    Object value = row.getAs(name);
    if (value == null) {
      return "";
    }
    if (value instanceof Double number) {
      return field.unit() == Unit.SHARE
          ? String.format(Locale.ROOT, "%.4f", number)
          : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
    return value.toString();
  }

  private static List<List<String>> cells(String text) {
    return text.lines()
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
        .toList();
  }

  private static String drawn(List<List<String>> table) {
    int[] widths =
        IntStream.range(0, table.get(0).size())
            .map(i -> table.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
            .toArray();
    return table.stream()
        .map(
            row ->
                IntStream.range(0, widths.length)
                    .mapToObj(i -> row.get(i) + " ".repeat(widths[i] - row.get(i).length()))
                    .collect(Collectors.joining(" | "))
                    .stripTrailing())
        .collect(Collectors.joining("\n"));
  }
}
