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
import java.util.Optional;
import sello.catalog.Sha256;

/** A file under way: its rows, what of them is true, and in the end the record beside it. */
final class SampleFile implements Closeable {
  private static final int PAGE = 25;

  private final FilePlan plan;
  private final Path file;
  private final Truth truth;
  private final MessageDigest digest = Sha256.digest();
  private final Sheet sheet;
  private final Dirt dirt;
  private long rows;

  SampleFile(Path root, FilePlan plan, Truth truth, Dirt dirt) throws IOException {
    this.dirt = dirt;
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
    write(List.of(cells));
  }

  /** Writes a row about a school, and notes which. */
  void row(SampleSchool school, Object... cells) throws IOException {
    truth.school(plan.path(), write(List.of(cells)), school);
  }

  private long write(List<Object> cells) throws IOException {
    long line = sheet.row(cells);
    rows++;
    if (dirt.isDue()) {
      spoil(cells);
    }
    if (rows == PAGE && plan.form().repeatsHeader()) {
      sheet.repeatHeader();
    }
    return line;
  }

  /** Writes the row once more, with the next flaw that it can have. */
  private void spoil(List<Object> cells) throws IOException {
    for (int attempt = 0; attempt < dirt.size(); attempt++) {
      Flaw flaw = dirt.next();
      Optional<List<Object>> spoiled = flaw.put(plan, cells);
      if (spoiled.isPresent()) {
        boolean isBroken = flaw == Flaw.FIELD_COUNT;
        long line = isBroken ? sheet.broken(spoiled.get()) : sheet.row(spoiled.get());
        truth.refused(plan.path(), line, flaw.reason(plan.form()));
        return;
      }
    }
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
