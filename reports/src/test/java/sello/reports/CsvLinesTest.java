package sello.reports;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sello.catalog.Field;
import sello.catalog.Unit;

/** The quick way to write CSV gives the bytes of the library that writes all other CSV. */
class CsvLinesTest {
  private static final List<Field<?>> COLUMNS =
      List.of(
          Field.text("place", "Place", "A place"),
          Field.text("remark", "Remark", "A remark"),
          Field.count("counted", Unit.AWARDS, "Counted", "What was counted"),
          Field.share("part", "Part", "Part of the whole"));

  private static final List<String> PIECES =
      List.of(
          "a",
          "Z",
          "0",
          " ",
          ",",
          "\"",
          "\n",
          "\r",
          "\r\n",
          "#",
          "'",
          "=",
          "+",
          "-",
          "@",
          "\t",
          ";",
          "ñ",
          "Ω",
          "語",
          "😀",
          "\u007f",
          "\ufeff",
          "x".repeat(70_000));

  @Test
  void seeded_rows_have_the_bytes_that_the_library_writes() throws IOException {
    Random random = new Random(1);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      @Nullable Object[] values = {
        text(random), text(random), number(random), random.nextDouble() * random.nextInt(3)
      };
      for (int place = 0; place < values.length; place++) {
        values[place] = random.nextInt(10) == 0 ? null : values[place];
      }
      rows.add(new Row(COLUMNS, values));
    }
    for (Row row : rows) {
      assertThat(quick(List.of(row))).isEqualTo(byLibrary(List.of(row)));
    }
    assertThat(quick(rows).equals(byLibrary(rows))).as("all in one").isTrue();
  }

  @Test
  void values_of_every_type_have_them_too() throws IOException {
    List<Row> rows =
        List.of(
            new Row(COLUMNS, new Object[] {true, LocalDate.of(2026, 1, 31), 2026, 0.5}),
            new Row(COLUMNS, new Object[] {false, "#", Long.MIN_VALUE, 1e-300}),
            new Row(COLUMNS, new @Nullable Object[] {null, null, null, null}));
    assertThat(quick(rows)).isEqualTo(byLibrary(rows));
  }

  @Test
  void decimals_are_the_shortest_that_read_back_without_an_exponent() {
    Random random = new Random(1);
    for (int i = 0; i < 200_000; i++) {
      double any = Double.longBitsToDouble(random.nextLong());
      double number = i % 2 == 0 ? random.nextInt(2_000_001) / 1e3 - 1e3 : any;
      if (Double.isFinite(number)) {
        String text = Plain.text(number);
        assertThat(Double.parseDouble(text)).as(text).isEqualTo(number == 0 ? 0.0 : number);
        assertThat(text).as("of " + number).isEqualTo(slowly(number));
      }
    }
    assertThat(List.of(0.0, -0.0, 12e6, 1e-5, 1e15, -1e22, 0.1).stream().map(Plain::text))
        .containsExactly(
            "0", "0", "12000000", "0.00001", "1000000000000000", "-10000000000000000000000", "0.1");
  }

  private static String slowly(double number) {
    String shortest = com.fasterxml.jackson.core.io.NumberOutput.toString(number, true);
    BigDecimal exact = new BigDecimal(shortest).stripTrailingZeros();
    return exact.signum() == 0 ? "0" : exact.toPlainString();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = 1 + random.nextInt(5); left > 0; left--) {
      int most = random.nextInt(200) == 0 ? PIECES.size() : PIECES.size() - 1;
      text.append(PIECES.get(random.nextInt(most)));
    }
    return text.toString();
  }

  private static long number(Random random) {
    return random.nextLong() >> random.nextInt(64);
  }

  private static String quick(List<Row> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvLines lines = new CsvLines(out);
    for (Row row : rows) {
      lines.write(row);
    }
    lines.flush();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String byLibrary(List<Row> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvWriter csv = CsvFile.begin(Wording.PLAIN, out);
    for (Row row : rows) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < COLUMNS.size(); i++) {
        cells.add(CsvFile.cell(row.value(i)));
      }
      csv.writeRecord(cells);
    }
    csv.flush();
    return out.toString(StandardCharsets.UTF_8);
  }
}
