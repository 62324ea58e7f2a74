package sello.api;

import io.javalin.http.Context;
import sello.reports.metadata.SiteAddress;

/** What search engines are told: which pages there are, and which they need not read. */
final class CrawlerRoutes {
  private final Shelf shelf;

  CrawlerRoutes(Shelf shelf) {
    this.shelf = shelf;
  }

  /**
   * Every row has a page that says where it comes from: too many to be read by machines. Invented
   * figures are nothing to be found by who looks for true ones.
   */
  void robots(Context ctx) {
    Parameters.only(ctx);
    SiteAddress site = Here.of(ctx);
    Caching.latest(ctx);
    Documents.send(
        ctx,
        """
        User-agent: *
        Disallow: /provenance/
        Disallow: /api/v1/provenance/
        Disallow: /example/
        Sitemap: %s
        """
            .formatted(site.of("/sitemap.xml")),
        "text/plain; charset=utf-8");
  }

  void sitemap(Context ctx) {
    Parameters.only(ctx);
    Caching.latest(ctx);
    Documents.send(ctx, Sitemap.of(shelf.latest(), Here.of(ctx)), "application/xml; charset=utf-8");
  }
}
