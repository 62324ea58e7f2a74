package sello.ingest.form;

import java.io.Serializable;
import java.util.List;

/**
 * What a line or sheet row before the header says, if it is not of the form {@code key: value}.
 *
 * @param line physical line or sheet row, from 1
 * @param text what stands in its cells, with a space between them
 */
public record Title(long line, String text) implements Serializable {

  static List<Title> of(List<Row> before) {
    return before.stream()
        .filter(row -> !row.isBlank() && !Facts.isFact(row))
        .map(row -> new Title(row.line(), String.join(" ", row.filled())))
        .toList();
  }
}
