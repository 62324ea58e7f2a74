package sello.ingest;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A first look at an input file: its record, its hash, and whether it is UTF-8 text at all. */
final class FileProbe {
  private FileProbe() {}

  /** Adds the file to the files found or, with a reason, to the problems. */
  static void probe(
      String publication,
      String edition,
      String file,
      URI location,
      URI recordLocation,
      List<InputFile> files,
      List<Problem> problems) {
    Utf8Scan scan = scan(location);
    scan.problem(file).ifPresent(problems::add);
    Optional<SourceRecord> record = record(file, recordLocation, problems);
    if (record.isPresent()) {
      String stated = record.get().sha256();
      if (!stated.isEmpty() && !stated.equals(scan.sha256())) {
        problems.add(changedSinceRecorded(file, stated, scan.sha256()));
      }
      files.add(
          new InputFile(
              publication, edition, file, location, record.get(), scan.bytes(), scan.sha256()));
    }
  }

  private static Problem changedSinceRecorded(String file, String stated, String found) {
    return new Problem(
        Severity.WARNING,
        file,
        0,
        "",
        found.substring(0, 12),
        "has changed since its record was written, which states sha256 "
            + stated.substring(0, Math.min(12, stated.length())),
        "Check the file, then correct " + file + SourceRecord.SUFFIX + ".");
  }

  private static Utf8Scan scan(URI location) {
    try (InputStream in = ShippedReference.open(location)) {
      return Utf8Scan.of(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<SourceRecord> record(String file, URI location, List<Problem> problems) {
    String name = file + SourceRecord.SUFFIX;
    try (InputStream in = ShippedReference.open(location)) {
      return Optional.of(SourceRecord.read(in));
    } catch (FileNotFoundException e) {
      problems.add(
          Problem.ofFile(
              file,
              "",
              "has no source record",
              "Write " + name + " with publisher, title, url, licence, accessed and kind."));
    } catch (IllegalArgumentException e) {
      problems.add(
          Problem.ofFile(name, "", String.valueOf(e.getMessage()), "Correct the source record."));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.empty();
  }
}
