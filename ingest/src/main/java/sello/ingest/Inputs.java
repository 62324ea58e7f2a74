package sello.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.SourceKind;
import sello.storage.Folder;
import sello.storage.LocalFolder;

/**
 * The files of an inputs folder, {@code <publication>/<edition>/<file>}, and the shipped reference
 * data that they do not override. Every file is accounted for: used, or named in a problem.
 */
public final class Inputs {
  private final Map<String, Publication> publications = new TreeMap<>();
  private final List<FoundFile> found = new ArrayList<>();
  private final List<InputFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Looks looks;
  private CodeLists lists = new CodeLists();

  private Inputs(List<Publication> known, Looks looks) {
    this.looks = looks;
    known.forEach(p -> publications.put(p.contract().publication(), p));
  }

  /**
   * Finds every file and looks at its form; no row is read yet but those of reference data, by
   * which the others are understood.
   *
   * @param root the inputs folder
   * @param known the publications of the plan
   * @throws DataError when the folder is not there, or reference data is wrong
   */
  public static Inputs scan(Path root, List<Publication> known) {
    return scan(List.of(new LocalFolder(root)), known, Looks.none());
  }

  /**
   * The same over several folders.
   *
   * @param looks what files were found to be before; those found now are noted there
   */
  public static Inputs scan(List<? extends Folder> roots, List<Publication> known, Looks looks) {
    Inputs inputs = new Inputs(known, looks);
    for (Folder root : roots) {
      if (!root.isThere()) {
        throw new DataError(
            "The inputs folder "
                + root.name()
                + " is not there. Make it and put files into it, or name another: --inputs, and"
                + " SELLO_INPUTS for the schedule.");
      }
      new FolderScan(root, inputs.publications, inputs.found, inputs.problems).run();
    }
    inputs.refuseNothing(roots);
    inputs.refuseSameName();
    if (inputs.refuseMixedOrigins()) {
      return inputs;
    }
    inputs.addShippedReference();
    inputs.probe(true);
    inputs.lists = ReferenceLists.read(inputs, known);
    inputs.probe(false);
    inputs.refuseSameContent();
    return inputs;
  }

  /** What files were found to be. */
  Looks looks() {
    return looks;
  }

  /** What reference data allows and knows. */
  public CodeLists lists() {
    return lists;
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

  /** A release of nothing would take the place of one that is right. */
  private void refuseNothing(List<? extends Folder> roots) {
    if (found.isEmpty() && problems.isEmpty()) {
      roots.forEach(
          root ->
              problems.add(
                  Problem.ofFile(
                      root.name(),
                      "",
                      "holds no input file",
                      "They lie in PUBLICATION/EDITION/, such as"
                          + " awarded_schools/2024-2025/list.csv.")));
    }
  }

  /** Two folders may hold different files of a publication, not two of one name. */
  private void refuseSameName() {
    Set<String> seen = new HashSet<>();
    found.stream()
        .filter(f -> !seen.add(f.file()))
        .forEach(
            f ->
                problems.add(
                    Problem.ofFile(
                        f.file(),
                        "",
                        "lies in two of the inputs folders",
                        "Rename or remove one of the two.")));
  }

  /**
   * A file sent twice is told once, not by each of its rows. Where the records state another
   * country the bytes may be the same, as of two files that hold only a header.
   */
  private void refuseSameContent() {
    Map<List<Object>, String> first = new HashMap<>();
    for (InputFile file : files) {
      List<Object> content =
          List.of(file.publication(), file.edition(), file.sha256(), file.record().constants());
      String same = first.putIfAbsent(content, file.file());
      if (same != null) {
        problems.add(
            Problem.ofFile(
                file.file(),
                "",
                "has the same content as " + same,
                "Remove one of the two with its source record."));
      }
    }
  }

  private void addShippedReference() {
    Set<String> overridden = found.stream().map(FoundFile::publication).collect(Collectors.toSet());
    publications.values().stream()
        .filter(Publication::isReference)
        .map(p -> p.contract().publication())
        .filter(name -> !overridden.contains(name))
        .forEach(
            name ->
                found.add(
                    new FoundFile(
                        name,
                        "all",
                        FolderScan.REFERENCE + "/" + name + ".csv",
                        ShippedReference.location(name + ".csv"),
                        ShippedReference.location(name + ".csv" + SourceRecord.SUFFIX))));
  }

  /** Looks at the files of reference data, or at the others: side by side, told in order. */
  private void probe(boolean reference) {
    List<FileProbe> probes =
        found.parallelStream().flatMap(file -> probe(file, reference)).toList();
    for (FileProbe probe : probes) {
      files.addAll(probe.files());
      problems.addAll(probe.problems());
    }
  }

  private Stream<FileProbe> probe(FoundFile file, boolean reference) {
    Publication publication = publications.get(file.publication());
    return publication != null && publication.isReference() == reference
        ? Stream.of(FileProbe.of(file, publication.contract(), lists, looks))
        : Stream.empty();
  }

  /**
   * A release is made of real inputs only or of invented ones only. A true reference list fits to
   * both, an invented one to invented inputs only; a record that cannot be read is told later.
   */
  private boolean refuseMixedOrigins() {
    Optional<FoundFile> real =
        first(file -> !isReference(file), kind -> kind != SourceKind.ILLUSTRATIVE);
    Optional<FoundFile> invented = first(file -> true, kind -> kind == SourceKind.ILLUSTRATIVE);
    if (real.isEmpty() || invented.isEmpty()) {
      return false;
    }
    problems.add(
        Problem.ofFile(
            invented.get().file(),
            SourceKind.ILLUSTRATIVE.label(),
            "is invented, but " + real.get().file() + " is real: a release has one origin",
            "Keep example inputs in a folder of their own and build two releases."));
    return true;
  }

  private Optional<FoundFile> first(Predicate<FoundFile> wanted, Predicate<SourceKind> ofKind) {
    return found.stream()
        .filter(wanted)
        .sorted(Comparator.comparing(FoundFile::file))
        .filter(file -> kind(file).filter(ofKind).isPresent())
        .findFirst();
  }

  private boolean isReference(FoundFile file) {
    Publication publication = publications.get(file.publication());
    return publication == null || publication.isReference();
  }

  private static Optional<SourceKind> kind(FoundFile file) {
    try (InputStream in = ShippedReference.open(file.recordLocation())) {
      return Optional.of(SourceRecord.read(in).kind());
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
