package sello.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.reports.school.SchoolQuestion;

/**
 * Schools on a page, and the form that looks for others.
 *
 * @param question what was asked
 * @param today the day that is meant where none is named
 * @param kept parameters that the form passes on
 * @param count how many were found, as a sentence
 * @param countries the countries to choose from, with how many schools each has
 * @param schools those of this page
 * @param number of the page, from 1
 * @param pages how many there are
 * @param previous address of the page before; empty on the first
 * @param next address of the page behind; empty on the last
 * @param downloads the same schools as data: address by format
 * @param without where nothing was found, how many there are without a valid label
 * @param nearest what may have been meant, where nothing was found
 */
public record SchoolsPage(
    SchoolQuestion question,
    String today,
    Map<String, String> kept,
    String count,
    List<CountryChoice> countries,
    List<ShownSchool> schools,
    int number,
    int pages,
    String previous,
    String next,
    Map<String, String> downloads,
    Optional<Without> without,
    Optional<Suggestion> nearest) {

  /** A country of the form; an empty code is all of them. */
  public record CountryChoice(String code, String name, boolean isChosen) {}

  /** Schools whose labels are not valid on the day, and where they are shown. */
  public record Without(int count, String address) {}

  /** Words that find something, and where. */
  public record Suggestion(String words, String address) {}

  /** Whether a word was asked for. */
  public boolean hasWords() {
    return !question.words().isEmpty();
  }

  /** The longest text that may be asked. */
  public int mostLetters() {
    return SchoolQuestionReader.MOST_LETTERS;
  }

  /** Where all schools are, whether their labels are valid or not. */
  public String everything() {
    return SchoolRoutes.ADDRESS + "?" + SchoolQuestionReader.ENDED + "=true";
  }
}
