package sello.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sello.catalog.Field;

/** Reads every format of an answer back, each in its own way, and compares each cell. */
public final class CellByCell {
  private CellByCell() {}

  /** The figures compared, over all formats. */
  public static long compare(Answer answer) throws IOException {
    long cells = 0;
    for (Export export : Exports.ALL) {
      cells += compare(answer, export);
    }
    return cells;
  }

  /**
   * The figures compared in one format; none where the format holds figures and the answer has
   * none.
   */
  public static long compare(Answer answer, Export export) throws IOException {
    List<Row> rows = answer.rows();
    if (!export.isOfFigures()) {
      List<Map<String, String>> read = WideReader.read(export, bytes(export, answer));
      assertThat(read).as(name(export, answer)).isEqualTo(expected(answer, rows, export));
      return rows.size() * (long) answer.columns().size();
    }
    if (Observed.of(answer.query()).isEmpty()) {
      return 0;
    }
    Map<String, String> read = LongReader.read(export, bytes(export, answer));
    assertThat(read).as(name(export, answer)).isEqualTo(observations(answer, rows));
    return read.size();
  }

  private static String name(Export export, Answer answer) {
    return export.name() + " of " + answer.table().name();
  }

  static byte[] bytes(Export export, Answer answer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.write(answer, out);
    return out.toByteArray();
  }

  /** Each row by column; a cell that is missing is not there. */
  private static List<Map<String, String>> expected(Answer answer, List<Row> rows, Export export) {
    List<Map<String, String>> all = new ArrayList<>();
    List<Field<?>> columns = answer.columns();
    boolean guards = export == Exports.CSV;
    for (Row row : rows) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        String column = columns.get(i).name();
        row.value(i)
            .ifPresent(
                value ->
                    cells.put(
                        column,
                        guards && value instanceof String text
                            ? CsvFile.guarded(text)
                            : Plain.text(value)));
      }
      all.add(cells);
    }
    return all;
  }

  /** Value and flag of each observation that has one of them, named by key and measure. */
  private static Map<String, String> observations(Answer answer, List<Row> rows) {
    Map<String, String> all = new LinkedHashMap<>();
    List<Field<?>> columns = answer.query().columns();
    List<Observed> figures = Observed.of(answer.query());
    for (Row row : rows) {
      List<String> key =
          answer.table().spec().key().stream().map(Field::name).map(row::text).sorted().toList();
      for (Observed observed : figures) {
        String value = row.value(observed.column().name()).map(Plain::text).orElse("");
        int flag = observed.flag();
        String flags = flag < 0 ? "" : row.text(columns.get(flag).name());
        LongReader.put(all, key, observed.column().name(), value, flags);
      }
    }
    return all;
  }
}
