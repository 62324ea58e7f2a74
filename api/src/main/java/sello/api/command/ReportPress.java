package sello.api.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import sello.catalog.Manifest;
import sello.reports.OpenRelease;
import sello.reports.chart.Shapes;
import sello.reports.document.Document;
import sello.reports.document.Reports;
import sello.reports.picture.Pictures;
import sello.reports.text.Texts;

/** Writes many reports: as many at once as there are cores, each with a pen of its own. */
final class ReportPress {
  private final OpenRelease release;
  private final Optional<String> edition;
  private final ReportFolder folder;
  private final Optional<Manifest> latest;
  private final AtomicInteger done = new AtomicInteger();

  /**
   * @param edition reported on; empty for the newest of which awards are known
   * @param folder takes what is written
   * @param latest the release that is latest, where reports of an older one say so
   */
  ReportPress(
      OpenRelease release,
      Optional<String> edition,
      ReportFolder folder,
      Optional<Manifest> latest) {
    this.release = release;
    this.edition = edition;
    this.folder = folder;
    this.latest = latest;
  }

  /**
   * A report that is to be written.
   *
   * @param place code of a country, or EUR
   */
  record Order(String place, Texts texts) {}

  /** Writes all that do not lie there, or says why one cannot be written. */
  void print(List<Order> orders) throws IOException {
    Queue<Order> waiting = new ConcurrentLinkedQueue<>(orders);
    int presses = Math.min(orders.size(), Runtime.getRuntime().availableProcessors());
    ExecutorService hall = Executors.newFixedThreadPool(presses);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < presses; i++) {
        all.add(
            hall.submit(
                () -> {
                  work(waiting, orders.size());
                  return null;
                }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw cause(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while reports were written.", e);
    } finally {
      // Whoever still writes ends first: what it reads is closed after this.
      waiting.clear();
      hall.shutdown();
      awaitEnd(hall);
    }
  }

  private static void awaitEnd(ExecutorService hall) {
    try {
      while (!hall.awaitTermination(1, TimeUnit.MINUTES)) {
        System.err.println("waiting for the report that is still written");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static IOException cause(ExecutionException e) {
    if (e.getCause() instanceof RuntimeException cause) {
      throw cause;
    }
    return new IOException(e.getCause());
  }

  private void work(Queue<Order> waiting, int of) throws IOException {
    try (Pictures pictures = new Pictures(Map.of(Shapes.EUROPE, Shapes.europe()))) {
      Reports reports = new Reports(release, pictures, latest);
      for (Order order = waiting.poll(); order != null; order = waiting.poll()) {
        String told = print(order, reports);
        System.err.printf("report %d of %d: %s%n", done.incrementAndGet(), of, told);
      }
    }
  }

  private String print(Order order, Reports reports) throws IOException {
    String name = reports.fileName(order.place(), edition, order.texts());
    if (folder.has(name)) {
      folder.tell(name);
      return name + " lies there already";
    }
    Document document = reports.of(order.place(), edition, order.texts());
    folder.take(document);
    return document.title();
  }
}
