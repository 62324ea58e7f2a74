package sello.reports.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is said in one breath, with the figures it is made of.
 *
 * @param spans its words and figures
 * @param source where the figures are read from; empty where there are none
 */
public record Sentence(List<Span> spans, Optional<Source> source) {

  /** A sentence without figures. */
  static Sentence plain(String text) {
    return new Sentence(Wording.words(text), Optional.empty());
  }

  /** Its words alone. */
  public String text() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }
}
