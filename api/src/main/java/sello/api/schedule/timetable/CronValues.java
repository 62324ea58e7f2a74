package sello.api.schedule.timetable;

import java.util.BitSet;

/** The values that one column of a cron text names: lists of values, ranges and steps. */
final class CronValues {
  private final CronField field;
  private final BitSet values = new BitSet();

  private CronValues(CronField field) {
    this.field = field;
  }

  static BitSet of(CronField field, String text) {
    CronValues read = new CronValues(field);
    for (String part : text.split(",", -1)) {
      read.add(part);
    }
    return read.values;
  }

  static boolean areAll(CronField field, BitSet values) {
    return values.cardinality() == field.size();
  }

  private void add(String part) {
    String[] halves = part.split("/", -1);
    if (halves.length > 2) {
      throw field.refused(part, "with more than one step");
    }
    int step = halves.length == 1 ? 1 : step(halves[1]);
    String[] ends = halves[0].split("-", -1);
    if (halves[0].equals("*")) {
      addLine(field.min, field.max, step);
    } else if (ends.length == 2) {
      addRange(field.value(ends[0]), field.value(ends[1]), step);
    } else if (ends.length == 1 && halves.length == 2) {
      addRange(field.value(ends[0]), field.known(field.max), step);
    } else {
      values.set(field.value(halves[0]));
    }
  }

  private int step(String text) {
    if (!text.matches("\\d{1,9}") || Integer.parseInt(text) == 0) {
      throw field.refused(text, "not a step of 1 or more");
    }
    return Integer.parseInt(text);
  }

  /** Both ends belong to it. One that ends where it begins goes once round, as in Airflow. */
  private void addRange(int from, int to, int step) {
    if (from == to) {
      addLine(field.min, field.max, step);
    } else if (from < to) {
      addLine(from, to, step);
    } else {
      addLine(from, field.max, step);
      addLine(field.min + skippedAfter(from, step), to, step);
    }
  }

  private void addLine(int from, int to, int step) {
    for (long value = from; value <= to; value += step) {
      values.set(field.known((int) value));
    }
  }

  /** A step over the end lands where Airflow lands: one value later than by counting on. */
  private int skippedAfter(int from, int step) {
    int over = step - (field.max - from) % step;
    return over > 1 ? over : 0;
  }
}
