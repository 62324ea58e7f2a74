package sello.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Nearest;
import sello.catalog.SourceKind;

/**
 * The files of an inputs folder, {@code <publication>/<edition>/<file>}, and the shipped reference
 * data that they do not override. Every file is accounted for: used, or named in a problem.
 */
public final class Inputs {
  private static final String REFERENCE = "reference";

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
    children(root).forEach(child -> inputs.scanTop(root, child));
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

  private void scanTop(Path root, Path top) {
    String name = name(top);
    if (!Files.isDirectory(top)) {
      ignoreOrReport(root, top);
    } else if (name.equals(REFERENCE)) {
      scanReference(root, top);
    } else if (publications.containsKey(name)) {
      children(top).forEach(folder -> scanEdition(root, name, folder));
    } else {
      List<String> near = Nearest.to(name, publications.keySet());
      problems.add(
          Problem.ofFile(
              name + "/",
              name,
              "is not a publication",
              near.isEmpty()
                  ? "Publications: " + String.join(", ", publications.keySet()) + "."
                  : "Nearest: " + String.join(", ", near) + "."));
    }
  }

  private void scanEdition(Path root, String publication, Path folder) {
    if (!Files.isDirectory(folder)) {
      ignoreOrReport(root, folder);
      return;
    }
    for (Path file : children(folder)) {
      add(root, publication, name(folder), file);
    }
  }

  /** {@code reference/countries.csv} overrides the countries that are shipped. */
  private void scanReference(Path root, Path folder) {
    for (Path file : children(folder)) {
      String publication = name(file).replaceFirst("\\.csv$", "");
      if (publications.containsKey(publication) && publications.get(publication).isReference()) {
        add(root, publication, "all", file);
      } else if (isCompanion(file)) {
        reportOrphan(root, file);
      } else if (!name(file).equals("geo")) {
        problems.add(
            Problem.ofFile(
                relative(root, file),
                name(file),
                "is not reference data",
                "Known: " + referenceNames() + "."));
      }
    }
  }

  private String referenceNames() {
    return publications.values().stream()
        .filter(Publication::isReference)
        .map(p -> p.contract().publication() + ".csv")
        .collect(Collectors.joining(", "));
  }

  private void add(Path root, String publication, String edition, Path file) {
    if (isCompanion(file)) {
      reportOrphan(root, file);
    } else if (!name(file).endsWith(".csv")) {
      problems.add(
          Problem.ofFile(
              relative(root, file), name(file), "must be a .csv file", "Save it as CSV in UTF-8."));
    } else {
      Path record = file.resolveSibling(name(file) + SourceRecord.SUFFIX);
      FileProbe.probe(
          publication,
          edition,
          relative(root, file),
          file.toUri(),
          record.toUri(),
          files,
          problems);
    }
  }

  private void reportOrphan(Path root, Path file) {
    String name = name(file);
    if (name.endsWith(SourceRecord.SUFFIX)
        && !Files.exists(file.resolveSibling(name.replace(SourceRecord.SUFFIX, "")))) {
      problems.add(
          Problem.ofFile(
              relative(root, file),
              name,
              "is the record of a file that is not there",
              "Add the file, or remove the record."));
    }
  }

  private void ignoreOrReport(Path root, Path file) {
    if (!isCompanion(file)) {
      problems.add(
          Problem.ofFile(
              relative(root, file),
              name(file),
              "lies in the wrong place",
              "Inputs lie at <publication>/<edition or all>/<file>.csv."));
    }
  }

  /** A file that goes with data and holds none: source records, notes, hidden files. */
  private static boolean isCompanion(Path file) {
    String name = name(file);
    return name.endsWith(SourceRecord.SUFFIX)
        || name.endsWith(".md")
        || name.endsWith(".txt")
        || name.startsWith(".");
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
                    REFERENCE + "/" + name + ".csv",
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

  private static List<Path> children(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static String relative(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
