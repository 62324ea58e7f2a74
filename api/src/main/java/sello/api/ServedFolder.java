package sello.api;

import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import sello.reports.Problem;
import sello.reports.ProblemType;
import sello.reports.Refusal;
import sello.reports.SitePath;
import sello.reports.metadata.SiteAddress;

/** The pages, pictures and answers of one data folder, below the path of its site. */
final class ServedFolder implements AutoCloseable {
  private final Path data;
  private final Holdings holdings;
  private final Pages pages;
  private final Routes routes;
  private final SitePath site;
  private final Supplier<String> base;

  /**
   * @param base scheme and host that documents name; asked when the server has started
   * @param board the state of the schedule; empty while there is none
   */
  ServedFolder(
      Path data,
      SitePath site,
      Site.Settings settings,
      Supplier<String> base,
      RateLimit limit,
      Supplier<Optional<ScheduleBoard>> board) {
    this.data = data;
    this.site = site;
    this.base = base;
    this.holdings = Holdings.of(data, site);
    Assets assets = new Assets();
    this.pages = new Pages(holdings.shelf(), assets);
    this.routes = new Routes(holdings, pages, assets, limit, settings.hasMetrics(), board);
  }

  /** Offers on the pages of each of two sites the same page of the other. */
  static void link(ServedFolder one, ServedFolder other) {
    one.pages.link(new OtherSite(other.holdings.shelf(), other.site));
    other.pages.link(new OtherSite(one.holdings.shelf(), one.site));
  }

  /** Sends the open files of its releases. */
  ReleaseFiles files() {
    return new ReleaseFiles(data, holdings.shelf());
  }

  void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.router.contextPath = site.folder().isEmpty() ? "/" : site.folder();
    config.http.compressionStrategy = CompressionStrategy.NONE;
    LatestRedirect latest = new LatestRedirect(holdings.shelf());
    Failures failures = new Failures(pages);
    config.routes.before(ctx -> Here.name(ctx, new SiteAddress(base.get(), site)));
    config.routes.before(Guard::check);
    config.routes.before(latest::follow);
    config.routes.after(Caching::leaveOutWhatIsKnown);
    for (Route route : routes.all()) {
      config.routes.addHttpHandler(HandlerType.GET, route.pattern(), route.handler());
      config.routes.addHttpHandler(HandlerType.HEAD, route.pattern(), route.handler());
    }
    config.routes.get("/*", ctx -> notFound(Here.path(ctx)));
    config.routes.head("/*", ctx -> notFound(Here.path(ctx)));
    config.routes.exception(Refusal.class, failures::refused);
    config.routes.exception(Exception.class, failures::failed);
  }

  private void notFound(String path) {
    List<String> paths = routes.all().stream().map(Route::path).toList();
    throw Problem.of(ProblemType.NOT_FOUND, "There is nothing at %s.".formatted(path))
        .about("path", path)
        .allowing(paths)
        .refusal();
  }

  /** Every address it answers. */
  List<Route> routes() {
    return routes.all();
  }

  @Override
  public void close() {
    holdings.close();
  }
}
