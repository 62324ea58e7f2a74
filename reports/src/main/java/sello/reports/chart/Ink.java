package sello.reports.chart;

/**
 * The colours of the charts: one accent, and greys. Blue of Okabe and Ito, which colour-blind
 * readers can tell from every grey. The pages' script swaps these very texts for a dark screen.
 */
final class Ink {
  static final String ACCENT = "#0072b2";
  static final String TEXT = "#1c2126";

  /** Vermillion of Okabe and Ito, where two groups must be told apart; never the only sign. */
  static final String SECOND = "#d55e00";

  static final String QUIET = "#5f6873";
  static final String HAIRLINE = "#d9dde2";
  static final String PAPER = "#ffffff";
  static final String NONE = "rgba(0,0,0,0)";
  static final String ACCENT_FADED = "#0072b200";

  private Ink() {}
}
