package sello.api.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import sello.api.Site;
import sello.catalog.Settings;
import sello.transforms.CommandExit;
import sello.transforms.EnvironmentError;

/** The service in the foreground, until it is stopped. */
final class Serving {
  private Serving() {}

  /**
   * @param inputs folders that scheduled builds read
   */
  static int until(Path data, List<Path> inputs, Settings settings) {
    Site site = start(data, settings);
    System.out.println("Sello is served on " + site.address() + "  (stop with Ctrl-C)");
    return until(site, data, inputs, settings, List.of());
  }

  /**
   * Two sites: real figures with the schedule, and example data at the next port.
   *
   * @param inputs folders that scheduled builds of the real site read
   */
  static int both(Path real, List<Path> inputs, Path example, Settings settings) {
    Site site = start(real, settings);
    // The address that is set is that of the real site: the example names where it is reached.
    Site invented = start(example, next(settings), "");
    invented.warmAndPrepare();
    System.out.println("Real figures are served on " + site.address() + "  (stop with Ctrl-C)");
    System.out.println("Example data (invented) are served on " + invented.address());
    return until(site, real, inputs, settings, List.of(invented));
  }

  /** The settings of the second of two sites: the next port; any that is free after any. */
  static Settings next(Settings settings) {
    return settings.port() == 0 ? settings : settings.withPort(settings.port() + 1);
  }

  private static int until(
      Site site, Path data, List<Path> inputs, Settings settings, List<Site> others) {
    RunningSchedule schedule =
        RunningSchedule.of(
            new ScheduleParts(data, inputs, address(settings, site), settings.schedule()),
            site::open);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  schedule.close();
                  site.close();
                  others.forEach(Site::close);
                  stopped.countDown();
                },
                "stop-site"));
    site.warmAndPrepare();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return CommandExit.DONE;
  }

  /** The address that is set, else the one under which this machine reaches the site. */
  private static String address(Settings settings, Site site) {
    return settings.address().isEmpty() ? "http://localhost:" + site.port() : settings.address();
  }

  private static Site start(Path data, Settings settings) {
    return start(data, settings, settings.address());
  }

  private static Site start(Path data, Settings settings, String address) {
    if (Files.exists(data) && !Files.isDirectory(data)) {
      throw new EnvironmentError("The data folder " + data + " is a file.");
    }
    try {
      return Site.start(data, settings, address);
    } catch (RuntimeException e) {
      if (isPortTaken(e)) {
        throw portTaken(settings);
      }
      throw e;
    }
  }

  private static EnvironmentError portTaken(Settings settings) {
    return new EnvironmentError(
        "Port %d is taken. Choose another with --port.".formatted(settings.port()));
  }

  /**
   * Asks before long work whether the service could listen behind it.
   *
   * @throws EnvironmentError when its port is taken
   */
  static void refuseTakenPort(Settings settings) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(settings.host(), settings.port()));
    } catch (BindException e) {
      throw portTaken(settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isPortTaken(Throwable error) {
    return error instanceof BindException
        || String.valueOf(error.getMessage()).contains("Port already in use")
        || (error.getCause() != null && isPortTaken(error.getCause()));
  }
}
