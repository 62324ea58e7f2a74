package sello.ingest.form;

import java.io.Serializable;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a line or sheet row before the header says, if it is not of the form {@code key: value}.
 *
 * @param line physical line or sheet row, from 1
 * @param text what stands in its cells, with a space between them
 */
public record Title(long line, String text) implements Serializable {
  /** Not a part of a day, an edition or a longer number; underscores part words. */
  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)(?<!\\d[_.\\p{Pd}/])20\\d{2}(?!\\d|[_.\\p{Pd}/]\\d)");

  static List<Title> of(List<Row> before) {
    return before.stream()
        .filter(row -> !row.isBlank() && !Facts.isFact(row))
        .map(row -> new Title(row.line(), String.join(" ", row.filled())))
        .toList();
  }

  /** The years that a title, or the name of a file, says. */
  public static List<String> years(String text) {
    return YEAR.matcher(text).results().map(MatchResult::group).distinct().toList();
  }

  /**
   * What is left when all is let go that may name people: its years, and the word that calls what
   * it heads provisional.
   */
  Stream<Title> kept() {
    return Stream.concat(years(text).stream(), Provisional.in(text).stream())
        .map(word -> new Title(line, word));
  }
}
