package sello.ingest;

import java.util.List;

/**
 * Single quotes around the names of columns, as some databases write them around every value of a
 * text. They part nothing in CSV: a value with the delimiter in it would be two, and each name of a
 * school would keep its quotes.
 */
final class SingleQuotes {
  private static final int FEW = 2;
  private static final int SHORTEST = 3;
  private static final char QUOTE = '\'';

  private SingleQuotes() {}

  /** Refuses a file whose header has them around all its names. */
  static List<Problem> aroundNames(InputFile file) {
    List<String> names =
        file.form().header().stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    return names.size() >= FEW && names.stream().allMatch(SingleQuotes::isQuoted)
        ? List.of(
            Problem.ofHeader(
                Severity.FATAL,
                file,
                "",
                "",
                "has single quotes around its names, which would stay around its values",
                "Save the file anew with double quotes, or with none."))
        : List.of();
  }

  private static boolean isQuoted(String name) {
    return name.length() >= SHORTEST
        && name.charAt(0) == QUOTE
        && name.charAt(name.length() - 1) == QUOTE;
  }
}
