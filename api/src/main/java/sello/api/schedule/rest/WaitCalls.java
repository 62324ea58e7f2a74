package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import sello.api.schedule.store.RunRow;

/** The state of a run, again and again until it is over. */
final class WaitCalls implements AutoCloseable {
  /** A word of a state needs no escaping; the blank is as Airflow has it. */
  private static final String LINE = "{\"state\": \"%s\"}\n";

  private static final double SHORTEST_SECONDS = 0.05;
  private static final double LONGEST_SECONDS = 3600;

  /** Each keeps a thread of the server. */
  private static final int MOST_AT_ONCE = 32;

  private final Runs runs;
  private final Semaphore places = new Semaphore(MOST_AT_ONCE);
  private final CountDownLatch closed = new CountDownLatch(1);

  WaitCalls(Runs runs) {
    this.runs = runs;
  }

  Answer await(Ask ask) {
    long millis = Math.round(1000 * interval(ask.query()));
    RunRow run = runs.get(ask.part("dag_id"), ask.part("dag_run_id"));
    if (!places.tryAcquire()) {
      throw HttpRefusal.of(429, "%d calls wait for runs already".formatted(MOST_AT_ONCE));
    }
    return new Answer.Stream(
        Answer.LINES,
        out -> {
          try {
            follow(run, millis, out);
          } finally {
            places.release();
          }
        });
  }

  private static double interval(Query query) {
    String text =
        query
            .one("interval")
            .orElseThrow(() -> HttpRefusal.invalid(Complaint.missing(Query.place("interval"))));
    List<Object> place = Query.place("interval");
    double seconds;
    try {
      seconds = Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      throw HttpRefusal.invalid(
          Complaint.kind(
              "float_parsing",
              place,
              "number, unable to parse string as a number",
              Query.input(text)));
    }
    if (!(seconds > 0)) {
      throw HttpRefusal.invalid(
          new Complaint(
              "greater_than",
              place,
              "Input should be greater than 0",
              Query.input(text),
              JsonNodeFactory.instance.objectNode().put("gt", 0.0)));
    }
    return Math.min(Math.max(seconds, SHORTEST_SECONDS), LONGEST_SECONDS);
  }

  private void follow(RunRow first, long millis, OutputStream out) throws IOException {
    Optional<RunRow> run = Optional.of(first);
    boolean isOver = false;
    while (run.isPresent() && !isOver) {
      String line = LINE.formatted(run.get().state().text());
      out.write(line.getBytes(StandardCharsets.UTF_8));
      out.flush();
      isOver = run.get().state().isFinished() || isClosedWithin(millis);
      run = runs.find(first.dagId(), first.runId());
    }
  }

  private boolean isClosedWithin(long millis) {
    try {
      return closed.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Lets all who wait go. */
  @Override
  public void close() {
    closed.countDown();
  }
}
