package sello.transforms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import sello.catalog.Imprint;
import sello.catalog.Manifest;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.ManifestSeal;
import sello.catalog.Releases;
import sello.catalog.Sha256;
import sello.storage.Folder;
import sello.storage.LocalFolder;

/**
 * Brings published releases from one data folder to another of this machine, each whole or not at
 * all: its tables first, then its folder, and last what {@code latest} names. Every file is
 * compared with its hash in the manifest before it takes its place.
 *
 * @param from where they are published
 * @param to where they are served
 */
record Mirror(Folder from, LocalFolder to) {

  /**
   * Brings every published release that is not there yet, the oldest first.
   *
   * @return the ids of those that were brought
   * @throws EnvironmentError when a file is not what its manifest says
   */
  List<String> bring() {
    Releases source = new Releases(from);
    Releases target = new Releases(to);
    to.delete(Staging.FOLDER);
    List<String> ids = new ArrayList<>(source.published().stream().map(Imprint::id).toList());
    Collections.reverse(ids);
    ids.removeIf(target::exists);
    ids.forEach(id -> release(source.manifest(id)));
    from.names(Releases.WITHDRAWN).forEach(name -> text(Releases.WITHDRAWN + name));
    source
        .latestId()
        .filter(id -> !target.latestId().equals(Optional.of(id)))
        .ifPresent(this::latest);
    return List.copyOf(ids);
  }

  private void latest(String id) {
    to.write(Releases.LATEST, id + "\n");
  }

  /** Brings a small file. */
  void text(String path) {
    try {
      String text = from.text(path).orElseThrow() + "\n";
      if (!to.text(path).equals(Optional.of(text.strip()))) {
        to.write(path, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Brings one release. */
  void release(Manifest manifest) {
    tables(manifest.tableFiles());
    String place = Releases.path(manifest.id()) + "/";
    String writing = Staging.FOLDER + manifest.id() + "/";
    for (FileEntry file : manifest.openFiles()) {
      copy(place + file.path(), to.path(writing + file.path()));
      require(writing + file.path(), place + file.path(), file.sha256());
    }
    copy(place + Manifest.FILE, to.path(writing + Manifest.FILE));
    copy(place + ManifestSeal.FILE, to.path(writing + ManifestSeal.FILE));
    String seal = ManifestSeal.of(Sha256.of(to, writing + Manifest.FILE));
    if (!read(writing + ManifestSeal.FILE).equals(seal)) {
      throw changed(place + Manifest.FILE);
    }
    to.place(to.path(writing), Releases.path(manifest.id()), Manifest.FILE);
  }

  /** Brings those files of tables that are not there yet. */
  void tables(List<FileEntry> files) {
    for (FileEntry file : files) {
      if (!Sha256.isOf(to, file.path(), file.sha256())) {
        String writing = Staging.FOLDER + file.path();
        copy(file.path(), to.path(writing));
        require(writing, file.path(), file.sha256());
        to.move(writing, file.path());
      }
    }
  }

  private String read(String path) {
    try {
      return to.text(path).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void copy(String path, Path target) {
    try (InputStream in = from.open(path)) {
      Files.createDirectories(target.getParent());
      Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void require(String written, String path, String sha256) {
    if (!Sha256.isOf(to, written, sha256)) {
      throw changed(path);
    }
  }

  private EnvironmentError changed(String path) {
    return new EnvironmentError(
        "%s/%s is not what the manifest says; nothing of its release was brought. Bring that file back, or withdraw the release."
            .formatted(from.name(), path));
  }
}
