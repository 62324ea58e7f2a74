package sello.reports.chart;

import java.util.List;

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

  /**
   * From few to many: classes of one hue, from pale to deep; words on the first three are TEXT, on
   * the others PAPER.
   */
  static final List<String> CLASSES =
      List.of("#cfe3f2", "#94c1e0", "#4f9acb", "#0072b3", "#033e63");

  /** Steps from below 0 to above it; words on the ends are PAPER, on the others TEXT. */
  static final List<String> APART = List.of("#b34700", "#f6c9a8", "#eef0f2", "#b9d9ee", ACCENT);

  private Ink() {}
}
