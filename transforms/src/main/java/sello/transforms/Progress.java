package sello.transforms;

import java.io.PrintStream;
import java.time.Duration;

/** Says how far a build is: one line that changes on a terminal, plain lines elsewhere. */
final class Progress {
  private final PrintStream out;
  private final boolean isTerminal;
  private final int total;
  private final long start = System.nanoTime();
  private int done;

  Progress(PrintStream out, boolean isTerminal, int total) {
    this.out = out;
    this.isTerminal = isTerminal;
    this.total = total;
  }

  /** Says what happens now. */
  void say(String what) {
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

  /** Notes that a table is done. */
  synchronized void tableDone(String table, long rows) {
    done++;
    say("table %d of %d  %s  %,d rows%s".formatted(done, total, table, rows, timeLeft()));
  }

  /** Leaves the line that changes. */
  void end() {
    if (isTerminal) {
      out.print("\r\u001b[K");
      out.flush();
    }
  }

  private String timeLeft() {
    if (!isTerminal || done == total) {
      return "";
    }
    long perTable = (System.nanoTime() - start) / done;
    return "  about " + Duration.ofNanos(perTable * (total - done)).toSeconds() + " s left";
  }
}
