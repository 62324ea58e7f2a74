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
  private final Looks looks;
  private final List<InputFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private FileProbe(CodeLists lists, Looks looks) {
    this.lists = lists;
    this.looks = looks;
  }

  /**
   * Looks at a file: it is found or, with a reason, among the problems.
   *
   * @param looks what files were found to be before
   */
  static FileProbe of(FoundFile found, Contract contract, CodeLists lists, Looks looks) {
    FileProbe probe = new FileProbe(lists, looks);
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
    } else if (record.isEmpty()) {
      form(found, contract, ""); // what else is wrong with the file is told with it
    } else {
      look(found, contract, record.get(), digest);
    }
  }

  private void look(FoundFile found, Contract contract, SourceRecord record, Digest digest) {
    FileKey.Of keyed = new FileKey.Of(found.file(), found.edition(), digest.sha256(), record);
    String key = looks.key(keyed, contract, lists);
    Optional<Looks.Look> look = looks.find(key).or(() -> lookAnew(found, contract, record, digest));
    if (look.isPresent()) {
      InputFile file = file(found, record, digest, look.get());
      if (HeaderMatch.of(file, contract).isSurelyHeader()) {
        looks.note(key, look.get());
      }
      files.add(file);
      String stated = record.sha256();
      if (!stated.isEmpty() && !stated.equals(digest.sha256())) {
        problems.add(changedSinceRecorded(found.file(), stated, digest.sha256()));
      }
    }
  }

  private Optional<Looks.Look> lookAnew(
      FoundFile found, Contract contract, SourceRecord record, Digest digest) {
    String stated = record.constants().getOrDefault(Fields.COUNTRY_CODE.name(), "");
    Optional<FileForm> form = form(found, contract, lists.places().country(stated).orElse(stated));
    if (form.isEmpty()) {
      return Optional.empty();
    }
    InputFile bare = file(found, record, digest, new Looks.Look(form.get(), Map.of(), Map.of()));
    try {
      Map<String, String> meanings = new HeaderMeanings(contract, lists.places()).of(bare);
      InputFile named = file(found, record, digest, new Looks.Look(form.get(), meanings, Map.of()));
      Map<String, Constant> constants = new FileConstants(contract, lists).of(named);
      return Optional.of(new Looks.Look(form.get().withoutFacts(), meanings, constants));
    } catch (FormError e) {
      problems.add(problem(found.file(), e));
      return Optional.empty();
    }
  }

  static Problem problem(String file, FormError e) {
    return new Problem(
        Severity.FATAL, Reasons.FILE, file, e.line(), "", e.value(), e.rule(), e.advice());
  }

  private static InputFile file(
      FoundFile found, SourceRecord record, Digest digest, Looks.Look look) {
    return new InputFile(
        found.publication(),
        found.edition(),
        found.file(),
        found.location(),
        record,
        digest.bytes(),
        digest.sha256(),
        look.form(),
        look.meanings(),
        look.constants());
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
