package sello.transforms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import sello.catalog.Json;
import sello.catalog.Manifest;
import sello.catalog.ManifestSeal;
import sello.catalog.ReleaseVerification;
import sello.catalog.Releases;

/**
 * A release that is built and checked, and waits in {@code releases/.prepared/<name>} to be
 * published: so that who publishes can be told apart from who builds, and each can be tried again
 * alone.
 *
 * <p>The file {@code id} says what publishing will make the latest: the release in the folder
 * {@code release}, or, without that folder, one that is there already.
 */
final class Prepared {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.~:+-]*");

  private final Releases releases;
  private final String name;
  private final Path folder;

  private Prepared(Releases releases, String name) {
    this.releases = releases;
    this.name = name;
    this.folder = folder(releases).resolve(name);
  }

  /**
   * @throws IllegalArgumentException when no folder can have the name
   */
  static Prepared named(Releases releases, String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "'%s' is no name for a prepared release: letters, digits and . _ ~ : + - are."
              .formatted(name));
    }
    return new Prepared(releases, name);
  }

  /** Where all of them wait. */
  static Path folder(Releases releases) {
    return releases.folder().resolve(".prepared");
  }

  /** Keeps what was staged, in place of what had the name before. */
  void keep(Staging staging, Manifest manifest) {
    try {
      Publishing.complete(staging.folder(), manifest);
      begin();
      Files.move(staging.folder(), release(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Publishing.replace(idFile(), manifest.id());
  }

  /** Notes that the latest release is what publishing would make it. */
  void keepLatest(String id) {
    try {
      begin();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Publishing.replace(idFile(), id);
  }

  private void begin() throws IOException {
    Deletion.of(folder);
    Files.createDirectories(folder);
  }

  private Path release() {
    return folder.resolve("release");
  }

  private Path idFile() {
    return folder.resolve("id");
  }

  /**
   * Publishes it; once it is, again does nothing.
   *
   * @return the id of the release that is the latest now
   * @throws EnvironmentError when nothing is prepared, it was changed since, or another release was
   *     published after it was begun
   */
  Build.Result publish() {
    String id = id();
    if (Files.exists(release())) {
      return publish(manifest());
    }
    if (!releases.latestId().equals(Optional.of(id))) {
      requireBefore(releases.manifest(id));
      new Publishing(releases).name(id);
      return new Build.Result(id, true, "Published " + id + ".");
    }
    return new Build.Result(id, false, id + " is the latest release. Nothing to publish.");
  }

  private Build.Result publish(Manifest manifest) {
    forgetNext();
    List<String> findings = ReleaseVerification.findings(release(), manifest);
    if (!findings.isEmpty()) {
      throw new EnvironmentError(
          "What was prepared as '%s' was changed since: %s Prepare it again."
              .formatted(name, String.join(" ", findings)));
    }
    requireBefore(manifest);
    new Publishing(releases).publish(release(), manifest);
    return new Build.Result(manifest.id(), true, "Published " + manifest.id() + ".");
  }

  /** A manifest or seal that somebody was killed over, half-written beside the one that holds. */
  private void forgetNext() {
    try {
      Files.deleteIfExists(Publishing.next(release().resolve(Manifest.FILE)));
      Files.deleteIfExists(Publishing.next(release().resolve(ManifestSeal.FILE)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String id() {
    try {
      return Files.readString(idFile()).strip();
    } catch (IOException e) {
      throw new EnvironmentError(
          "Nothing is prepared as '%s' in %s. Prepare it first: sello build --prepare %s"
              .formatted(name, releases.data(), name));
    }
  }

  private Manifest manifest() {
    try {
      return Json.MAPPER.readValue(release().resolve(Manifest.FILE).toFile(), Manifest.class);
    } catch (IOException e) {
      throw new EnvironmentError(
          "What was prepared as '%s' is damaged: %s".formatted(name, e.getMessage()));
    }
  }

  /** What is withheld depends on the release before: that must still be the one, and earlier. */
  private void requireBefore(Manifest manifest) {
    String latest = releases.latestId().orElse(null);
    if (!Objects.equals(manifest.previous(), latest)) {
      throw new EnvironmentError(
          "'%s' was prepared to follow %s, and the latest release is %s. Prepare it again."
              .formatted(name, manifest.previous(), latest));
    }
    PublicationOrder.require(releases.latest(), Instant.parse(manifest.published()));
  }
}
