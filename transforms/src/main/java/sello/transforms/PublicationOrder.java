package sello.transforms;

import java.time.Instant;
import java.util.Optional;
import sello.catalog.Manifest;

/**
 * A release is published after the one before it. Readers ask for figures as of a day, and whether
 * there are newer ones than those they have: with a clock that was set back the older release would
 * be the newer one to both.
 */
final class PublicationOrder {
  private PublicationOrder() {}

  /**
   * @param before the release that is the latest
   * @param now when another is to follow it
   * @throws EnvironmentError when that is not after it
   */
  static void require(Optional<Manifest> before, Instant now) {
    before
        .filter(release -> now.isBefore(Instant.parse(release.published())))
        .ifPresent(
            release -> {
              throw new EnvironmentError(
                  "This machine's clock says %s, but release %s was published at %s. Set the clock right; if it was wrong then, write the id of the release before it into latest, and build again."
                      .formatted(now, release.id(), release.published()));
            });
  }
}
