package sello.ingest.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A zip file that is the same everywhere: entries are stored, not packed, and all of one time; so
 * is the time of writing inside a workbook.
 */
final class StoredZip {
  private static final LocalDateTime TIME = LocalDateTime.of(2026, 11, 24, 0, 0);

  private StoredZip() {}

  /** Writes the entries of a zip file, in their order, into another; closes that. */
  static void repack(Path zip, OutputStream to) throws IOException {
    try (ZipFile in = new ZipFile(zip.toFile());
        ZipOutputStream out = new ZipOutputStream(to)) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        byte[] bytes = in.getInputStream(entry).readAllBytes();
        boolean isTimed = entry.getName().startsWith("docProps/");
        store(entry.getName(), isTimed ? timeless(bytes) : bytes, out);
      }
    }
  }

  private static void store(String name, byte[] bytes, ZipOutputStream out) throws IOException {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setTimeLocal(TIME);
    entry.setSize(bytes.length);
    entry.setCrc(checksum.getValue());
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }

  private static byte[] timeless(byte[] xml) {
    return new String(xml, StandardCharsets.UTF_8)
        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z?", "2026-11-24T00:00:00Z")
        .getBytes(StandardCharsets.UTF_8);
  }
}
