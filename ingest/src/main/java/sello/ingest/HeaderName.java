package sello.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column's name as a sender wrote it, folded: whole, and without the bracket behind it ({@code
 * Puntuación (sobre 10)}).
 *
 * @param whole with the words of the bracket
 * @param bare without them; empty when there is no bracket
 * @param bracket what stands in it, as written; empty when there is none
 */
record HeaderName(String whole, String bare, String bracket) {
  private static final Pattern FORM =
      Pattern.compile("\\s*([^(\\[]*[^(\\[\\s])\\s*[(\\[]([^()\\[\\]]*)[)\\]]\\s*[*:]?\\s*");

  static HeaderName of(String header) {
    String whole = Spelling.fold(header);
    if (header.indexOf('(') < 0 && header.indexOf('[') < 0) {
      return new HeaderName(whole, "", "");
    }
    Matcher form = FORM.matcher(header);
    return form.matches()
        ? new HeaderName(whole, Spelling.fold(form.group(1)), form.group(2).strip())
        : new HeaderName(whole, "", "");
  }

  /** Whether what stands in the bracket is a person, or makes it the name of another column. */
  boolean isChangedByBracket(String column) {
    return PersonWords.isPerson(bracket)
        || (PersonWords.isBareName(bare) && PersonWords.mayBePerson(bracket))
        || Synonyms.SHIPPED.isNameOfOther(Spelling.fold(bracket), column);
  }
}
