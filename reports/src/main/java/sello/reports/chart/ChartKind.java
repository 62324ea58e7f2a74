package sello.reports.chart;

/** How a chart is drawn. */
public enum ChartKind {
  /** Upright bars over the editions, with gaps, breaks and bounds. */
  EDITION_BARS(false),
  /** A line over the years, with gaps, breaks and intervals. */
  YEAR_LINE(false),
  /** Lying bars, one per country, longest first. */
  COUNTRY_BARS(true),
  /** Dots with intervals from top to bottom, highest first; Europe a line across them. */
  DOTS(true),
  /** Lines over the years or editions, each with its name at its end. */
  LINES(false),
  /** Two editions or years side by side, a line for each place. */
  SLOPE(true),
  /** A map whose countries are coloured by the class of their rate. */
  COUNTRY_MAP(false),
  /** Shares of places over their size, between the limits of chance. */
  FUNNEL(false),
  /** Two figures of each place, joined by a line. */
  PAIRS(true),
  /** Cells: places by criterion areas, coloured by class, with the figure in them. */
  HEATMAP(true),
  /** A shape over criterion areas as spokes, and Europe's. */
  RADAR(false),
  /** Dots with intervals, one line per criterion area, and Europe's mark. */
  PROFILE(true),
  /** Steps down, term by term, to the share that is still there. */
  SURVIVAL(false),
  /** A Lorenz curve under the diagonal of equal shares. */
  CONCENTRATION(false),
  /** The stages of a call from top to bottom, with the rates between them. */
  STAGES(true);

  private final boolean isLying;

  ChartKind(boolean isLying) {
    this.isLying = isLying;
  }

  /** Whether its places stand from top to bottom, so that more of them need more height. */
  public boolean isLying() {
    return isLying;
  }

  /** How many editions or years it draws beside each other. */
  int periods() {
    return this == SLOPE ? 2 : 1;
  }
}
