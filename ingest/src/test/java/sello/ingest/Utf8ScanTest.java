package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import sello.catalog.Sha256;

final class Utf8ScanTest {
  private static final int CHUNK = 1 << 16;

  private static Utf8Scan scan(byte[] bytes) throws IOException {
    return Utf8Scan.of(new ByteArrayInputStream(bytes));
  }

  private static String told(byte[] bytes) throws IOException {
    return scan(bytes).problem("f.csv").map(Problem::toString).orElse("well");
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  @Test
  void utf8_text_of_every_script_is_well() throws IOException {
    assertThat(told(utf8("Ñandú Ηλιούπολη Çorum „Вазов“ 🏫\n"))).isEqualTo("well");
  }

  @Test
  void a_latin1_byte_is_told_with_its_line() throws IOException {
    assertThat(told(latin1("a\nb\nMálaga\nc\n")))
        .isEqualTo(
            "fatal: f.csv, line 3, value 'byte 0xE1': must be UTF-8. Save the file as UTF-8.");
  }

  @Test
  void the_first_of_two_bad_bytes_is_told() throws IOException {
    assertThat(told(latin1("a\nñ\n\u00e1\n"))).contains("line 2, value 'byte 0xF1'");
  }

  @Test
  void a_character_cut_off_by_the_end_of_the_file_is_told() throws IOException {
    byte[] whole = utf8("a\nú");
    assertThat(told(java.util.Arrays.copyOf(whole, whole.length - 1)))
        .contains("line 2, value 'byte 0xC3'");
  }

  @Test
  void a_character_that_lies_across_two_chunks_is_well_wherever_it_is_cut() throws IOException {
    for (int before = CHUNK - 4; before <= CHUNK; before++) {
      byte[] bytes = joined(utf8("x".repeat(before)), utf8("🏫\n"));
      assertThat(told(bytes)).as("school after %d bytes", before).isEqualTo("well");
    }
  }

  @Test
  void lines_are_counted_across_chunks_until_the_bad_byte() throws IOException {
    int lines = 3 * CHUNK / 8;
    byte[] bytes = joined(utf8("1234567\n".repeat(lines)), latin1("é\n"), utf8("ok\n".repeat(9)));
    assertThat(told(bytes)).contains("line " + (lines + 1) + ", value 'byte 0xE9'");
  }

  @Test
  void a_bad_byte_at_each_side_of_a_chunk_boundary_is_told_with_its_line() throws IOException {
    for (int before : new int[] {CHUNK - 2, CHUNK - 1, CHUNK, CHUNK + 1}) {
      byte[] bytes = joined(utf8("x".repeat(before - 1) + "\n"), latin1("é,\n"));
      assertThat(told(bytes)).as("after %d bytes", before).contains("line 2, value 'byte 0xE9'");
    }
  }

  @Test
  void an_empty_file_is_told() throws IOException {
    assertThat(told(new byte[0])).isEqualTo("fatal: f.csv: is empty. Send the file again.");
  }

  @Test
  void size_and_hash_are_of_all_bytes_also_behind_a_bad_one() throws IOException {
    byte[] bytes = joined(latin1("é\n"), utf8("x".repeat(2 * CHUNK)));
    Utf8Scan scan = scan(bytes);

    assertThat(scan.bytes()).isEqualTo(2L * CHUNK + 2);
    assertThat(scan.sha256()).isEqualTo(Sha256.of(new ByteArrayInputStream(bytes)));
  }
}
