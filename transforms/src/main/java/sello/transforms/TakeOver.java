package sello.transforms;

import java.util.List;
import java.util.Optional;
import sello.catalog.Manifest;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Manifest.TableEntry;
import sello.catalog.Node;
import sello.catalog.Sha256;
import sello.catalog.Source;
import sello.ingest.Publication;
import sello.storage.Folder;

/**
 * Takes tables over from the latest release when their recipe is the same: the new release names
 * the same files. Nothing ever changes a file of a table. Its hash is compared with the manifest
 * first, so that a damaged file is not handed on: such a table is worked out again.
 *
 * @param latest what to take from; empty when everything is to be worked out
 * @param data the data folder
 */
record TakeOver(Optional<Manifest> latest, Folder data) {

  /** The table as the latest release has it; empty when it must be built. */
  Optional<BuiltTable> table(Node node, String recipe) {
    long start = System.nanoTime();
    return latest
        .flatMap(manifest -> manifest.table(node.name()))
        .filter(entry -> recipe.equals(entry.recipe()))
        .filter(entry -> entry.files().stream().allMatch(this::isWhole))
        .map(entry -> built(node, entry, recipe, Steps.since(start)));
  }

  private boolean isWhole(FileEntry file) {
    return Sha256.isOf(data, file.path(), file.sha256());
  }

  /** What the latest release says of the files of a publication. */
  List<Source> sources(Publication publication) {
    String name = publication.contract().publication();
    return latest.map(Manifest::inputs).orElse(List.of()).stream()
        .filter(source -> source.publication().equals(name))
        .toList();
  }

  /** Files with the rows that the latest release refused. */
  List<FileEntry> rejects() {
    return latest.orElseThrow().rejects().files();
  }

  private BuiltTable built(Node node, TableEntry entry, String recipe, double seconds) {
    String from = entry.takenFrom() == null ? latest.orElseThrow().id() : entry.takenFrom();
    return new BuiltTable(
        node, entry.rows(), entry.contentHash(), entry.files(), recipe, Optional.of(from), seconds);
  }
}
