package sello.reports.chart;

/** How a chart is drawn. */
public enum ChartKind {
  /** Upright bars over the editions, with gaps, breaks and bounds. */
  EDITION_BARS(false, Provisional.PALE),
  /** A line over the years, with gaps, breaks and intervals. */
  YEAR_LINE(false, Provisional.HOLLOW),
  /** Lying bars, one per country, longest first. */
  COUNTRY_BARS(true, Provisional.PALE),
  /** Dots with intervals from top to bottom, highest first; Europe a line across them. */
  DOTS(true, Provisional.HOLLOW),
  /** Lines over the years or editions, each with its name at its end. */
  LINES(false, Provisional.HOLLOW),
  /** Two editions or years side by side, a line for each place. */
  SLOPE(true, Provisional.HOLLOW),
  /** A map whose countries are coloured by the class of their rate. */
  COUNTRY_MAP(false, Provisional.OUTLINED),
  /** A map with a circle in each country, its area a count. */
  SYMBOL_MAP(false, Provisional.HOLLOW),
  /** Shares of places over their size, between the limits of chance. */
  FUNNEL(false, Provisional.HOLLOW),
  /** Two figures of each place, joined by a line. */
  PAIRS(true, Provisional.OUTLINED),
  /** Cells: places by criterion areas, coloured by class, with the figure in them. */
  HEATMAP(true, Provisional.OUTLINED),
  /** A shape over criterion areas as spokes, and Europe's. */
  RADAR(false, Provisional.HOLLOW),
  /** Dots with intervals, one line per criterion area, and Europe's mark. */
  PROFILE(true, Provisional.HOLLOW),
  /** Steps down, term by term, to the share that is still there. */
  SURVIVAL(false, Provisional.HOLLOW),
  /** A Lorenz curve under the diagonal of equal shares. */
  CONCENTRATION(false, Provisional.HOLLOW),
  /** The stages of a call from top to bottom, with the rates between them. */
  STAGES(true, Provisional.HOLLOW);

  private final boolean isLying;
  private final Provisional provisional;

  ChartKind(boolean isLying, Provisional provisional) {
    this.isLying = isLying;
    this.provisional = provisional;
  }

  /** What a provisional figure looks like. */
  enum Provisional {
    /** Of the colour of the paper inside. */
    HOLLOW,
    /** With a broken outline, where the inside has its colour from something else. */
    OUTLINED,
    /** Pale inside: hollow says something else. */
    PALE
  }

  Provisional provisional() {
    return provisional;
  }

  /** Whether its places stand from top to bottom, so that more of them need more height. */
  public boolean isLying() {
    return isLying;
  }

  /** Whether a place takes so much room that few are drawn: a page of one place shows it alone. */
  public boolean isOfFew() {
    return this == STAGES;
  }

  /** Whether one place can stand out among those that it draws. */
  boolean highlights() {
    return switch (this) {
      case COUNTRY_BARS, DOTS, FUNNEL, HEATMAP, COUNTRY_MAP, SYMBOL_MAP -> true;
      default -> false;
    };
  }

  /** How many editions or years it draws beside each other. */
  public int periods() {
    return this == SLOPE ? 2 : 1;
  }
}
