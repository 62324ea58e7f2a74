package sello.reports.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A place of a sentence and what stands in it.
 *
 * @param name as the text calls the place
 * @param spans what is said there
 * @param count the number by which the text chooses its plural; 0 where it has none
 */
record Slot(String name, List<Span> spans, double count) {

  static Slot words(String name, String text) {
    return new Slot(name, Wording.words(text), 0);
  }

  /** Whether it holds nothing but words, which may change with those beside them. */
  boolean isWords() {
    return spans.stream().allMatch(Span.Words.class::isInstance);
  }

  String text() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  static Slot spans(String name, List<Span> spans) {
    return new Slot(name, spans, 0);
  }
}
