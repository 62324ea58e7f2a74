package sello.api;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.ee10.websocket.server.config.JettyWebSocketServletContainerInitializer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import sello.api.schedule.rest.ScheduleDoor;
import sello.reports.SitePath;

/**
 * The running service: pages, charts and API over a data folder at {@code /}, and over one with
 * example data at {@code /example/} where there is one.
 */
public final class Site implements AutoCloseable {
  private static final SitePath EXAMPLE = new SitePath("/example");

  /** Each connection remembers headers that came; the standard takes 200 KB for it. */
  private static final int BYTES_OF_KNOWN_HEADERS = 256;

  /** How long nothing may happen on a connection. */
  private static final Duration IDLE = Duration.ofSeconds(30);

  private static final int MOST_CONNECTIONS = 4000;

  private final Settings settings;
  private final AtomicReference<Optional<ScheduleBoard>> board =
      new AtomicReference<>(Optional.empty());
  private final ScheduleDoor schedule = new ScheduleDoor();
  private final ServedFolder real;
  private final Optional<ServedFolder> example;
  private final Javalin server;

  /**
   * What a service is started with.
   *
   * @param host address of this machine on which it listens
   * @param port of it; 0 takes any that is free
   * @param address scheme and host that documents name; empty for that on which it listens
   * @param answersAMinute how many one client may have worked out; 0 for no limit
   * @param hasMetrics whether it tells of itself in numbers
   */
  public record Settings(
      String host, int port, String address, long answersAMinute, boolean hasMetrics) {}

  private Site(Path data, Optional<Path> exampleData, Settings settings) {
    this.settings = settings;
    RateLimit limit = new RateLimit(settings.answersAMinute());
    this.real = new ServedFolder(data, SitePath.ROOT, settings, this::named, limit, board::get);
    this.example =
        exampleData.map(
            folder ->
                new ServedFolder(folder, EXAMPLE, settings, this::named, limit, Optional::empty));
    example.ifPresent(other -> ServedFolder.link(real, other));
    this.server = Javalin.create(this::configure);
  }

  /** Serves a data folder; port 0 takes any that is free. */
  public static Site start(Path data, String host, int port) {
    return start(data, host, port, "", 0);
  }

  /** Serves a data folder. */
  public static Site start(Path data, String host, int port, String address, long answersAMinute) {
    return start(data, Optional.empty(), new Settings(host, port, address, answersAMinute, true));
  }

  /**
   * Serves a data folder.
   *
   * @param example the data folder of a site with example data beside it
   */
  public static Site start(Path data, Optional<Path> example, Settings settings) {
    Site site = new Site(data, example, settings);
    site.server.start(settings.host(), settings.port());
    return site;
  }

  private void configure(JavalinConfig config) {
    schedule.addTo(config.routes);
    real.configure(config);
    config.jetty.modifyHttpConfiguration(Site::limit);
    config.jetty.modifyServer(this::arrange);
    config.jetty.addConnector(this::connector);
  }

  private static void limit(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(8 * Guard.LONGEST_ADDRESS);
    http.setHeaderCacheSize(BYTES_OF_KNOWN_HEADERS);
  }

  /** The example site is asked first: it takes what is below its path. */
  private void arrange(Server jetty) {
    jetty.setErrorHandler(new ServerErrors());
    jetty.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, jetty));
    CompressionHandler compression = Compression.handler();
    example.ifPresent(folder -> compression.setHandler(new Handler.Sequence(below(folder))));
    ReleaseFiles files = real.files();
    files.setHandler(compression);
    jetty.setHandler(files);
    example.ifPresent(folder -> jetty.insertHandler(folder.files()));
  }

  private static ServletContextHandler below(ServedFolder folder) {
    ServletContextHandler context = new ServletContextHandler();
    context.setContextPath(EXAMPLE.folder());
    JettyWebSocketServletContainerInitializer.configure(context, null); // Javalin asks for it
    context.addServlet(new ServletHolder(Javalin.create(folder::configure).javalinServlet()), "/*");
    return context;
  }

  private ServerConnector connector(Server jetty, HttpConfiguration http) {
    ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(IDLE.toMillis());
    return connector;
  }

  /** The address that is set, else the one on which it listens: never what a caller names. */
  private String named() {
    String own = address();
    return settings.address().isEmpty() ? own.substring(0, own.length() - 1) : settings.address();
  }

  /** Shows a schedule that is up, and lets calls in to it; its API is closed with the site. */
  public void open(ServedSchedule served) {
    board.set(Optional.of(served.board()));
    schedule.open(served.api());
  }

  /** Every address it answers. */
  List<Route> routes() {
    return real.routes();
  }

  public int port() {
    return server.port();
  }

  /** The address to open in a browser. */
  public String address() {
    String host = settings.host();
    String reached = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
    return "http://%s:%d/".formatted(reached.contains(":") ? "[" + reached + "]" : reached, port());
  }

  /** The address of the example site; empty where there is none. */
  public Optional<String> exampleAddress() {
    return example.map(folder -> address() + EXAMPLE.folder().substring(1) + "/");
  }

  @Override
  public void close() {
    schedule.close();
    server.stop();
    example.ifPresent(ServedFolder::close);
    real.close();
  }
}
