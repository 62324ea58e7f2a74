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

  /** Where to look when a row has too few or too many cells; quotes do not hold tabs together. */
  static String adviceOnCount(String delimiter) {
    return switch (delimiter) {
      case "" -> "Look for values that are missing, or that stand beside the table.";
      case "\t" -> "Look for a missing or an additional tab or line end.";
      default -> "Look for a missing or an unquoted " + of(delimiter) + ".";
    };
  }
}
