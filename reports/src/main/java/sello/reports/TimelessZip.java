package sello.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook without the moment of its writing: its parts, in their order, are of one time, and the
 * time that it names as its making is that of the release. Nor does a sheet name its extent, which
 * need not be there: the library says of each that it is one cell, and readers that believe it,
 * such as openpyxl where it reads row by row, would read no more.
 */
public final class TimelessZip {
  private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z?";

  private static final String EXTENT = "<dimension ref=\"A1\"/>";

  /** The extent stands before the rows, within so many bytes of a sheet. */
  private static final int HEAD = 1024;

  private TimelessZip() {}

  /** Copies a zip file; its parts say no time, its properties the moment, its sheets no extent. */
  public static void copy(Path zip, String moment, OutputStream to) throws IOException {
    ZipOutputStream out = new ZipOutputStream(to);
    try (ZipFile in = new ZipFile(zip.toFile())) {
      for (ZipEntry part : Collections.list(in.entries())) {
        out.putNextEntry(TimelessEntry.of(part.getName()));
        try (InputStream content = in.getInputStream(part)) {
          if (part.getName().startsWith("docProps/")) {
            String xml = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            out.write(xml.replaceAll(MOMENT, moment).getBytes(StandardCharsets.UTF_8));
          } else {
            if (part.getName().startsWith("xl/worksheets/")) {
              out.write(withoutExtent(content.readNBytes(HEAD)));
            }
            content.transferTo(out);
          }
        }
        out.closeEntry();
      }
    }
    out.finish();
  }

  /** Byte by byte, so that a character may end behind the head. */
  private static byte[] withoutExtent(byte[] head) {
    return new String(head, StandardCharsets.ISO_8859_1)
        .replace(EXTENT, "")
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
