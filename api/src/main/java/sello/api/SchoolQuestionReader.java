package sello.api;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sello.reports.Problem;
import sello.reports.ProblemType;
import sello.reports.school.SchoolQuestion;

/**
 * Reads which schools a caller looks for. A form sends a field that was left empty as an empty
 * value, so that empty means not given.
 */
final class SchoolQuestionReader {
  static final String TEXT = "q";
  static final String COUNTRY = "country";
  static final String DAY = "on";
  static final String ENDED = "ended";
  static final String PAGE = "page";
  static final List<String> PARAMETERS =
      List.of(TEXT, COUNTRY, DAY, ENDED, PAGE, "release", Tongue.PARAMETER);

  static final int MOST_LETTERS = 200;

  private final Context ctx;

  SchoolQuestionReader(Context ctx) {
    this.ctx = ctx;
  }

  /**
   * @param countries codes of all countries
   * @param today the day that is meant where none is named
   */
  SchoolQuestion read(Set<String> countries, LocalDate today) {
    Parameters.only(ctx, PARAMETERS.toArray(new String[0]));
    String text = given(TEXT).orElse("");
    if (text.length() > MOST_LETTERS) {
      throw malformed(TEXT, text, "is longer than %d characters".formatted(MOST_LETTERS)).refusal();
    }
    Optional<String> country = given(COUNTRY);
    country.filter(code -> !countries.contains(code)).ifPresent(code -> refuse(code, countries));
    return SchoolQuestion.of(
        text, country, given(DAY).map(this::day).orElse(today), Parameters.yes(ctx, ENDED));
  }

  /** The number of the page, from 1. */
  int page() {
    String page = given(PAGE).orElse("1");
    if (!page.matches("[1-9]\\d{0,6}")) {
      throw malformed(PAGE, page, "is not a whole number from 1").refusal();
    }
    return Integer.parseInt(page);
  }

  private Optional<String> given(String name) {
    return Parameters.single(ctx, name).filter(value -> !value.isBlank());
  }

  private LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw malformed(DAY, text, "is no day, such as 2026-11-26").refusal();
    }
  }

  private static void refuse(String code, Set<String> countries) {
    throw Problem.of(ProblemType.UNKNOWN_VALUE, "%s has no value '%s'.".formatted(COUNTRY, code))
        .about(COUNTRY, code)
        .allowing(countries.stream().sorted().toList())
        .refusal();
  }

  static Problem malformed(String name, String value, String why) {
    return Problem.of(ProblemType.MALFORMED_PARAMETER, "%s '%s' %s.".formatted(name, value, why))
        .about(name, value);
  }
}
