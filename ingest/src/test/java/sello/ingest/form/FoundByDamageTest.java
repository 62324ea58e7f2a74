package sello.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import sello.catalog.Drawn;

/** What random damage brought to light, each as small as it can be. */
final class FoundByDamageTest {
  @Test
  void a_record_before_the_header_refuses_the_file_and_a_title_does_not() {
    assertThat(Told.refusal("Spain,CEIP A,x\nCountry,School,Link\nItaly,IC B,y\n"))
        .isEqualTo(
            "line 1: looks like a record, but stands before the header on line 2."
                + " Put the header on the first line, and once.");
    assertThat(Told.all("Some title,,\nCountry,School,Link\nItaly,IC B,y\n"))
        .containsExactly("3 Italy|IC B|y");
  }

  @Test
  void periods_out_of_order_or_twice_refuse_a_table_of_eurostat() {
    assertThat(Told.refusal("geo\\TIME_PERIOD\t2018 \t2020 \t2019 \nES\t1 \t2 \t3 \n"))
        .startsWith("line 1: '2019' must come in the order of the periods");
    assertThat(Told.refusal("geo\\TIME_PERIOD\t2018 \t2018 \nES\t1 \t2 \n"))
        .startsWith("line 1: '2018' must come in the order of the periods");
    assertThat(Told.all("geo\\TIME_PERIOD\t2019 \t2018 \nES\t1 \t2 \n")).hasSize(2);
  }

  @Test
  void a_byte_changed_within_a_part_of_a_workbook_refuses_it() {
    byte[] book =
        new SheetDrawing().sheet("S", SheetDrawing.texts(1, "Country", "School"), "").bytes();
    int refused = 0;
    for (int at = 60; at < book.length; at += 7) {
      byte[] changed = book.clone();
      changed[at] ^= 4;
      String told = Told.refusal(Pack.bytes(changed));
      boolean isRead = told.startsWith("no refusal");
      refused += isRead ? 0 : 1;
      assertThat(!isRead || told.contains("[]")).as("byte %d: %s", at, told).isTrue();
    }
    assertThat(refused).isGreaterThan(book.length / 14);
  }

  @Test
  void a_cell_without_a_column_refuses_the_workbook() {
    byte[] book =
        new SheetDrawing()
            .sheet("S", SheetDrawing.row(1, SheetDrawing.text("7", "Country")), "")
            .bytes();

    assertThat(Told.refusal(Pack.bytes(book))).startsWith("line 1: '7' is no cell.");
  }

  @Test
  void utf8_with_more_good_characters_than_bad_bytes_is_damaged_and_not_another_encoding() {
    byte[] bytes =
        "Country,School\nEspaña,Málaga\nEspaña,Córdoba\n".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 7] = 'o';

    assertThat(Told.refusal(Pack.bytes(bytes))).startsWith("line 3: 'byte 0xC3' must be UTF-8");
  }

  @Test
  void a_record_with_a_word_that_names_a_column_or_a_code_with_a_colon_is_no_title() {
    String told = "line 1: looks like a record, but stands before the header on line 2.";
    assertThat(Told.refusal("School,7.5,8\nCountry,School,Link\nItaly,IC B,y\n")).startsWith(told);
    assertThat(Told.refusal("A:TABLE_1(1.0),IC A,x\nCountry,School,Link\nItaly,IC B,y\n"))
        .startsWith(told);
    assertThat(Told.all("Call: 2018-2019,of,x\nCountry,School,Link\nItaly,IC B,y\n"))
        .containsExactly("3 Italy|IC B|y");
  }

  @Test
  void a_cell_of_another_row_or_of_a_place_that_is_taken_or_of_two_values_refuses_the_workbook() {
    Drawn.check(
        """
        cells                                                       | told
        <c r="A2"><v>8</v></c><c r="B2"><v>9</v></c>                | no refusal, but [2 8/9]
        <c r="A2"><v>8</v></c><c r="A2"><v>9</v></c>                | line 2: 'A2' must stand once, and in its row. Save the workbook as XLSX anew.
        <c r="A2"><v>8</v></c><c r="B3"><v>9</v></c>                | line 2: 'B3' must stand once, and in its row. Save the workbook as XLSX anew.
        <c r="A2"><v>8</v></c><c r="B12"><v>9</v></c>               | line 2: 'B12' must stand once, and in its row. Save the workbook as XLSX anew.
        <c><v>8</v></c><c><v>9</v></c>                              | no refusal, but [2 8/9]
        <c r="A2"><v>8</v><v>7</v></c><c r="B2"><v>9</v></c>        | line 2: '8' must be the only value of its cell. Save the workbook as XLSX anew.
        """,
        row ->
            Told.refusal(
                    Pack.bytes(
                        new SheetDrawing()
                            .sheet(
                                "S",
                                SheetDrawing.texts(1, "Country", "School")
                                    + SheetDrawing.row(2, row.get(0)),
                                "")
                            .bytes()))
                .replace("|", "/"));
  }
}
