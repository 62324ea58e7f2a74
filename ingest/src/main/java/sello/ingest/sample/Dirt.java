package sello.ingest.sample;

import static sello.ingest.sample.Flaw.BAD_DATE;
import static sello.ingest.sample.Flaw.BAD_NUMBER;
import static sello.ingest.sample.Flaw.BAD_PERIOD;
import static sello.ingest.sample.Flaw.DUPLICATE_ROW;
import static sello.ingest.sample.Flaw.FIELD_COUNT;
import static sello.ingest.sample.Flaw.MISSING_SCHOOL_NAME;
import static sello.ingest.sample.Flaw.SCORE_OUT_OF_RANGE;
import static sello.ingest.sample.Flaw.SUPERSEDED;
import static sello.ingest.sample.Flaw.UNKNOWN_COUNTRY;
import static sello.ingest.sample.Flaw.UNKNOWN_DECISION;
import static sello.ingest.sample.Flaw.UNKNOWN_EDITION;
import static sello.ingest.sample.Flaw.UNKNOWN_GEO;

import java.util.List;

/**
 * Rows with flaws, put between the good ones of a publication at a steady rate. A build refuses an
 * input of which more than two rows of a hundred are bad, so the rate stays below.
 */
final class Dirt {
  private final double rate;
  private final List<Flaw> flaws;
  private double due;
  private int next;

  private Dirt(double rate, Flaw... flaws) {
    this.rate = rate;
    this.flaws = List.of(flaws);
    this.due = rate == 0 ? 0 : 0.4;
  }

  static Dirt of(String publication) {
    return switch (publication) {
      case "awarded_schools" ->
          new Dirt(
              0.015,
              DUPLICATE_ROW,
              MISSING_SCHOOL_NAME,
              UNKNOWN_COUNTRY,
              DUPLICATE_ROW,
              FIELD_COUNT);
      case "applications" ->
          new Dirt(
              0.016,
              DUPLICATE_ROW,
              UNKNOWN_EDITION,
              FIELD_COUNT,
              MISSING_SCHOOL_NAME,
              UNKNOWN_DECISION,
              BAD_DATE);
      case "assessments", "criterion_scores" ->
          new Dirt(
              0.016,
              SCORE_OUT_OF_RANGE,
              DUPLICATE_ROW,
              BAD_NUMBER,
              UNKNOWN_EDITION,
              SUPERSEDED,
              FIELD_COUNT,
              MISSING_SCHOOL_NAME);
      case "quality_labels" ->
          new Dirt(0.016, DUPLICATE_ROW, BAD_PERIOD, MISSING_SCHOOL_NAME, FIELD_COUNT);
      case "schools" -> new Dirt(0.002, DUPLICATE_ROW, MISSING_SCHOOL_NAME, FIELD_COUNT);
      case "participation" -> new Dirt(0.002, DUPLICATE_ROW, BAD_NUMBER, FIELD_COUNT);
      case "education_counts" -> new Dirt(0.002, UNKNOWN_GEO, DUPLICATE_ROW);
      default -> new Dirt(0);
    };
  }

  /** Whether a flawed row is due after one more good row. */
  boolean isDue() {
    due += rate;
    if (due < 1) {
      return false;
    }
    due -= 1;
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
