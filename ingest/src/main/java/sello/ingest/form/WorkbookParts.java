package sello.ingest.form;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The parts of a workbook, each checked once. They are read by the directory at the end of the
 * archive, from a copy that is deleted on closing: sizes written before a part cannot be relied on.
 */
final class WorkbookParts implements AutoCloseable {
  private static final int MOST_PARTS = 10_000;

  private final ZipFile zip;
  private final long packed;
  private final Set<String> names = new HashSet<>();

  private WorkbookParts(ZipFile zip, long packed) {
    this.zip = zip;
    this.packed = packed;
  }

  /**
   * @throws FormError when a part is dangerous or damaged
   */
  static WorkbookParts of(Bytes bytes, boolean gzip) throws IOException {
    Path copy = Files.createTempFile("sello-workbook-", ".xlsx");
    try (InputStream in = Unpacked.open(bytes, gzip);
        OutputStream out = Files.newOutputStream(copy)) {
      copy(in, out);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
    long packed = Files.size(copy);
    WorkbookParts parts = new WorkbookParts(zip(copy), packed);
    try {
      parts.checkAll();
    } catch (IOException | RuntimeException e) {
      parts.close();
      throw e;
    }
    return parts;
  }

  private static void copy(InputStream in, OutputStream out) throws IOException {
    byte[] chunk = new byte[1 << 16];
    long room = Limits.LIMITS.workbookBytes();
    for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
      room -= read;
      if (room < 0) {
        throw FormError.ofFile(
            "is a workbook of more than %,d bytes".formatted(Limits.LIMITS.workbookBytes()),
            "Save the sheet as CSV.");
      }
      out.write(chunk, 0, read);
    }
  }

  private static ZipFile zip(Path copy) throws IOException {
    try {
      return new ZipFile(copy.toFile(), ZipFile.OPEN_READ | ZipFile.OPEN_DELETE);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(copy);
      throw damaged();
    }
  }

  private void checkAll() throws IOException {
    InflationGuard guard = guard(packed);
    for (ZipEntry entry : Collections.list(zip.entries())) {
      if (!names.add(entry.getName()) || names.size() > MOST_PARTS) {
        throw FormError.ofFile(
            "must not hold two parts of one name, nor more than " + MOST_PARTS + " parts",
            "Save the workbook as XLSX anew.");
      }
      CRC32 sum = new CRC32();
      try (InputStream in = new CheckedInputStream(stream(entry, guard), sum)) {
        if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
          refuseDocumentType(entry.getName(), in);
        }
        in.transferTo(OutputStream.nullOutputStream());
      }
      if (entry.getCrc() != sum.getValue()) {
        throw damaged(); // What inflates well may still hold a changed byte.
      }
    }
  }

  private static void refuseDocumentType(String name, InputStream in) {
    XmlPart part = new XmlPart(name, in);
    boolean isStarted = false;
    while (!isStarted && part.advance()) {
      isStarted = part.isStart();
    }
  }

  boolean has(String name) {
    return names.contains(name);
  }

  XmlPart open(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new FormError(0, name, "is missing from the workbook", "Save it as XLSX anew.");
    }
    return new XmlPart(name, stream(entry, guard(packed)));
  }

  private InputStream stream(ZipEntry entry, InflationGuard guard) throws IOException {
    try {
      return guard.inflated(new Entry(zip.getInputStream(entry)));
    } catch (java.util.zip.ZipException e) {
      throw damaged();
    }
  }

  private static InflationGuard guard(long packed) {
    Limits limits = Limits.LIMITS;
    return new InflationGuard("workbook", limits.workbookBytes(), limits.workbookFree(), packed);
  }

  private static FormError damaged() {
    return FormError.ofFile(
        "is a damaged or locked ZIP file, cut off perhaps",
        "Send it again, as XLSX without a password.");
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One part, whose damage is a fault of the file. */
  private static final class Entry extends FilterInputStream {
    private Entry(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        return in.read(bytes, offset, length);
      } catch (java.util.zip.ZipException | java.io.EOFException e) {
        throw damaged();
      }
    }
  }
}
