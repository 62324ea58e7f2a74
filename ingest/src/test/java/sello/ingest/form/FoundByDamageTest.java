package sello.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

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
}
