package sello.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import sello.ingest.form.SkippedLine;
import sello.storage.LocalFolder;

/**
 * Every problem of inputs folders, without building anything: what {@code sello check} tells. Told
 * as it is found, so that a file of a million wrong rows needs no more memory than a right one.
 */
public final class InputCheck {
  private final List<Publication> publications;
  private final CheckReport report;
  private final Set<String> unreadable = new HashSet<>();
  private long files;
  private long rows;
  private long rejected;
  private long problems;
  private long fatal;

  private InputCheck(List<Publication> publications, CheckReport report) {
    this.publications = publications;
    this.report = report;
  }

  /**
   * Looks at every file of the folders, and at the reference data that they do not override.
   *
   * @throws DataError when a folder is not there, or reference data is wrong
   */
  public static CheckTotals run(
      List<Path> roots, List<Publication> publications, CheckReport report) {
    return run(roots, publications, file -> true, report);
  }

  /**
   * The same, but the rows of some files only; what is wrong with the folders or with whole files
   * is told of all.
   *
   * @param wanted whether a file's rows are looked at
   */
  public static CheckTotals run(
      List<Path> roots,
      List<Publication> publications,
      Predicate<InputFile> wanted,
      CheckReport report) {
    List<LocalFolder> folders = roots.stream().map(LocalFolder::new).toList();
    return new InputCheck(publications, report)
        .run(Inputs.scan(folders, publications, Looks.none()), wanted);
  }

  private CheckTotals run(Inputs inputs, Predicate<InputFile> wanted) {
    inputs.problems().forEach(this::tell);
    Preflight preflight = new Preflight(inputs, publications);
    for (Publication publication : publications) {
      KeyIndex keys = new KeyIndex();
      for (InputFile file : inputs.files(publication).stream().filter(wanted).toList()) {
        report.file(new OneFile(file, publication.contract()).check(inputs, preflight, keys));
        files++;
      }
    }
    CheckTotals totals = new CheckTotals(files, rows, rejected, problems, fatal);
    report.end(totals);
    return totals;
  }

  private void tell(Problem problem) {
    problems++;
    if (problem.severity() == Severity.FATAL) {
      fatal++;
      unreadable.add(problem.file());
    }
    report.problem(problem);
  }

  /** What has been found of one file so far. */
  private final class OneFile {
    private final InputFile file;
    private final Contract contract;
    private final List<SkippedLine> skipped;
    private long rowsBefore;
    private long rejectedBefore;
    private long warnings;

    OneFile(InputFile file, Contract contract) {
      this.file = file;
      this.contract = contract;
      this.skipped = new ArrayList<>(file.form().preamble());
    }

    CheckedFile check(Inputs inputs, Preflight preflight, KeyIndex keys) {
      rowsBefore = rows;
      rejectedBefore = rejected;
      if (!unreadable.contains(file.file())) {
        preflight.problems(file, contract).forEach(this::add);
      }
      if (!unreadable.contains(file.file())) {
        read(inputs.lists(), keys);
      }
      return new CheckedFile(
          file,
          Detected.of(file, contract),
          rows - rowsBefore,
          rejected - rejectedBefore,
          warnings,
          skipped);
    }

    private void read(CodeLists lists, KeyIndex keys) {
      try (ContractReader reader = ContractReader.open(file, contract, lists, keys)) {
        RepeatedFile repeated = new RepeatedFile(file);
        while (reader.hasNext()) {
          repeated.add(count(reader.next())).forEach(this::add);
        }
        repeated.end().forEach(this::add);
        skipped.addAll(reader.skipped());
      } catch (DataError e) {
        e.problems().forEach(this::add);
      }
    }

    private Outcome count(Outcome row) {
      rows++;
      rejected += row.accepted() ? 0 : 1;
      return row;
    }

    private void add(Problem problem) {
      warnings += problem.severity() == Severity.WARNING ? 1 : 0;
      tell(problem);
    }
  }
}
