package sello.transforms;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Supplier;

/** Says how far a build is. */
final class Progress {
  private static final long EVERY_MILLIS = 500;

  private final PrintStream out;
  private final Detail detail;
  private final int total;
  private int done;
  private int computed;
  private long firstTable;

  /** How much is said. */
  enum Detail {
    /** One line that changes, on a terminal. */
    ONE_LINE,
    /** A line for each quarter of the tables: for a log that somebody reads. */
    QUARTERS,
    /** A line for each step. */
    EACH_STEP
  }

  Progress(PrintStream out, Detail detail, int total) {
    this.out = out;
    this.detail = detail;
    this.total = total;
  }

  /** Says what happens now. */
  synchronized void say(String what) {
    if (detail == Detail.ONE_LINE) {
      out.print("\r\u001b[K" + what);
    } else if (detail == Detail.EACH_STEP) {
      out.println(what);
    }
    out.flush();
  }

  /** Says something that stays on the screen. */
  synchronized void note(String what) {
    end();
    out.println(what);
    out.flush();
  }

  /** Notes that a table is done, and whether it had to be worked out. */
  synchronized void tableDone(BuiltTable table) {
    done++;
    boolean isComputed = table.takenFrom().isEmpty();
    if (isComputed) {
      firstTable = computed == 0 ? System.nanoTime() - nanos(table.seconds()) : firstTable;
      computed++;
    }
    String line =
        "table %d of %d  %s  %,d rows%s%s"
            .formatted(
                done,
                total,
                table.node().name(),
                table.rows(),
                isComputed ? "" : ", taken over",
                timeLeft());
    if (detail == Detail.QUARTERS && 4 * done / total > 4 * (done - 1) / total) {
      note(line);
    } else {
      say(line);
    }
  }

  /**
   * Shows a state that changes while a step is under way: again and again on a terminal, at its end
   * elsewhere.
   */
  Following follow(Supplier<String> state) {
    return new Following(this, state, detail == Detail.ONE_LINE ? EVERY_MILLIS : 0);
  }

  /** Leaves the line that changes. */
  synchronized void end() {
    if (detail == Detail.ONE_LINE) {
      out.print("\r\u001b[K");
      out.flush();
    }
  }

  private static long nanos(double seconds) {
    return (long) (seconds * 1e9);
  }

  /** A table that is taken over takes no time: only those worked out tell of those to come. */
  private String timeLeft() {
    if (detail != Detail.ONE_LINE || done == total || computed == 0) {
      return "";
    }
    long perTable = (System.nanoTime() - firstTable) / computed;
    return "  about " + Duration.ofNanos(perTable * (total - done)).toSeconds() + " s left";
  }
}
