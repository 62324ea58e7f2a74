package sello.catalog;

import java.util.List;
import java.util.Optional;

/**
 * Releases that were made to follow the latest and are not published. A build that is killed at its
 * end leaves one. So does a {@code latest} that is older than the releases beside it, as of a
 * backup that was taken while one was published: then readers have seen it, and may have cited it.
 */
public final class Unpublished {
  private Unpublished() {}

  /** What to tell of each. */
  public static List<String> notes(Releases releases) {
    Optional<String> latest = releases.latestId();
    return releases.ids().stream()
        .filter(id -> releases.exists(id) && releases.withdrawal(id).isEmpty())
        .filter(id -> latest.isPresent() && latest.equals(before(releases, id)))
        .map(
            id ->
                "%s follows the latest release, %s, and is not published: a build was killed before it was, or latest is older than the releases, as after a backup was brought back. If readers have seen it, write its id into latest before the next build."
                    .formatted(id, latest.orElseThrow()))
        .toList();
  }

  /** The release that it follows; one that is damaged is told of elsewhere. */
  private static Optional<String> before(Releases releases, String id) {
    try {
      return Optional.ofNullable(releases.imprint(id).previous());
    } catch (IllegalStateException e) {
      return Optional.empty();
    }
  }
}
