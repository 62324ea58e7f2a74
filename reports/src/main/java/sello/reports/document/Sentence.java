package sello.reports.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sello.catalog.Origin;

/**
 * What is said in one breath, with the figures it is made of.
 *
 * @param spans its words and figures
 * @param origin whether the figures in it are real; real where there are none
 * @param source where the figures are read from; empty where there are none
 */
public record Sentence(List<Span> spans, Origin origin, Optional<Source> source) {

  /** A sentence without figures. */
  static Sentence plain(String text) {
    return new Sentence(Wording.words(text), Origin.REAL, Optional.empty());
  }

  /** Its words alone. */
  public String text() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }
}
