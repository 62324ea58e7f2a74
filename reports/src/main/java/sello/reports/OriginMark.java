package sello.reports;

import sello.catalog.Origin;
import sello.reports.text.Texts;

/** What a file or picture of a release says of its origin: nothing where its figures are real. */
public record OriginMark(Origin origin) {

  /** Whether readers have to be told anything. */
  public boolean isShown() {
    return origin == Origin.EXAMPLE;
  }

  /** What the figures are, in words that stand alone: "Example data: invented". */
  public String words(Texts texts) {
    return isShown() ? texts.say("origin.example") : "";
  }

  /** The same as a sentence. */
  public String sentence(Texts texts) {
    return isShown() ? texts.say("origin.example_sentence") : "";
  }
}
