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
    Optional<Suggestion> nearest) {

  /** A country of the form; an empty code is all of them. */
  public record CountryChoice(String code, String name, boolean isChosen) {}

  /** Words that find something, and where. */
  public record Suggestion(String words, String address) {}

  /** The longest text that may be asked. */
  public int mostLetters() {
    return SchoolQuestionReader.MOST_LETTERS;
  }

  /** Where all schools are, whether their labels are valid or not. */
  public String everything() {
    return SchoolRoutes.ADDRESS + "?" + SchoolQuestionReader.ENDED + "=true";
  }
}
