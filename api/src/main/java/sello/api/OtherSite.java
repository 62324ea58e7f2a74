package sello.api;

import io.javalin.http.Context;
import java.util.Optional;
import sello.catalog.Origin;
import sello.reports.OpenRelease;
import sello.reports.SitePath;

/**
 * The site of example data beside a real one, or the other way round.
 *
 * @param shelf its releases
 * @param site the path below which it stands
 */
record OtherSite(Shelf shelf, SitePath site) {

  /** The way from the page on screen to the same page there, or to its start where it has none. */
  Optional<Link> from(Context ctx, Tongue tongue) {
    return shelf.mentioned().map(release -> link(release, Here.path(ctx), tongue));
  }

  private Link link(OpenRelease release, String page, Tongue tongue) {
    String there = Sitemap.pages(release).contains(page) ? page : "/";
    return new Link(release.manifest().origin(), site.of(tongue.to(there)));
  }

  /**
   * The way to a site.
   *
   * @param origin whether its figures are real
   * @param address of a page there
   */
  public record Link(Origin origin, String address) {}
}
