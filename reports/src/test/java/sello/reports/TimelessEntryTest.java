package sello.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.TimeZone;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A hash that somebody cites holds wherever the release is served. */
class TimelessEntryTest {
  @Test
  void is_the_same_in_every_zone() throws IOException {
    assertThat(zipIn("America/New_York")).isEqualTo(zipIn("UTC"));
    assertThat(zipIn("Asia/Tokyo")).isEqualTo(zipIn("UTC"));
  }

  private static byte[] zipIn(String zone) throws IOException {
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(TimelessEntry.of("a.csv"));
    } finally {
      TimeZone.setDefault(before);
    }
    return bytes.toByteArray();
  }
}
