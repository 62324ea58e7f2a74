package sello.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GzipTest {
  private static final List<String> TEXTS =
      List.of(
          "Country,School\na,b\n",
          "{\"a\":1}\n{\"a\":2}\n",
          "geo\\TIME_PERIOD\t2018 \nES\t5 b\n",
          "geo,TIME_PERIOD,OBS_VALUE\nES,2020,1\n");

  @Test
  void every_form_of_text_may_be_packed_once() {
    for (String text : TEXTS) {
      Bytes packed = Pack.bytes(Pack.gzip(Pack.utf8(text)));

      assertThat(Told.form(packed).gzip()).isTrue();
      assertThat(Told.form(packed).format()).isEqualTo(Told.form(text).format());
      assertThat(Told.all(packed)).isEqualTo(Told.all(text));
    }
  }

  @Test
  void a_workbook_may_be_packed_once() {
    byte[] book =
        new SheetDrawing()
            .sheet(
                "S",
                SheetDrawing.texts(1, "Country", "School") + SheetDrawing.texts(2, "a", "b"),
                "")
            .bytes();
    Bytes packed = Pack.bytes(Pack.gzip(book));

    assertThat(Told.form(packed).format()).isEqualTo(Format.XLSX);
    assertThat(Told.form(packed).gzip()).isTrue();
    assertThat(Told.all(packed)).containsExactly("2 a|b");
  }

  @Test
  void what_stands_behind_the_last_member_is_not_lost() {
    byte[] header = Pack.gzip(Pack.utf8("Country,School\n"));
    byte[] row = Pack.gzip(Pack.utf8("a,b\n"));
    byte[] damaged = row.clone();
    damaged[1] = 0;

    assertThat(Told.all(Pack.bytes(joined(header, row)))).containsExactly("2 a|b");
    assertThat(Told.all(Pack.bytes(joined(header, row, new byte[512])))).containsExactly("2 a|b");
    for (byte[] tail : List.of(damaged, new byte[] {7}, Pack.utf8("x".repeat(100_000)))) {
      assertThat(Told.refusal(Pack.bytes(joined(header, row, tail))))
          .isEqualTo("has more behind its gzip layer, which cannot be read. Pack the file anew.");
    }
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  @Test
  void packed_twice_is_refused() {
    byte[] twice = Pack.gzip(Pack.gzip(Pack.utf8("Country,School\na,b\n")));

    assertThat(Told.refusal(Pack.bytes(twice)))
        .isEqualTo("is gzip within gzip. Unpack it once and send that.");
  }

  @Test
  void a_packed_file_that_is_cut_off_is_refused() {
    byte[] whole = Pack.gzip(Pack.utf8("Country,School\na,b\n".repeat(1000)));
    for (int length : new int[] {3, 12, 40, whole.length - 1}) {
      assertThat(Told.refusal(Pack.bytes(Arrays.copyOf(whole, length))))
          .isEqualTo("is damaged: its gzip layer cannot be read to the end. Send it again.");
    }
  }
}
