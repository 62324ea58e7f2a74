package sello.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Nearest;

/**
 * One walk through an inputs folder: every file is added to the files found, or named in a problem.
 * {@code reference/<list>.csv} overrides a list that is shipped.
 */
final class FolderScan {
  static final String REFERENCE = "reference";

  private final Path root;
  private final Map<String, Publication> publications;
  private final List<FoundFile> files;
  private final List<Problem> problems;

  FolderScan(
      Path root,
      Map<String, Publication> publications,
      List<FoundFile> files,
      List<Problem> problems) {
    this.root = root;
    this.publications = publications;
    this.files = files;
    this.problems = problems;
  }

  void run() {
    children(root).forEach(this::scanTop);
  }

  private void scanTop(Path top) {
    String name = name(top);
    if (isLinkOut(top)) {
      refuseLink(top);
    } else if (!Files.isDirectory(top)) {
      ignoreOrReport(top);
    } else if (name.equals(REFERENCE)) {
      scanReference(top);
    } else if (publications.containsKey(name)) {
      children(top).forEach(folder -> scanEdition(name, folder));
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

  private void scanEdition(String publication, Path folder) {
    if (isLinkOut(folder)) {
      refuseLink(folder);
      return;
    }
    if (!Files.isDirectory(folder)) {
      ignoreOrReport(folder);
      return;
    }
    for (Path file : children(folder)) {
      add(publication, name(folder), file);
    }
  }

  /** {@code reference/countries.csv} overrides the countries that are shipped. */
  private void scanReference(Path folder) {
    for (Path file : children(folder)) {
      String publication = name(file).replaceFirst("\\.csv$", "");
      if (publications.containsKey(publication) && publications.get(publication).isReference()) {
        add(publication, "all", file);
      } else if (CompanionFile.is(file)) {
        reportOrphan(file);
      } else if (!name(file).equals("geo")) {
        problems.add(
            Problem.ofFile(
                relative(file),
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

  private void add(String publication, String edition, Path file) {
    Path record = file.resolveSibling(name(file) + SourceRecord.SUFFIX);
    if (CompanionFile.is(file)) {
      reportOrphan(file);
    } else if (isLinkOut(file)) {
      refuseLink(file);
    } else if (isLinkOut(record)) {
      refuseLink(record);
    } else if (Files.exists(record) && !Files.isRegularFile(record)) {
      problems.add(
          Problem.ofFile(
              relative(record), name(record), "must be a file", "Write the record as JSON."));
    } else if (relative(file).chars().anyMatch(Character::isISOControl)) {
      problems.add(
          Problem.ofFile(
              relative(file), "", "must have a name without control characters", "Rename it."));
    } else if (!Files.isRegularFile(file)) {
      problems.add(
          Problem.ofFile(
              relative(file), name(file), "must be a file", "Inputs lie two folders deep."));
    } else {
      files.add(new FoundFile(publication, edition, relative(file), file.toUri(), record.toUri()));
    }
  }

  private void refuseLink(Path file) {
    problems.add(
        Problem.ofFile(
            relative(file),
            name(file),
            "must not be a link out of the inputs folder",
            "Copy the file into the folder."));
  }

  /** Whether following links leads out of the inputs folder, or to nothing. */
  private boolean isLinkOut(Path file) {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try {
      return !file.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      return true; // a link to nothing
    }
  }

  private void reportOrphan(Path file) {
    String name = name(file);
    if (name.endsWith(SourceRecord.SUFFIX)
        && !Files.exists(file.resolveSibling(name.replace(SourceRecord.SUFFIX, "")))) {
      problems.add(
          Problem.ofFile(
              relative(file),
              name,
              "is the record of a file that is not there",
              "Add the file, or remove the record."));
    }
  }

  private void ignoreOrReport(Path file) {
    if (!CompanionFile.is(file)) {
      problems.add(
          Problem.ofFile(
              relative(file),
              name(file),
              "lies in the wrong place",
              "Inputs lie at <publication>/<edition, year or all>/<file>."));
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

  private String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
