package sello.ingest.form;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a workbook, each checked once; the small ones stay at hand. */
final class WorkbookParts {
  private static final int MOST_PARTS = 10_000;
  private static final int SMALL = 1 << 22;
  private static final int ROOM = 1 << 25;

  private final Bytes bytes;
  private final boolean gzip;
  private final Set<String> names = new HashSet<>();
  private final Map<String, byte[]> small = new HashMap<>();
  private int kept;

  private WorkbookParts(Bytes bytes, boolean gzip) {
    this.bytes = bytes;
    this.gzip = gzip;
  }

  /**
   * @throws FormError when a part is dangerous or damaged
   */
  static WorkbookParts of(Bytes bytes, boolean gzip) throws IOException {
    WorkbookParts parts = new WorkbookParts(bytes, gzip);
    try (InputStream raw = Unpacked.open(bytes, gzip)) {
      parts.checkAll(raw);
    }
    return parts;
  }

  private void checkAll(InputStream raw) throws IOException {
    InflationGuard guard = guard();
    ArchiveEnd end = new ArchiveEnd(guard.packed(raw));
    ZipInputStream zip = new ZipInputStream(end);
    for (String name = next(zip); !name.isEmpty(); name = next(zip)) {
      if (!names.add(name) || names.size() > MOST_PARTS) {
        throw FormError.ofFile(
            "must not hold two parts of one name, nor more than " + MOST_PARTS + " parts",
            "Save the workbook as XLSX anew.");
      }
      check(name, guard.inflated(new Entry(zip)));
    }
    if (!end.tells(names.size())) {
      throw damaged();
    }
  }

  private void check(String name, InputStream in) throws IOException {
    boolean isXml = name.endsWith(".xml") || name.endsWith(".rels");
    byte[] start = isXml ? in.readNBytes(SMALL) : new byte[0];
    if (isXml && start.length > 0) {
      refuseDocumentType(name, start);
    }
    if (isXml && start.length < SMALL && kept + start.length < ROOM) {
      small.put(name, start);
      kept += start.length;
    }
    in.transferTo(java.io.OutputStream.nullOutputStream());
  }

  private static void refuseDocumentType(String name, byte[] start) {
    try (XmlPart part = new XmlPart(name, new ByteArrayInputStream(start))) {
      boolean isStarted = false;
      while (!isStarted && part.advance()) {
        isStarted = part.isStart();
      }
    }
  }

  boolean has(String name) {
    return names.contains(name);
  }

  XmlPart open(String name) throws IOException {
    byte[] kept = small.get(name);
    return new XmlPart(name, kept == null ? stream(name) : new ByteArrayInputStream(kept));
  }

  private InputStream stream(String name) throws IOException {
    InputStream raw = Unpacked.open(bytes, gzip);
    InflationGuard guard = guard();
    ZipInputStream zip = new ZipInputStream(guard.packed(raw));
    String found = next(zip);
    while (!found.equals(name)) {
      if (found.isEmpty()) {
        raw.close();
        throw new FormError(0, name, "is missing from the workbook", "Save it as XLSX anew.");
      }
      guard.inflated(new Entry(zip)).transferTo(java.io.OutputStream.nullOutputStream());
      found = next(zip);
    }
    return guard.inflated(new Entry(zip));
  }

  private static InflationGuard guard() {
    Limits limits = Limits.LIMITS;
    return new InflationGuard("workbook", limits.workbookBytes(), limits.workbookFree());
  }

  /** The name of the next part, without a leading slash, or empty behind the last. */
  private static String next(ZipInputStream zip) throws IOException {
    try {
      ZipEntry entry = zip.getNextEntry();
      return entry == null ? "" : entry.getName().replaceFirst("^/+", "");
    } catch (java.util.zip.ZipException | java.io.EOFException | IllegalArgumentException e) {
      throw damaged();
    }
  }

  private static FormError damaged() {
    return FormError.ofFile(
        "is a damaged or locked ZIP file, cut off perhaps",
        "Send it again, as XLSX without a password.");
  }

  /** One part, whose damage is a fault of the file; it closes the archive. */
  private static final class Entry extends FilterInputStream {
    private Entry(ZipInputStream zip) {
      super(zip);
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
