package sello.api;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import sello.api.schedule.rest.ScheduleDoor;
import sello.catalog.Releases;
import sello.catalog.Settings;
import sello.reports.Problem;
import sello.reports.ProblemType;
import sello.reports.Refusal;

/** The running service: pages, charts and API over one data folder. */
public final class Site implements AutoCloseable {
  /** Each connection remembers headers that came; the standard takes 200 KB for it. */
  private static final int BYTES_OF_KNOWN_HEADERS = 256;

  private final Holdings holdings;
  private final Javalin server;
  private final String host;
  private final Routes routes;
  private final Front front;
  private final ScheduleDoor schedule;
  private final AtomicReference<Optional<ScheduleBoard>> board;

  private Site(
      Holdings holdings,
      Javalin server,
      String host,
      Routes routes,
      Front front,
      ScheduleDoor schedule,
      AtomicReference<Optional<ScheduleBoard>> board) {
    this.holdings = holdings;
    this.server = server;
    this.host = host;
    this.routes = routes;
    this.front = front;
    this.schedule = schedule;
    this.board = board;
  }

  /** Serves a data folder; port 0 takes any that is free. */
  public static Site start(Path data, String host, int port) {
    return start(data, host, port, "", 0);
  }

  /**
   * Serves a data folder.
   *
   * @param address that documents name, whatever callers reached; empty: what they reached
   * @param answersAMinute how many one client may have worked out; 0 for no limit
   */
  public static Site start(Path data, String host, int port, String address, long answersAMinute) {
    return start(data, host, port, address, answersAMinute, Patience.USUAL);
  }

  /** Serves a data folder as the settings say. */
  public static Site start(Path data, Settings settings, String address) {
    return start(
        data,
        settings.host(),
        settings.port(),
        address,
        settings.answersAMinute(),
        settings.hasMetrics(),
        Patience.USUAL);
  }

  static Site start(
      Path data, String host, int port, String address, long answersAMinute, Patience patience) {
    return start(data, host, port, address, answersAMinute, true, patience);
  }

  private static Site start(
      Path data,
      String host,
      int port,
      String address,
      long answersAMinute,
      boolean hasMetrics,
      Patience patience) {
    Front front = new Front(new Releases(data));
    Holdings holdings = Holdings.of(data, front);
    Shelf shelf = holdings.shelf();
    Assets assets = new Assets();
    Pages pages = new Pages(shelf, assets);
    AtomicReference<Optional<ScheduleBoard>> board = new AtomicReference<>(Optional.empty());
    Routes routes =
        new Routes(holdings, pages, assets, new RateLimit(answersAMinute), hasMetrics, board::get);
    ScheduleDoor schedule = new ScheduleDoor();
    Javalin server =
        Javalin.create(
            config -> {
              config.routes.before(ctx -> Here.name(ctx, address));
              configure(config, routes, new LatestRedirect(shelf), new Failures(pages), schedule);
              config.jetty.modifyServer(jetty -> before(jetty, front));
              config.jetty.addConnector(
                  (jetty, http) -> new PacedConnector(jetty, http, host, port, patience));
            });
    server.start(host, port);
    return new Site(holdings, server, host, routes, front, schedule, board);
  }

  private static void configure(
      JavalinConfig config,
      Routes routes,
      LatestRedirect latest,
      Failures failures,
      ScheduleDoor schedule) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setRequestHeaderSize(8 * Guard.LONGEST_ADDRESS);
          http.setHeaderCacheSize(BYTES_OF_KNOWN_HEADERS);
        });
    config.jetty.modifyServer(server -> server.setErrorHandler(new ServerErrors()));
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.routes.before(Guard::check);
    config.routes.before(latest::follow);
    config.routes.after(ContentEncoding::apply);
    config.routes.after(Here::vary);
    schedule.addTo(config.routes);
    for (Route route : routes.all()) {
      config.routes.addHttpHandler(HandlerType.GET, route.pattern(), route.handler());
      config.routes.addHttpHandler(HandlerType.HEAD, route.pattern(), route.handler());
    }
    config.routes.get("/*", ctx -> notFound(ctx.path(), routes));
    config.routes.head("/*", ctx -> notFound(ctx.path(), routes));
    config.routes.exception(Refusal.class, failures::refused);
    config.routes.exception(Exception.class, failures::failed);
  }

  /** Puts a handler before all that a server has. */
  private static void before(Server server, Handler.Wrapper first) {
    Handler rest = server.getHandler();
    server.setHandler(first);
    first.setHandler(rest);
  }

  private static void notFound(String path, Routes routes) {
    List<String> paths = routes.all().stream().map(Route::path).toList();
    throw Problem.of(ProblemType.NOT_FOUND, "There is nothing at %s.".formatted(path))
        .about("path", path)
        .allowing(paths)
        .refusal();
  }

  /** Shows a schedule that is up, and lets calls in to it; its API is closed with the site. */
  public void open(ServedSchedule served) {
    board.set(Optional.of(served.board()));
    schedule.open(served.api());
  }

  /** Begins to make ready, in the background, what would let those wait who ask first. */
  void prepare() {
    holdings.preparation().start();
  }

  /** The same, and before it asks itself what is usually asked, so that it is compiled. */
  public void warmAndPrepare() {
    holdings.preparation().start(address());
  }

  /** Every address it answers. */
  List<Route> routes() {
    return routes.all();
  }

  /** Where its clients connect. */
  PacedConnector connector() {
    return (PacedConnector) server.jettyServer().server().getConnectors()[0];
  }

  /** The large answers that it keeps. */
  KeptFiles files() {
    return holdings.files();
  }

  /** What makes ready. */
  Preparation preparation() {
    return holdings.preparation();
  }

  /** What stands before them. */
  Front front() {
    return front;
  }

  public int port() {
    return server.port();
  }

  /** The address to open in a browser. */
  public String address() {
    return "http://%s:%d/".formatted(host.contains(":") ? "[" + host + "]" : host, port());
  }

  @Override
  public void close() {
    schedule.close();
    // It asks the server itself, so it ends before there is none.
    holdings.preparation().close();
    server.stop();
    holdings.close();
  }
}
