package sello.ingest;

/** What a problem does to the build. */
public enum Severity {
  /** The file cannot be believed: nothing is built. */
  FATAL,
  /** The row goes to the rejects. */
  REJECT,
  /** The row stays; somebody should look. */
  WARNING
}
