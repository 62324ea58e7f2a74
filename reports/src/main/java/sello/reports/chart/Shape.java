package sello.reports.chart;

/** How a place looks beside others: never by its colour alone. */
enum Shape {
  FIRST(Ink.ACCENT, "circle", "solid"),
  SECOND(Ink.SECOND, "triangle", "dashed"),
  THIRD(Ink.TEXT, "diamond", "dotted"),
  EUROPE(Ink.QUIET, "rect", "dashed");

  /** So many places can be told apart. */
  static final int PLACES = 3;

  private final String ink;
  private final String symbol;
  private final String line;

  Shape(String ink, String symbol, String line) {
    this.ink = ink;
    this.symbol = symbol;
    this.line = line;
  }

  static Shape of(int place) {
    return values()[place];
  }

  String ink() {
    return ink;
  }

  String symbol() {
    return symbol;
  }

  String line() {
    return line;
  }
}
