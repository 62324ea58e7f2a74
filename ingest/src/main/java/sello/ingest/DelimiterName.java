package sello.ingest;

/** What the character between cells is called. */
final class DelimiterName {
  private DelimiterName() {}

  /** Empty where there is none, as in a workbook. */
  static String of(String delimiter) {
    return switch (delimiter) {
      case "" -> "";
      case "," -> "comma";
      case ";" -> "semicolon";
      case "\t" -> "tab";
      case "|" -> "bar";
      default -> "'" + delimiter + "'";
    };
  }

  /**
   * Where to look when a row has too few or too many cells; one alone is mostly of no row.
   *
   * @param cells that it has
   */
  static String adviceOnCount(String delimiter, int cells) {
    String look = adviceOnCount(delimiter);
    return cells == 1
        ? "If it is a note or a heading, delete the line; else l" + look.substring(1)
        : look;
  }

  /** Quotes do not hold tabs together. */
  private static String adviceOnCount(String delimiter) {
    return switch (delimiter) {
      case "" -> "Look for values that are missing, or that stand beside the table.";
      case "\t" -> "Look for a missing or an additional tab or line end.";
      default -> "Look for a missing or an unquoted " + of(delimiter) + ".";
    };
  }
}
