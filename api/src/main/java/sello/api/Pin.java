package sello.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import sello.catalog.Manifest;

/**
 * The release that the address of a page names, so that its links keep it, and the newer one that
 * has come since.
 *
 * @param release its id; empty where the page follows the latest
 * @param newer the latest release, where the page shows an older one
 * @param latest address of the same page in the latest release
 * @param withdrawn where the page follows the latest, the newer one that was withdrawn
 */
public record Pin(
    Optional<String> release,
    Optional<Manifest> newer,
    String latest,
    Optional<WithdrawnLatest> withdrawn) {
  static final String PARAMETER = "release";

  /** Of a page that is about no release. */
  static final Pin NONE = new Pin(Optional.empty(), Optional.empty(), "", Optional.empty());

  private static final Pattern NAMES_ONE = Pattern.compile("[?&]release=");

  /** What is the same whichever release is looked at, or names its own. */
  private static final List<String> OF_NO_RELEASE =
      List.of("/releases", "/problems/", "/schedule", "/api/");

  static Pin of(
      Context ctx, Manifest shown, Optional<Manifest> latest, Optional<WithdrawnLatest> withdrawn) {
    return new Pin(
        Optional.of(shown.id()).filter(id -> isGiven(ctx)),
        latest.filter(release -> !release.id().equals(shown.id())),
        QueryLink.with(ctx, PARAMETER).replaceFirst("/embed/", "/charts/"),
        withdrawn.filter(newest -> !isGiven(ctx)));
  }

  /** Whether an address names a release. */
  static boolean isGiven(Context ctx) {
    return Parameters.single(ctx, PARAMETER).isPresent();
  }

  /** An address of this site, in the release of this page when its address names it. */
  String to(String address) {
    boolean isBound =
        OF_NO_RELEASE.stream().anyMatch(address::startsWith) || NAMES_ONE.matcher(address).find();
    return release
        .filter(id -> !isBound)
        .map(id -> QueryLink.plus(address, PARAMETER, id))
        .orElse(address);
  }

  /** What changed from the release of this page to the newer one; empty without one. */
  Optional<String> changes(Manifest shown) {
    return newer.map(latest -> Addresses.diffPage(shown.id(), latest.id()));
  }
}
