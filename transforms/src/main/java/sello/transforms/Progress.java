package sello.transforms;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Supplier;

/** Says how far a build is: one line that changes on a terminal, plain lines elsewhere. */
final class Progress {
  private static final long EVERY_MILLIS = 500;

  private final PrintStream out;
  private final boolean isTerminal;
  private final int total;
  private int done;
  private int computed;
  private long firstTable;

  Progress(PrintStream out, boolean isTerminal, int total) {
    this.out = out;
    this.isTerminal = isTerminal;
    this.total = total;
  }

  /** Says what happens now. */
  synchronized void say(String what) {
    if (isTerminal) {
      out.print("\r\u001b[K" + what);
    } else {
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
    say(
        "table %d of %d  %s  %,d rows%s%s"
            .formatted(
                done,
                total,
                table.node().name(),
                table.rows(),
                isComputed ? "" : ", taken over",
                timeLeft()));
  }

  /**
   * Shows a state that changes while a step is under way: again and again on a terminal, at its end
   * elsewhere.
   */
  Following follow(Supplier<String> state) {
    return new Following(this, state, isTerminal ? EVERY_MILLIS : 0);
  }

  /** Leaves the line that changes. */
  synchronized void end() {
    if (isTerminal) {
      out.print("\r\u001b[K");
      out.flush();
    }
  }

  private static long nanos(double seconds) {
    return (long) (seconds * 1e9);
  }

  /** A table that is taken over takes no time: only those worked out tell of those to come. */
  private String timeLeft() {
    if (!isTerminal || done == total || computed == 0) {
      return "";
    }
    long perTable = (System.nanoTime() - firstTable) / computed;
    return "  about " + Duration.ofNanos(perTable * (total - done)).toSeconds() + " s left";
  }
}
