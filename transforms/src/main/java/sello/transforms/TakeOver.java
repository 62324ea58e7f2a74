package sello.transforms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sello.catalog.Manifest;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Manifest.TableEntry;
import sello.catalog.Node;
import sello.catalog.Releases;
import sello.catalog.Sha256;
import sello.catalog.Source;
import sello.ingest.Publication;

/**
 * Takes tables over from the latest release, file by file, when their recipe is the same.
 *
 * <p>Files are hard-linked, and copied where the file system cannot link. A link is safe because
 * nothing ever writes into a release, neither into the old one nor into the new: a file has one
 * content for ever, and lasts as long as one release holds it. Its size and hash are compared with
 * the manifest first, so that a damaged file is not handed on: such a table is worked out again.
 *
 * @param latest what to take from; empty when everything is to be worked out
 */
record TakeOver(Optional<Manifest> latest, Releases releases, Path staging) {

  /** The table as the latest release has it, its files now staged; empty when it must be built. */
  Optional<BuiltTable> table(Node node, String recipe) {
    long start = System.nanoTime();
    return latest
        .flatMap(manifest -> manifest.table(node.name()))
        .filter(entry -> recipe.equals(entry.recipe()))
        .filter(entry -> link(entry.files()))
        .map(entry -> built(node, entry, recipe, Steps.since(start)));
  }

  /** What the latest release says of the files of a publication. */
  List<Source> sources(Publication publication) {
    String name = publication.contract().publication();
    return latest.map(Manifest::inputs).orElse(List.of()).stream()
        .filter(source -> source.publication().equals(name))
        .toList();
  }

  /** Folder with the rows that the latest release refused. */
  Path rejects() {
    return releases.folder(latest.orElseThrow().id()).resolve(Rejected.FOLDER);
  }

  private BuiltTable built(Node node, TableEntry entry, String recipe, double seconds) {
    String from = entry.takenFrom() == null ? latest.orElseThrow().id() : entry.takenFrom();
    return new BuiltTable(
        node, entry.rows(), entry.contentHash(), entry.files(), recipe, Optional.of(from), seconds);
  }

  private boolean link(List<FileEntry> files) {
    Path release = releases.folder(latest.orElseThrow().id());
    boolean whole = files.stream().allMatch(file -> isWhole(release.resolve(file.path()), file));
    if (whole) {
      files.forEach(f -> link(release.resolve(f.path()), staging.resolve(f.path())));
    }
    return whole;
  }

  /** Whether a file is there with its size and hash. */
  private static boolean isWhole(Path file, FileEntry entry) {
    try {
      return Files.isRegularFile(file)
          && Files.size(file) == entry.bytes()
          && Sha256.of(file).equals(entry.sha256());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives a file another name, or copies it where the file system cannot. */
  private static void link(Path file, Path link) {
    try {
      Files.createDirectories(link.getParent());
      try {
        Files.createLink(link, file);
      } catch (UnsupportedOperationException | FileSystemException e) {
        Files.copy(file, link);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
