package sello.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import sello.catalog.Imprint;
import sello.catalog.Manifest;
import sello.catalog.Releases;
import sello.catalog.Succession;
import sello.catalog.Withdrawal;
import sello.reports.Database;
import sello.reports.OpenRelease;
import sello.reports.Problem;
import sello.reports.ProblemType;
import sello.reports.SitePath;

/**
 * The releases that can be asked. Which one is the latest is read anew for each question, so a new
 * release is served the moment {@code latest} names it; a release itself never changes and is
 * opened once.
 */
final class Shelf implements AutoCloseable {
  private final Releases releases;
  private final SitePath site;
  private final Map<String, OpenRelease> open = new ConcurrentHashMap<>();
  private final Map<String, Imprint> imprints = new ConcurrentHashMap<>();
  private volatile Known known = new Known(Optional.empty(), Optional.empty());
  private @Nullable Database database;

  /**
   * @param site the path below which its addresses stand
   */
  Shelf(Path data, SitePath site) {
    this.releases = new Releases(data);
    this.site = site;
  }

  /** The path below which its addresses stand. */
  SitePath site() {
    return site;
  }

  /** Begins to open the latest release, so that the first caller does not wait for all of it. */
  void warm() {
    Thread opening = new Thread(this::mentioned, "open-latest-release");
    opening.setDaemon(true);
    opening.start();
  }

  /** The id of the latest release, read anew when the data folder shows anything new. */
  private Optional<String> latestId() {
    Optional<Standing> now = Standing.of(releases);
    Known last = known;
    if (now.isPresent() && now.equals(last.standing())) {
      return last.id();
    }
    Optional<String> id = releases.latestId().filter(releases::exists);
    // What is missing is not remembered: a folder that is being filled shows nothing above it.
    if (id.isPresent()) {
      known = new Known(now, id);
    }
    return id;
  }

  /** What {@code latest} said when the data folder showed this. */
  private record Known(Optional<Standing> standing, Optional<String> id) {}

  /** The release that {@code latest} names, shown or not; empty when none was built yet. */
  Optional<OpenRelease> published() {
    return latestId().map(this::opened);
  }

  /** The latest release for what only mentions it: empty also where it cannot be told which. */
  Optional<OpenRelease> mentioned() {
    try {
      return newestShown();
    } catch (IllegalStateException e) {
      return Optional.empty();
    }
  }

  /** The latest release that is shown: an older one, where the one named so was withdrawn. */
  OpenRelease latest() {
    return newestShown()
        .orElseThrow(
            () ->
                withdrawnLatest()
                    .map(latest -> withdrawn(latest.id(), latest.withdrawal()))
                    .orElseGet(Shelf::noRelease)
                    .refusal());
  }

  private Optional<OpenRelease> newestShown() {
    return withdrawnLatest().isEmpty()
        ? published()
        : shown().stream().findFirst().map(Imprint::id).map(this::opened);
  }

  /** The release that {@code latest} names, if it was withdrawn. */
  Optional<WithdrawnLatest> withdrawnLatest() {
    return latestId().flatMap(id -> withdrawal(id).map(why -> new WithdrawnLatest(id, why)));
  }

  private static Problem noRelease() {
    return Problem.of(
        ProblemType.NO_RELEASE,
        "No release has been built yet. Build one with: sello build --inputs DIR --data DIR");
  }

  /**
   * A published release by its id.
   *
   * @throws IllegalStateException when it may be one of those that cannot be followed
   */
  OpenRelease release(String id) {
    requireShown(id);
    Succession succession = succession();
    List<String> ids = succession.reached().stream().map(Imprint::id).toList();
    if (!ids.contains(id)) {
      succession.whole();
      throw Problem.of(ProblemType.NOT_FOUND, "There is no release '%s'.".formatted(id))
          .about("release", id)
          .allowing(ids)
          .at("/api/v1/releases")
          .refusal();
    }
    return opened(id);
  }

  /** Why a release is not shown any more; empty for one that is. */
  Optional<Withdrawal> withdrawal(String id) {
    return releases.withdrawal(id);
  }

  /** What has become of a release: current, superseded or withdrawn. */
  String status(String id) {
    if (withdrawal(id).isPresent()) {
      return "withdrawn";
    }
    return newestShown().map(OpenRelease::id).equals(Optional.of(id)) ? "current" : "superseded";
  }

  private void requireShown(String id) {
    withdrawal(id)
        .ifPresent(
            withdrawal -> {
              throw withdrawn(id, withdrawal).refusal();
            });
  }

  private static Problem withdrawn(String id, Withdrawal withdrawal) {
    String successor = withdrawal.next().map(next -> " Its successor is " + next + ".").orElse("");
    String detail = "Release %s was withdrawn: %s%s".formatted(id, withdrawal.reason(), successor);
    Problem problem = Problem.of(ProblemType.RELEASE_WITHDRAWN, detail).about("release", id);
    return withdrawal
        .next()
        .map(next -> problem.allowingToo(List.of(next)).at(Addresses.release(next)))
        .orElse(problem);
  }

  /** The published releases as far as they can be followed. */
  Succession succession() {
    return releases.succession(id -> imprints.computeIfAbsent(id, releases::imprint));
  }

  /**
   * Every published release, newest first.
   *
   * @throws IllegalStateException when one of them cannot be followed
   */
  List<Imprint> history() {
    return succession().whole();
  }

  /** The published releases that are shown, newest first; all or none, as {@link #history}. */
  List<Imprint> shown() {
    return history().stream().filter(release -> withdrawal(release.id()).isEmpty()).toList();
  }

  /** The release before one, if it can still be asked. */
  Optional<OpenRelease> before(OpenRelease release) {
    return Optional.ofNullable(release.manifest().previous())
        .filter(releases::exists)
        .filter(id -> withdrawal(id).isEmpty())
        .map(this::opened);
  }

  /** A release that is known to be one. */
  OpenRelease opened(String id) {
    return open.computeIfAbsent(id, this::opening);
  }

  private OpenRelease opening(String id) {
    Manifest manifest = releases.manifest(id);
    return OpenRelease.of(releases, manifest, database(), site);
  }

  private synchronized Database database() {
    Database known = database;
    if (known == null) {
      known = Database.reading(releases.root());
      database = known;
    }
    return known;
  }

  @Override
  public synchronized void close() {
    if (database != null) {
      database.close();
    }
  }
}
