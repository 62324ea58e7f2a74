package sello.api;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in which what is typed as it stands is between backticks.
 *
 * @param parts in order
 */
public record CodedText(List<Part> parts) {

  /** A stretch of text. */
  public record Part(String text, boolean isCode) {}

  static CodedText of(String text) {
    List<Part> parts = new ArrayList<>();
    String[] pieces = text.split("`", -1);
    for (int i = 0; i < pieces.length; i++) {
      parts.add(new Part(pieces[i], i % 2 == 1));
    }
    return new CodedText(parts);
  }
}
