package sello.api.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import sello.api.Site;
import sello.catalog.Settings;
import sello.transforms.CommandExit;
import sello.transforms.EnvironmentError;

/** The service in the foreground, until it is stopped. */
final class Serving {
  private Serving() {}

  /**
   * @param data folder of the site at the root
   * @param example folder of a site with example data beside it; empty for none
   * @param inputs folders that scheduled builds of the site at the root read
   */
  static int until(Path data, Optional<Path> example, List<Path> inputs, Settings settings) {
    Site site = start(data, example, settings);
    System.out.println("Sello is served on " + site.address() + "  (stop with Ctrl-C)");
    site.exampleAddress()
        .ifPresent(address -> System.out.println("Example data (invented) on " + address));
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
                  stopped.countDown();
                },
                "stop-site"));
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

  private static Site start(Path data, Optional<Path> example, Settings settings) {
    Stream.concat(Stream.of(data), example.stream()).forEach(Serving::refuseFile);
    try {
      return Site.start(
          data,
          example,
          new Site.Settings(
              settings.host(),
              settings.port(),
              settings.address(),
              settings.answersAMinute(),
              settings.hasMetrics()));
    } catch (RuntimeException e) {
      if (isPortTaken(e)) {
        throw portTaken(settings);
      }
      throw e;
    }
  }

  private static void refuseFile(Path data) {
    if (Files.exists(data) && !Files.isDirectory(data)) {
      throw new EnvironmentError("The data folder " + data + " is a file.");
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
