package sello.transforms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import sello.catalog.Imprint;
import sello.catalog.Manifest;
import sello.catalog.ReleaseVerification;
import sello.catalog.Releases;
import sello.catalog.Succession;

/**
 * A release that is built and checked, and waits to be published: so that who publishes can be told
 * apart from who builds, and each can be tried again alone. It lies where published ones lie; the
 * file {@code prepared/<name>} says which it is.
 */
final class Prepared {
  /** The folder with a file for each of them. */
  static final String FOLDER = "prepared/";

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.~:+-]*");

  private final Releases releases;
  private final String name;

  private Prepared(Releases releases, String name) {
    this.releases = releases;
    this.name = name;
  }

  /**
   * @throws IllegalArgumentException when no file can have the name
   */
  static Prepared named(Releases releases, String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "'%s' is no name for a prepared release: letters, digits and . _ ~ : + - are."
              .formatted(name));
    }
    return new Prepared(releases, name);
  }

  /**
   * Keeps what was staged, instead of what had the name before. The name comes first: who is killed
   * leaves no release that nothing names.
   */
  void keep(Staging staging, Manifest manifest) {
    Optional<String> before = read();
    keepLatest(manifest.id());
    before.ifPresent(id -> forget(releases, id));
    staging.keep(manifest);
  }

  /** Notes that this release, which is there already, is what publishing would make the latest. */
  void keepLatest(String id) {
    releases.data().write(FOLDER + name, id + "\n");
  }

  /** Removes a release that was never published, when all that were are known. */
  static void forget(Releases releases, String id) {
    Succession published = releases.succession(releases::imprint);
    if (published.gap().isEmpty()
        && published.reached().stream().map(Imprint::id).noneMatch(id::equals)) {
      releases.data().delete(Releases.path(id));
    }
  }

  /**
   * Publishes it; once it is, again does nothing.
   *
   * @return the id of the release that is the latest now
   * @throws EnvironmentError when nothing is prepared, it was changed since, or another release was
   *     published after it was begun
   */
  Build.Result publish() {
    String id = read().orElseThrow(this::isNotThere);
    if (releases.latestId().equals(Optional.of(id))) {
      return new Build.Result(id, false, id + " is the latest release. Nothing to publish.");
    }
    Manifest manifest = manifest(id);
    List<String> findings = ReleaseVerification.findings(releases.data(), id, manifest);
    if (!findings.isEmpty()) {
      throw new EnvironmentError(
          "What was prepared as '%s' was changed since: %s Prepare it again."
              .formatted(name, String.join(" ", findings)));
    }
    requireBefore(manifest);
    Publishing.publish(releases, manifest);
    return new Build.Result(id, true, "Published " + id + ".");
  }

  private Optional<String> read() {
    return read(releases, FOLDER + name);
  }

  /** The id in a file of the folder {@link #FOLDER}. */
  static String idIn(Releases releases, String file) {
    return read(releases, file).orElseThrow();
  }

  private static Optional<String> read(Releases releases, String file) {
    try {
      return releases.data().text(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private EnvironmentError isNotThere() {
    return new EnvironmentError(
        "Nothing is prepared as '%s' in %s. Prepare it first: sello build --prepare %s"
            .formatted(name, releases.data().name(), name));
  }

  private Manifest manifest(String id) {
    if (!releases.exists(id)) {
      throw isNotThere();
    }
    return releases.manifest(id);
  }

  /** What is withheld depends on the release before: that must still be the one. */
  private void requireBefore(Manifest manifest) {
    String latest = releases.latestId().orElse(null);
    if (!Objects.equals(manifest.previous(), latest)) {
      throw new EnvironmentError(
          "'%s' was prepared to follow %s, and the latest release is %s. Prepare it again."
              .formatted(name, manifest.previous(), latest));
    }
  }
}
