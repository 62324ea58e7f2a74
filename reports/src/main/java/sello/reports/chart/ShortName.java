package sello.reports.chart;

/** A name in at most so many letters; of a longer one the middle is left out: both ends tell it. */
final class ShortName {
  private ShortName() {}

  static String of(String name, int most) {
    if (name.length() <= most) {
      return name;
    }
    int end = (most - 1) * 3 / 5;
    int start = most - 1 - end;
    return name.substring(0, start).strip() + "…" + name.substring(name.length() - end).strip();
  }
}
