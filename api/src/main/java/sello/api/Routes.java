package sello.api;

import static sello.api.Route.file;
import static sello.api.Route.json;
import static sello.api.Route.page;

import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import sello.reports.ChangesFormat;
import sello.reports.Export;
import sello.reports.Exports;
import sello.reports.QueryReader;

/**
 * Every address, written out: routing, the OpenAPI document and the hints of a 404 come from it.
 */
final class Routes {
  static final List<String> FILE = parameters("release");
  private static final List<String> DATA = parameters("format");

  private static final List<String> LATEST_DATA =
      Stream.concat(TimeTravel.PARAMETERS.stream(), DATA.stream()).toList();

  private final List<Route> all;

  private static List<String> parameters(String own) {
    return Stream.concat(
            Stream.of(own, SavedName.DOWNLOAD, OpenApi.FILTERS), QueryReader.OWN.stream())
        .toList();
  }

  Routes(
      Holdings holdings,
      Pages pages,
      Assets assets,
      RateLimit limit,
      boolean hasMetrics,
      Supplier<Optional<ScheduleBoard>> board) {
    Shelf shelf = holdings.shelf();
    List<Route> routes = new ArrayList<>();
    AnswerCache cache = new AnswerCache(limit);
    UnaryOperator<Handler> kept = page -> cache.of(new PageKey(shelf), page);
    routes.addAll(pages(pages, kept));
    DiffRoutes diff = new DiffRoutes(shelf);
    routes.addAll(releases(new DiffPages(shelf, pages), cache));
    routes.addAll(
        ChartAddresses.all(
            new ChartRoutes(shelf),
            new ChartPictures(shelf, holdings.pictures()),
            new ChartPages(shelf, pages),
            kept));
    routes.addAll(places(new PlacePages(pages), kept));
    routes.addAll(SchoolRoutes.all(pages, kept));
    routes.addAll(
        ReportAddresses.all(
            new ReportRoutes(shelf, holdings.pictures(), holdings.reports()),
            new ReportPages(pages),
            kept));
    routes.addAll(releases(new ReleaseRoutes(shelf)));
    routes.add(
        file(
            "/api/v1/releases/{id}/files/{path}",
            "A file of a release byte for byte, whole or a range of it; for ever the same",
            "*/*",
            List.of(),
            new ReleaseRoutes(shelf)::noFile));
    routes.add(
        new Route(
            "/api/v1/releases/{a}/diff/{b}",
            "What changed from release a to b: a summary; with table, each figure of it, old and"
                + " new",
            ChangesFormat.mediaTypes(),
            List.of("table", "format", SavedName.DOWNLOAD),
            cache.of(diff::key, diff::send)));
    routes.addAll(data(new DataRoutes(shelf), cache));
    routes.addAll(DescribingRoutes.all(new MetadataRoutes(shelf), shelf, pages, kept));
    routes.add(
        page("/docs", "How to ask: this guide", new GuidePages(shelf, pages, routes)::guide));
    routes.addAll(TracingRoutes.all(new ProvenanceRoutes(shelf), pages, limit));
    routes.addAll(
        ServiceRoutes.all(new EntryRoutes(shelf, limit), new SchedulePages(pages, board)));
    if (hasMetrics) {
      routes.add(ServiceRoutes.metrics(new MetricsRoutes(shelf, board)));
    }
    routes.add(
        file(
            "/assets/{version}/{file}",
            "Style and scripts of the pages",
            "*/*",
            List.of(),
            assets::send));
    routes.add(json("/openapi.json", "This list for machines", new OpenApi(routes)::send));
    all = List.copyOf(routes);
  }

  List<Route> all() {
    return all;
  }

  private static List<Route> pages(Pages pages, UnaryOperator<Handler> kept) {
    return List.of(
        page("/", "Overview with the newest figures", kept.apply(pages::home)),
        page("/tables", "All tables", kept.apply(pages::tables)),
        page(
            MissingPage.ADDRESS,
            "What a release does not show, and what it would need",
            kept.apply(pages::missing)),
        file(
            "/tables/{table}",
            "A table: definition, rows, sources, downloads",
            "text/html",
            FILE,
            kept.apply(pages::table)),
        page("/problems/{problem}", "What an error means", new ProblemPages(pages)::type));
  }

  private static List<Route> places(PlacePages places, UnaryOperator<Handler> kept) {
    return List.of(
        page("/countries", "All countries", kept.apply(places::countries)),
        page("/countries/{code}", "A country: key figures and charts", kept.apply(places::country)),
        page("/regions/{code}", "A region: key figures and charts", kept.apply(places::region)),
        page("/europe", "Europe: key figures and charts", kept.apply(places::europe)),
        file(
            "/compare",
            "Countries side by side",
            "text/html",
            List.of(PlacePages.COUNTRIES, "release", Tongue.PARAMETER),
            kept.apply(places::compare)));
  }

  private static List<Route> releases(DiffPages pages, AnswerCache cache) {
    return List.of(
        page("/releases", "All releases, and what changed in each", pages::releases),
        new Route(
            "/releases/{a}/diff/{b}",
            "What changed from release a to b: a table each, or the figures of one",
            List.of("text/html"),
            List.of("table", Tongue.PARAMETER),
            cache.of(pages::key, pages::diff)));
  }

  private static List<Route> releases(ReleaseRoutes releases) {
    return List.of(
        json("/api/v1/releases", "Releases, newest first", releases::releases),
        json(
            "/api/v1/releases/{id}",
            "A release's manifest; its parameters are the thresholds its figures were made with",
            releases::release),
        file(
            "/api/v1/releases/{id}/tables",
            "A release's tables, or those that a search finds",
            "application/json",
            List.of("query", Tongue.PARAMETER),
            releases::tables),
        file(
            "/api/v1/releases/{id}/tables/{table}",
            "What a table holds: columns, codes, sources, links",
            "application/json",
            List.of(Tongue.PARAMETER),
            releases::table),
        file(
            "/api/v1/tables",
            "Tables of the latest release, or those that a search finds",
            "application/json",
            List.of("query", Tongue.PARAMETER),
            releases::latestTables),
        file(
            "/api/v1/tables/{table}",
            "What a table holds: columns, codes, sources, links",
            "application/json",
            List.of(Tongue.PARAMETER),
            releases::latestTable));
  }

  private static List<Route> data(DataRoutes data, AnswerCache cache) {
    List<String> types = Exports.ALL.stream().map(Export::mediaType).toList();
    return Stream.of(
            new Route(
                "/api/v1/releases/{id}/tables/{table}/data",
                "Rows, for ever the same",
                types,
                DATA,
                cache.of(data::keyOfPinned, data::pinned)),
            new Route(
                "/api/v1/tables/{table}/data",
                "Rows of the latest release, or of another time",
                types,
                LATEST_DATA,
                cache.of(data::keyOfLatest, data::latest)))
        .toList();
  }
}
