package sello.api;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sello.reports.Export;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.metadata.CatalogueFile;
import sello.reports.metadata.Measures;

/**
 * Makes ready, in one thread and while nobody asks, what would let the first who asks for it wait:
 * the large tables of the latest release as files, and size and hash of every file that the
 * catalogue names. It begins when the service does, and again with each new release.
 */
final class Preparation implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);
  private static final long LOOK_SECONDS = 2;

  private final Shelf shelf;
  private final Measures measures;
  private final ReadyFiles ready;
  private final Courtesy courtesy;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Thread thread = new Thread(this::run, "prepare-open-data");
  private Progress progress = new Progress("", 0, 0);
  private volatile Optional<Warming> warming = Optional.empty();
  private Optional<String> done = Optional.empty();

  /**
   * How far it is.
   *
   * @param release whose tables they are; empty before the first
   * @param tables those whose files are known
   * @param of all of them
   */
  record Progress(String release, int tables, int of) {
    boolean isReady(String id) {
      return release.equals(id) && tables == of;
    }
  }

  Preparation(Shelf shelf, Measures measures, ReadyFiles ready, Courtesy courtesy) {
    this.shelf = shelf;
    this.measures = measures;
    this.ready = ready;
    this.courtesy = courtesy;
    thread.setDaemon(true);
  }

  /** Begins, and is not waited for. */
  void start() {
    thread.start();
  }

  /** Begins by warming the service itself, and again with each release. */
  void start(String site) {
    warming = Optional.of(new Warming(site, courtesy));
    thread.start();
  }

  synchronized Progress progress() {
    return progress;
  }

  private synchronized void reach(Progress reached) {
    progress = reached;
    notifyAll();
  }

  /** Waits until all of a release is ready. */
  synchronized void await(String release) throws InterruptedException {
    while (!progress.isReady(release)) {
      wait();
    }
  }

  private void run() {
    try {
      do {
        Optional<OpenRelease> latest = shelf.published();
        if (latest.isPresent() && !latest.map(OpenRelease::id).equals(done)) {
          done = latest.map(OpenRelease::id);
          prepare(latest.get());
        }
      } while (!stop.await(LOOK_SECONDS, TimeUnit.SECONDS));
    } catch (CancellationException e) {
      LOG.info("Open data: the service ends before all is ready.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What fails here is worked out for who asks for it, and fails there with its reason. */
  private void prepare(OpenRelease latest) {
    try {
      if (warming.isPresent()) {
        warming.get().warm(latest);
      }
      prepareAll(latest);
    } catch (IOException | IllegalStateException e) {
      if (stop.getCount() == 0) {
        throw new CancellationException();
      }
      LOG.error(
          "Open data of release {} cannot be made ready beside it; they are worked out when they"
              + " are asked for.",
          latest.id(),
          e);
    }
  }

  private void prepareAll(OpenRelease latest) throws IOException {
    long begun = System.nanoTime();
    List<OpenTable> tables = latest.tables();
    LOG.info("Open data of release {}: {} tables are made ready.", latest.id(), tables.size());
    for (OpenTable table : tables) {
      reach(new Progress(latest.id(), tables.indexOf(table), tables.size()));
      ready.prepare(table, courtesy.before(table));
      measure(table);
    }
    ready.keepOnly(latest);
    reach(new Progress(latest.id(), tables.size(), tables.size()));
    LOG.info(
        "Open data of release {}: ready after {} s, {} MB as files.",
        latest.id(),
        Math.round(seconds(begun)),
        ready.bytes() / 1_000_000);
    for (OpenRelease earlier : shelf.shown()) {
      for (OpenTable table : earlier.tables()) {
        measure(table);
      }
    }
  }

  private void measure(OpenTable table) throws IOException {
    for (Export export : CatalogueFile.measured(table)) {
      measures.learn(table, export, courtesy.before(table));
    }
  }

  private static double seconds(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }

  @Override
  public void close() {
    stop.countDown();
    courtesy.end();
    warming.ifPresent(Warming::end);
    try {
      thread.join(); // at once when it was never started
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
