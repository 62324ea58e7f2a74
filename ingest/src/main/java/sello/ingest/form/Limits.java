package sello.ingest.form;

/**
 * How large a file and its parts may be before they are refused.
 *
 * @param gzipBytes that a gzip file may inflate to
 * @param gzipFree bytes that may be inflated at any ratio
 * @param workbookBytes that all parts of a workbook together may inflate to
 * @param workbookFree bytes that may be inflated at any ratio
 * @param ratio of inflated to packed bytes
 * @param lineBytes of one line
 * @param columns of one row
 * @param skippedLines behind the header
 * @param sharedCharacters that the texts of a workbook may hold in memory
 */
record Limits(
    long gzipBytes,
    long gzipFree,
    long workbookBytes,
    long workbookFree,
    long ratio,
    int lineBytes,
    int columns,
    int skippedLines,
    int sharedCharacters) {

  private static final long MIB = 1L << 20;

  static final Limits LIMITS =
      new Limits(
          8192 * MIB,
          100 * MIB,
          1024 * MIB,
          10 * MIB,
          200,
          (int) MIB,
          10_000,
          1_000_000,
          100_000_000);
}
