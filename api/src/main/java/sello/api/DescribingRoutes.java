package sello.api;

import static sello.api.Route.file;
import static sello.api.Route.page;

import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import sello.reports.metadata.JsonLdWriter;
import sello.reports.metadata.OpenFiles;
import sello.reports.metadata.TurtleWriter;

/** The addresses of what describes the data: a part of {@link Routes}. */
final class DescribingRoutes {
  private DescribingRoutes() {}

  static List<Route> all(
      MetadataRoutes metadata, Shelf shelf, Pages pages, UnaryOperator<Handler> kept) {
    List<Route> all = new ArrayList<>(ofReleases(metadata, new ReleaseRoutes(shelf)));
    all.addAll(ofSite(metadata, new CrawlerRoutes(shelf), pages, kept));
    return List.copyOf(all);
  }

  private static List<Route> ofReleases(MetadataRoutes metadata, ReleaseRoutes releases) {
    return List.of(
        file(
            "/catalog.jsonld",
            "All releases as a DCAT-AP catalogue, JSON-LD",
            JsonLdWriter.MEDIA_TYPE,
            List.of(),
            metadata::catalogueAsJsonLd),
        file(
            "/catalog.ttl",
            "The same statements as Turtle",
            TurtleWriter.MEDIA_TYPE,
            List.of(),
            metadata::catalogueAsTurtle),
        file(
            "/api/v1/releases/{id}/tables/{table}/metadata",
            "What the columns of a table's CSV mean, as CSV on the Web",
            "application/csvm+json",
            List.of(),
            metadata::csvw),
        file(
            "/api/v1/releases/{id}/package.zip",
            "All public tables of a release and what describes them, as a Data Package",
            OpenFiles.PACKAGE_TYPE,
            List.of(),
            releases::noFile));
  }

  private static List<Route> ofSite(
      MetadataRoutes metadata, CrawlerRoutes crawlers, Pages pages, UnaryOperator<Handler> kept) {
    return List.of(
        page("/dictionary", "What every column means", kept.apply(pages::dictionary)),
        file(
            "/dictionary.csv",
            "What every column means, one row per table and column",
            sello.reports.Exports.CSV.mediaType(),
            List.of("release"),
            metadata::dictionary),
        file(
            "/robots.txt",
            "What search engines may read",
            "text/plain",
            List.of(),
            crawlers::robots),
        file(
            "/sitemap.xml",
            "The pages, for search engines",
            "application/xml",
            List.of(),
            crawlers::sitemap));
  }
}
