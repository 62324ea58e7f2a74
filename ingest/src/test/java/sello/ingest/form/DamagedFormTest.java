package sello.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever happens to the bytes of a file, it gives records or is refused with a reason. */
final class DamagedFormTest {
  private static final int CASES = 80;
  private static final byte[] TROUBLE = Pack.utf8("\",\n\r;\t\0|{}[]<>&=\\");

  @Test
  void damage_of_any_kind_gives_records_or_a_refusal() throws IOException {
    int read = 0;
    int refused = 0;
    for (JsonNode file : MessyFiles.expected()) {
      byte[] whole;
      try (InputStream in = MessyFiles.bytes(file.path("file").asText()).open()) {
        whole = in.readAllBytes();
      }
      for (int seed = 0; seed < CASES; seed++) {
        String told = told(damaged(whole, new Random(seed)), file.path("file").asText() + seed);
        read += told.isEmpty() ? 1 : 0;
        refused += told.isEmpty() ? 0 : 1;
      }
    }
    assertThat(read).as("files read in spite of the damage").isGreaterThan(CASES);
    assertThat(refused).as("files refused").isGreaterThan(CASES);
  }

  private static String told(byte[] bytes, String name) {
    try {
      assertThat(Told.all(Pack.bytes(bytes))).as(name).isNotNull();
      return "";
    } catch (FormError e) {
      assertThat(e.getMessage()).as(name).endsWith(".");
      return e.getMessage();
    } catch (RuntimeException e) {
      throw new AssertionError(name + " ends with " + e, e);
    }
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    switch (random.nextInt(5)) {
      case 0 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      case 1 -> {
        for (int i = 0; i < 4; i++) {
          bytes[random.nextInt(bytes.length)] = TROUBLE[random.nextInt(TROUBLE.length)];
        }
      }
      case 2 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      case 3 -> bytes[random.nextInt(Math.min(200, bytes.length))] = (byte) random.nextInt(256);
      default -> bytes = without(bytes, random);
    }
    return bytes;
  }

  private static byte[] without(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(300));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }
}
