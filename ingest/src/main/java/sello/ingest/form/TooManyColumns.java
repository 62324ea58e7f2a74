package sello.ingest.form;

/** The bound on the width of a table. */
final class TooManyColumns {
  private TooManyColumns() {}

  static FormError inLine(long line) {
    return new FormError(
        line,
        "",
        "must not have more than %,d columns".formatted(Limits.LIMITS.columns()),
        "Send one record per row, not one per column.");
  }
}
