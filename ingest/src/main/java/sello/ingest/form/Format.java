package sello.ingest.form;

/** How a file lays out its records. */
public enum Format {
  /** Delimited text, whatever the delimiter. */
  CSV,
  XLSX,
  JSON_LINES,
  /**
   * Dimensions joined by commas in the first column, one column per period, flags behind values.
   */
  EUROSTAT_TSV,
  /** Delimited text with one observation per line, in columns named by the SDMX standard. */
  SDMX_CSV
}
