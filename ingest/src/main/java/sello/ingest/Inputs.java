package sello.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sello.catalog.SourceKind;

/**
 * The files of an inputs folder, {@code <publication>/<edition>/<file>}, and the shipped reference
 * data that they do not override. Every file is accounted for: used, or named in a problem.
 */
public final class Inputs {
  private final Map<String, Publication> publications = new TreeMap<>();
  private final List<InputFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Inputs(List<Publication> known) {
    known.forEach(p -> publications.put(p.contract().publication(), p));
  }

  /**
   * Finds and opens every file; no row is read yet.
   *
   * @param root the inputs folder
   * @param known the publications of the plan
   * @throws DataError when the folder is not there
   */
  public static Inputs scan(Path root, List<Publication> known) {
    if (!Files.isDirectory(root)) {
      throw new DataError("The inputs folder " + root + " is not there.");
    }
    Inputs inputs = new Inputs(known);
    new FolderScan(root, inputs.publications, inputs.files, inputs.problems).run();
    inputs.addShippedReference();
    inputs.refuseMixedKinds();
    return inputs;
  }

  /** The files found, by publication, in an order that does not depend on the file system. */
  public List<InputFile> files(Publication publication) {
    return files.stream()
        .filter(f -> f.publication().equals(publication.contract().publication()))
        .toList();
  }

  public List<InputFile> files() {
    return List.copyOf(files);
  }

  /** What is wrong with whole files. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Whether rows can be read from a file: nothing is wrong with the whole of it. */
  public boolean isReadable(InputFile file) {
    return problems.stream()
        .noneMatch(p -> p.severity() == Severity.FATAL && p.file().equals(file.file()));
  }

  private void addShippedReference() {
    Set<String> overridden = files.stream().map(InputFile::publication).collect(Collectors.toSet());
    publications.values().stream()
        .filter(Publication::isReference)
        .map(p -> p.contract().publication())
        .filter(name -> !overridden.contains(name))
        .forEach(
            name ->
                FileProbe.probe(
                    name,
                    "all",
                    FolderScan.REFERENCE + "/" + name + ".csv",
                    ShippedReference.location(name + ".csv"),
                    ShippedReference.location(name + ".csv" + SourceRecord.SUFFIX),
                    files,
                    problems));
  }

  private void refuseMixedKinds() {
    for (String publication : publications.keySet()) {
      EnumSet<SourceKind> kinds = EnumSet.noneOf(SourceKind.class);
      files.stream()
          .filter(f -> f.publication().equals(publication))
          .forEach(f -> kinds.add(f.record().kind()));
      if (kinds.contains(SourceKind.ILLUSTRATIVE) && kinds.size() > 1) {
        problems.add(
            Problem.ofFile(
                publication + "/",
                kinds.toString(),
                "must not mix illustrative and real files",
                "Keep illustrative inputs in a folder of their own."));
      }
    }
  }
}
