package sello.reports.chart;

/** How a chart is drawn. */
public enum ChartKind {
  /** Upright bars over the editions, with gaps, breaks and bounds. */
  EDITION_BARS,
  /** A line over the years, with gaps, breaks and intervals. */
  YEAR_LINE,
  /** Lying bars, one per country, longest first. */
  COUNTRY_BARS
}
