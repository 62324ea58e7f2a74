package sello.transforms;

import java.time.Instant;
import java.util.Optional;
import sello.catalog.Manifest;
import sello.catalog.Releases;
import sello.ingest.DataError;

/**
 * The one step that publishes a release whose files all have their place: {@code latest} names it,
 * if it still names the release that this one follows. Of two builds at once one publishes.
 */
final class Publishing {
  private Publishing() {}

  /**
   * Lets {@code latest} name a release.
   *
   * @throws EnvironmentError when the clock was set back while it was built
   * @throws DataError when another release was published meanwhile: what is withheld depends on the
   *     release before
   */
  static void publish(Releases releases, Manifest manifest) {
    PublicationOrder.require(releases.latest(), Instant.parse(manifest.published()));
    Optional<String> before = Optional.ofNullable(manifest.previous());
    if (!releases.data().replace(Releases.LATEST, before, manifest.id())) {
      throw new DataError(
          "Another build published %s meanwhile, and %s was built to follow %s: it was not published. Build again."
              .formatted(
                  releases.latestId().orElse("nothing"),
                  manifest.id(),
                  before.orElse("no release")));
    }
  }
}
