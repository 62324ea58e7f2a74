package sello.ingest.sample;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Rows with flaws, put between the good ones of a publication at a steady rate. A build refuses a
 * publication of which more than two rows of a hundred are bad, so the rate stays below, and a flaw
 * waits while the rows are too few for one more.
 */
final class Dirt {
  /** Fewest rows, itself among them, for each that is bad. */
  private static final long ROWS_A_FLAW = 50;

  private final double rate;
  private final List<Flaw> flaws;
  private double due;
  private long good;
  private long flawed;
  private int next;

  private Dirt(double rate, List<Flaw> flaws) {
    this.rate = rate;
    this.flaws = flaws;
    this.due = rate == 0 ? 0 : 0.4;
  }

  static Dirt of(String publication) {
    return ShippedRows.sample("flaws").stream()
        .filter(row -> row.getField("publication").equals(publication))
        .findFirst()
        .map(
            row -> new Dirt(Double.parseDouble(row.getField("rate")), flaws(row.getField("flaws"))))
        .orElseGet(() -> new Dirt(0, List.of()));
  }

  private static List<Flaw> flaws(String names) {
    return Pattern.compile("|", Pattern.LITERAL)
        .splitAsStream(names)
        .map(name -> Flaw.valueOf(name.toUpperCase(Locale.ROOT)))
        .toList();
  }

  /** Whether a flawed row is due after one more good row. */
  boolean isDue() {
    good++;
    due += rate;
    if (due < 1 || (flawed + 1) * ROWS_A_FLAW > good + flawed + 1) {
      return false;
    }
    due -= 1;
    flawed++;
    return true;
  }

  /** The next flaw in turn. */
  Flaw next() {
    return flaws.get(next++ % flaws.size());
  }

  /** How many there are to try. */
  int size() {
    return flaws.size();
  }
}
