package sello.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column's name as a sender wrote it, folded: whole, and without the bracket behind it ({@code
 * Puntuación (sobre 10)}). The number of a question stands before the names of a form ({@code 2.
 * School name}), and programs write words in one ({@code schoolName}).
 *
 * @param whole with the words of the bracket
 * @param bare without them; empty when there is no bracket
 * @param bracket what stands in it, as written; empty when there is none
 */
record HeaderName(String whole, String bare, String bracket) {
  private static final Pattern FORM =
      Pattern.compile("\\s*([^(\\[]*[^(\\[\\s])\\s*[(\\[]([^()\\[\\]]*)[)\\]]\\s*[*:]?\\s*");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "^\\s*(?:\\(\\d{1,2}\\)|(?:\\p{Lu}|(?:crit[eè]r|kriter)\\p{L}+ |(?:question|pregunta|frage|domanda) )?"
              + "\\d{1,2}(?:(?:\\.\\d{1,2})+[.):]?|[.):]| [-–—]))\\s*(?=[\\p{Lu}\\p{Ll}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern IN_ONE = Pattern.compile("[\\p{Lu}\\p{Ll}.]+");
  private static final Pattern NEXT_WORD = Pattern.compile("(?<=\\p{Ll}{2})(?=\\p{Lu})");

  static HeaderName of(String header) {
    String whole = fold(header);
    if (header.indexOf('(') < 0 && header.indexOf('[') < 0) {
      return new HeaderName(whole, "", "");
    }
    Matcher form = FORM.matcher(header);
    return form.matches()
        ? new HeaderName(whole, fold(form.group(1)), form.group(2).strip())
        : new HeaderName(whole, "", "");
  }

  /** The words of the name, without the number before them. */
  static String fold(String header) {
    String name = NUMBERED.matcher(header).replaceFirst("");
    return Spelling.fold(
        IN_ONE.matcher(name.strip()).matches() ? NEXT_WORD.matcher(name).replaceAll(" ") : name);
  }

  /** Whether what stands in the bracket is a person, or makes it the name of another column. */
  boolean isChangedByBracket(String column) {
    return PersonWords.isPerson(bracket)
        || (PersonWords.isBareName(bare) && PersonWords.mayBePerson(bracket))
        || Synonyms.SHIPPED.isNameOfOther(Spelling.fold(bracket), column);
  }
}
