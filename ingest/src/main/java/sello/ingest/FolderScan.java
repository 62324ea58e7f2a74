package sello.ingest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sello.catalog.Nearest;
import sello.storage.Folder;

/**
 * One walk through an inputs folder: every file is added to the files found, or named in a problem.
 * {@code reference/<list>.csv} overrides a list that is shipped.
 */
final class FolderScan {
  static final String REFERENCE = "reference";

  private final Folder root;
  private final Map<String, Publication> publications;
  private final List<FoundFile> files;
  private final List<Problem> problems;

  FolderScan(
      Folder root,
      Map<String, Publication> publications,
      List<FoundFile> files,
      List<Problem> problems) {
    this.root = root;
    this.publications = publications;
    this.files = files;
    this.problems = problems;
  }

  void run() {
    root.names("").forEach(this::scanTop);
  }

  private void scanTop(String top) {
    String name = name(top);
    if (root.isLinkOut(name)) {
      refuseLink(name);
    } else if (!isFolder(top)) {
      ignoreOrReport(top);
    } else if (name.equals(REFERENCE)) {
      scanReference(top);
    } else if (publications.containsKey(name)) {
      root.names(top).forEach(folder -> scanEdition(name, top + folder));
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

  private void scanEdition(String publication, String folder) {
    if (root.isLinkOut(folder)) {
      refuseLink(folder);
      return;
    }
    if (!isFolder(folder)) {
      ignoreOrReport(folder);
      return;
    }
    List<String> names = root.names(folder);
    for (String file : names) {
      add(publication, name(folder), folder + file, Set.copyOf(names));
    }
  }

  /** {@code reference/countries.csv} overrides the countries that are shipped. */
  private void scanReference(String folder) {
    Set<String> names = Set.copyOf(root.names(folder));
    for (String name : root.names(folder)) {
      String publication = name.replaceFirst("\\.csv$", "");
      if (publications.containsKey(publication) && publications.get(publication).isReference()) {
        add(publication, "all", folder + name, names);
      } else if (CompanionFile.is(name, names)) {
        reportOrphan(folder + name, names);
      } else if (!name.equals("geo/")) {
        problems.add(
            Problem.ofFile(
                folder + name(name),
                name(name),
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

  /**
   * @param beside the names of what lies in the same folder
   */
  private void add(String publication, String edition, String path, Set<String> beside) {
    String file = path.replaceAll("/$", "");
    String record = file + SourceRecord.SUFFIX;
    if (CompanionFile.is(name(path), beside)) {
      reportOrphan(file, beside);
    } else if (root.isLinkOut(file)) {
      refuseLink(file);
    } else if (root.isLinkOut(record)) {
      refuseLink(record);
    } else if (isThereButNoFile(record, beside)) {
      problems.add(
          Problem.ofFile(record, name(record), "must be a file", "Write the record as JSON."));
    } else if (file.chars().anyMatch(Character::isISOControl)) {
      problems.add(
          Problem.ofFile(file, "", "must have a name without control characters", "Rename it."));
    } else if (!root.has(file)) {
      problems.add(
          Problem.ofFile(file, name(file), "must be a file", "Inputs lie two folders deep."));
    } else {
      files.add(new FoundFile(publication, edition, file, root.uri(file), root.uri(record)));
    }
  }

  /** A folder, or a pipe, which nobody may ever write to. */
  private boolean isThereButNoFile(String path, Set<String> beside) {
    return (beside.contains(name(path)) || beside.contains(name(path) + "/")) && !root.has(path);
  }

  private void refuseLink(String path) {
    problems.add(
        Problem.ofFile(
            path.replaceAll("/$", ""),
            name(path),
            "must not be a link out of the inputs folder",
            "Copy the file into the folder."));
  }

  private void reportOrphan(String file, Set<String> beside) {
    String name = name(file);
    if (name.endsWith(SourceRecord.SUFFIX)
        && !beside.contains(name.replace(SourceRecord.SUFFIX, ""))) {
      problems.add(
          Problem.ofFile(
              file,
              name,
              "is the record of a file that is not there",
              "Add the file, or remove the record."));
    }
  }

  private void ignoreOrReport(String file) {
    Set<String> beside = Set.copyOf(root.names(file.substring(0, file.lastIndexOf('/') + 1)));
    if (!CompanionFile.is(name(file), beside)) {
      problems.add(
          Problem.ofFile(
              file,
              name(file),
              "lies in the wrong place",
              "Inputs lie at <publication>/<edition, year or all>/<file>."));
    }
  }

  private static boolean isFolder(String path) {
    return path.endsWith("/");
  }

  private static String name(String path) {
    String file = path.replaceAll("/$", "");
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
