package sello.api;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sello.catalog.Imprint;
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
  private static final long AGAIN_SECONDS = 60;

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
      long pause;
      do {
        pause = look() ? LOOK_SECONDS : AGAIN_SECONDS;
      } while (!stop.await(pause, TimeUnit.SECONDS));
    } catch (CancellationException e) {
      LOG.info("Open data: the service ends before all is ready.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Looks for a new release and makes it ready; false when that failed. */
  private boolean look() {
    Optional<OpenRelease> latest = shelf.mentioned();
    return latest.isEmpty() || latest.map(OpenRelease::id).equals(done) || prepare(latest.get());
  }

  /**
   * What fails here is worked out for who asks for it, and fails there with its reason; later it
   * may go well, as on a disk that is full no more.
   */
  private boolean prepare(OpenRelease latest) {
    try {
      warming.ifPresent(known -> warm(known, latest));
      prepareAll(latest);
      done = Optional.of(latest.id());
      return true;
    } catch (IOException | IllegalStateException e) {
      cancelIfStopped();
      LOG.error(
          "Open data of release {} cannot be made ready beside it; they are worked out when they are"
              + " asked for, and this is tried again in {} s.",
          latest.id(),
          AGAIN_SECONDS,
          e);
      return false;
    }
  }

  /** What was not opened beforehand lets wait who asks for it first. */
  private void warm(Warming known, OpenRelease latest) {
    try {
      known.warm(latest);
    } catch (IOException e) {
      cancelIfStopped();
      LOG.warn("Release {} is not warm: {}", latest.id(), e.getMessage());
    }
  }

  private void cancelIfStopped() {
    if (stop.getCount() == 0) {
      throw new CancellationException();
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
    for (Imprint earlier : shelf.shown()) {
      for (OpenTable table : shelf.opened(earlier.id()).tables()) {
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
