package sello.ingest;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Fields;
import sello.catalog.Sha256;
import sello.ingest.form.FileForm;
import sello.ingest.form.FileLook;
import sello.ingest.form.FormError;

/**
 * A first look at an input file: its record, its hash, its form, and what holds for all its rows.
 */
final class FileProbe {
  private static final int CHUNK = 1 << 16;

  private final CodeLists lists;
  private final List<InputFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private FileProbe(CodeLists lists) {
    this.lists = lists;
  }

  /** Looks at a file: it is found or, with a reason, among the problems. */
  static FileProbe of(FoundFile found, Contract contract, CodeLists lists) {
    FileProbe probe = new FileProbe(lists);
    try {
      probe.look(found, contract);
    } catch (UncheckedIOException e) {
      probe.problems.add(
          Problem.ofFile(
              found.file(),
              "",
              "cannot be read: " + String.valueOf(e.getMessage()),
              "Check that the program may read it."));
    }
    return probe;
  }

  /** The file; empty when it cannot be used. */
  List<InputFile> files() {
    return files;
  }

  /** What is wrong with the whole file. */
  List<Problem> problems() {
    return problems;
  }

  private void look(FoundFile found, Contract contract) {
    Digest digest = digest(found.location());
    Optional<SourceRecord> record = record(found);
    if (digest.bytes() == 0) {
      problems.add(Problem.ofFile(found.file(), "", "is empty", "Send the file again."));
      return;
    }
    String country =
        record
            .flatMap(r -> Optional.ofNullable(r.constants().get(Fields.COUNTRY_CODE.name())))
            .orElse("");
    Optional<FileForm> form = form(found, contract, country);
    if (record.isEmpty() || form.isEmpty()) {
      return;
    }
    String stated = record.get().sha256();
    if (!stated.isEmpty() && !stated.equals(digest.sha256())) {
      problems.add(changedSinceRecorded(found.file(), stated, digest.sha256()));
    }
    try {
      files.add(file(found, contract, record.get(), form.get(), digest));
    } catch (FormError e) {
      problems.add(problem(found.file(), e));
    }
  }

  static Problem problem(String file, FormError e) {
    return new Problem(
        Severity.FATAL, Reasons.FILE, file, e.line(), "", e.value(), e.rule(), e.advice());
  }

  private InputFile file(
      FoundFile found, Contract contract, SourceRecord record, FileForm form, Digest digest) {
    InputFile file =
        new InputFile(
            found.publication(),
            found.edition(),
            found.file(),
            found.location(),
            record,
            digest.bytes(),
            digest.sha256(),
            form,
            Map.of());
    return file.with(new FileConstants(contract, lists).of(file));
  }

  private Optional<FileForm> form(FoundFile found, Contract contract, String country) {
    try {
      return Optional.of(
          FileLook.of(
              found.file(),
              () -> ShippedReference.open(found.location()),
              new ContractRecognition(contract, lists, country)));
    } catch (FormError e) {
      problems.add(problem(found.file(), e));
      return Optional.empty();
    }
  }

  private static Problem changedSinceRecorded(String file, String stated, String found) {
    return new Problem(
        Severity.WARNING,
        Reasons.FILE,
        file,
        0,
        "",
        found.substring(0, 12),
        "has changed since its record was written, which states sha256 "
            + stated.substring(0, Math.min(12, stated.length())),
        "Check the file, then correct " + file + SourceRecord.SUFFIX + ".");
  }

  private record Digest(long bytes, String sha256) {}

  private static Digest digest(URI location) {
    MessageDigest sha256 = Sha256.digest();
    long bytes = 0;
    try (InputStream in = new DigestInputStream(ShippedReference.open(location), sha256)) {
      byte[] chunk = new byte[CHUNK];
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        bytes += read;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Digest(bytes, HexFormat.of().formatHex(sha256.digest()));
  }

  private Optional<SourceRecord> record(FoundFile found) {
    String name = found.file() + SourceRecord.SUFFIX;
    try (InputStream in = ShippedReference.open(found.recordLocation())) {
      return Optional.of(SourceRecord.read(in));
    } catch (FileNotFoundException e) {
      problems.add(
          Problem.ofFile(
              found.file(),
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
