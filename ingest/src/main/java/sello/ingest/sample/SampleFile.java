package sello.ingest.sample;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import sello.catalog.Sha256;

/** A file under way: its rows, what of them is true, and in the end the record beside it. */
final class SampleFile implements Closeable {
  private final FilePlan plan;
  private final Path file;
  private final Truth truth;
  private final MessageDigest digest = Sha256.digest();
  private final Sheet sheet;
  private long rows;

  SampleFile(Path root, FilePlan plan, Truth truth) throws IOException {
    this.plan = plan;
    this.truth = truth;
    this.file = root.resolve(plan.path());
    Files.createDirectories(file.resolveSibling(""));
    OutputStream out =
        new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest);
    this.sheet = Sheets.open(out, plan);
  }

  /** Writes a row that is about no school, or whose school its code names. */
  void row(Object... cells) throws IOException {
    sheet.row(List.of(cells));
    rows++;
  }

  /** Writes a row about a school, and notes which. */
  void row(SampleSchool school, Object... cells) throws IOException {
    long line = sheet.row(List.of(cells));
    rows++;
    truth.school(plan.path(), line, school);
  }

  long rows() {
    return rows;
  }

  @Override
  public void close() throws IOException {
    sheet.close();
    SourceNote.write(file, plan, HexFormat.of().formatHex(digest.digest()));
  }
}
