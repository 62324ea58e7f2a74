package sello.reports.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sello.ingest.name.SearchWords;

/**
 * Which schools are looked for.
 *
 * @param text what was typed
 * @param words its words, folded; none look for all schools
 * @param country the only country; empty for all
 * @param day on which the label must be valid
 * @param alsoEnded whether schools are wanted too whose label is not valid on the day
 */
public record SchoolQuestion(
    String text, List<String> words, Optional<String> country, LocalDate day, boolean alsoEnded) {

  public SchoolQuestion {
    words = List.copyOf(words);
  }

  public static SchoolQuestion of(
      String text, Optional<String> country, LocalDate day, boolean alsoEnded) {
    return new SchoolQuestion(text, SearchWords.asked(text), country, day, alsoEnded);
  }

  /** The same for schools whether their labels are valid or not. */
  public SchoolQuestion withEnded() {
    return new SchoolQuestion(text, words, country, day, true);
  }

  /** The same for other words. */
  SchoolQuestion asking(String other) {
    return of(other, country, day, alsoEnded);
  }

  boolean takes(LabelledSchool school) {
    return alsoEnded || school.labelOn(day).isPresent();
  }
}
