package sello.api;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import sello.api.schedule.rest.ScheduleDoor;
import sello.catalog.Releases;
import sello.reports.Problem;
import sello.reports.ProblemType;
import sello.reports.Refusal;
import sello.reports.chart.Shapes;
import sello.reports.metadata.Measures;
import sello.reports.picture.Pictures;

/** The running service: pages, charts and API over one data folder. */
public final class Site implements AutoCloseable {
  private final Shelf shelf;
  private final Packages packages;
  private final KeptFiles files;
  private final Pictures pictures;
  private final Javalin server;
  private final String host;
  private final Routes routes;
  private final Front front;
  private final ScheduleDoor schedule;
  private final AtomicReference<Optional<ScheduleBoard>> board;

  private Site(
      Shelf shelf,
      Packages packages,
      KeptFiles files,
      Pictures pictures,
      Javalin server,
      String host,
      Routes routes,
      Front front,
      ScheduleDoor schedule,
      AtomicReference<Optional<ScheduleBoard>> board) {
    this.shelf = shelf;
    this.packages = packages;
    this.files = files;
    this.pictures = pictures;
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

  static Site start(
      Path data, String host, int port, String address, long answersAMinute, Patience patience) {
    Shelf shelf = new Shelf(data);
    shelf.warm();
    Assets assets = new Assets();
    Pages pages = new Pages(shelf, assets);
    Measures measures = new Measures();
    Packages packages = new Packages(measures);
    KeptFiles files = new KeptFiles(KeptFiles.MOST_BYTES);
    Pictures pictures = new Pictures(Map.of(Shapes.EUROPE, Shapes.europe()));
    AtomicReference<Optional<ScheduleBoard>> board = new AtomicReference<>(Optional.empty());
    Routes routes =
        new Routes(
            shelf,
            pages,
            assets,
            measures,
            packages,
            files,
            pictures,
            new RateLimit(answersAMinute),
            board::get);
    ScheduleDoor schedule = new ScheduleDoor();
    Front front = new Front(new Releases(data));
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
    return new Site(shelf, packages, files, pictures, server, host, routes, front, schedule, board);
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
        });
    config.jetty.modifyServer(server -> server.setErrorHandler(new ServerErrors()));
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.routes.before(Guard::check);
    config.routes.before(latest::follow);
    config.routes.after(ContentEncoding::apply);
    schedule.addTo(config.routes);
    for (Route route : routes.all()) {
      config.routes.addHttpHandler(HandlerType.GET, route.pattern(), route.handler());
      config.routes.addHttpHandler(HandlerType.HEAD, route.pattern(), route.handler());
    }
    config.routes.get("/*", ctx -> notFound(ctx.path(), routes));
    config.routes.head("/*", ctx -> notFound(ctx.path(), routes));
    config.routes.exception(Refusal.class, failures::refused);
    config.routes.exception(Exception.class, failures::broken);
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
    return files;
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
    server.stop();
    packages.close();
    files.close();
    pictures.close();
    shelf.close();
  }
}
