package sello.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column's name as a sender wrote it, folded: whole, and without the bracket behind it ({@code
 * Puntuación (sobre 10)}). The number of a question stands before the names of a form ({@code 2.
 * School name}), the mark of a footnote behind them ({@code Región¹}), and programs write words in
 * one ({@code schoolName}). Countries of several languages write the name in each ({@code Okul adı
 * / School name}).
 *
 * @param whole with the words of the bracket
 * @param bare without them; empty when there is no bracket
 * @param bracket what stands in it, as written; empty when there is none
 * @param languages the parts that strokes, dashes or lines part; empty when there are not two
 */
record HeaderName(String whole, String bare, String bracket, List<String> languages) {
  private static final Pattern FORM =
      Pattern.compile("\\s*([^(\\[]*[^(\\[\\s])\\s*[(\\[]([^()\\[\\]]*)[)\\]]\\s*[*:]?\\s*");

  /** The end of a scale without a bracket: {@code Score /10}. */
  private static final Pattern SCALE = Pattern.compile("/\\s*\\d{1,4}\\s*");

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "^\\s*(?:\\(\\d{1,2}\\)|(?:\\p{Lu}|(?:crit[eè]r|kriter)\\p{L}+ |(?:question|pregunta|frage|domanda) )?"
              + "\\d{1,2}(?:(?:\\.\\d{1,2})+[.):]?|[.):]| [-–—]))\\s*(?=[\\p{Lu}\\p{Ll}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Digits that are raised would be read as part of the last word. */
  private static final String FOOTNOTES = "¹²³⁰⁴⁵⁶⁷⁸⁹*†‡";

  /** Longer cells are no names, but what an open quote swallowed. */
  private static final int LONGEST = 300;

  /** What parts a name from its translation, the clearest first. */
  private static final List<Pattern> BETWEEN_LANGUAGES =
      List.of(
          Pattern.compile("\\s*[/|]\\s*"),
          Pattern.compile("\\s+[-–—]\\s+"),
          Pattern.compile("\\s*\\R\\s*"));

  /** Without one of these a name is not in two languages: most are not, and all are asked. */
  private static final Pattern MAY_PART = Pattern.compile("[/|\\-–—\\v]");

  private static final Pattern IN_ONE = Pattern.compile("[\\p{Lu}\\p{Ll}.]+");
  private static final Pattern NEXT_WORD = Pattern.compile("(?<=\\p{Ll}{2})(?=\\p{Lu})");

  static HeaderName of(String header) {
    String whole = fold(header);
    List<String> languages = languages(header);
    int stroke = header.lastIndexOf('/');
    if (stroke > 0 && isScale(header, stroke)) {
      return new HeaderName(
          whole, fold(header.substring(0, stroke)), header.substring(stroke).strip(), languages);
    }
    if (header.indexOf('(') < 0 && header.indexOf('[') < 0) {
      return new HeaderName(whole, "", "", languages);
    }
    Matcher form = FORM.matcher(header);
    return form.matches()
        ? new HeaderName(whole, fold(form.group(1)), form.group(2).strip(), languages)
        : new HeaderName(whole, "", "", languages);
  }

  private static boolean isScale(String header, int stroke) {
    return SCALE.matcher(header.substring(stroke)).matches()
        && LETTER.matcher(header.substring(0, stroke)).find();
  }

  private static List<String> languages(String header) {
    if (header.length() > LONGEST || !MAY_PART.matcher(header).find()) {
      return List.of();
    }
    return BETWEEN_LANGUAGES.stream()
        .map(between -> between.split(header.strip()))
        .filter(parts -> parts.length > 1)
        .findFirst()
        .map(parts -> Arrays.stream(parts).map(HeaderName::fold).toList())
        .orElse(List.of());
  }

  /** The words of the name, without the number before them and the mark behind. */
  static String fold(String header) {
    String name = withoutFootnote(NUMBERED.matcher(header).replaceFirst(""));
    return Spelling.fold(
        IN_ONE.matcher(name.strip()).matches() ? NEXT_WORD.matcher(name).replaceAll(" ") : name);
  }

  private static String withoutFootnote(String name) {
    int end = name.length();
    while (end > 0 && isBehindName(name.charAt(end - 1))) {
      end--;
    }
    return end == 0 ? name : name.substring(0, end);
  }

  private static boolean isBehindName(char letter) {
    return Character.isWhitespace(letter) || FOOTNOTES.indexOf(letter) >= 0;
  }

  /** The name in each of its languages. */
  List<String> names() {
    return languages.isEmpty() ? List.of(whole) : languages;
  }

  /** Whether it, without its bracket or in one of its languages, is among folded names. */
  boolean isOneOf(Set<String> folded) {
    return folded.contains(whole)
        || folded.contains(bare)
        || languages.stream().anyMatch(folded::contains);
  }

  /** Whether what stands in the bracket is a person, or makes it the name of another column. */
  boolean isChangedByBracket(String column) {
    return PersonWords.isPerson(bracket)
        || (PersonWords.isBareName(bare) && PersonWords.mayBePerson(bracket))
        || Synonyms.SHIPPED.isNameOfOther(Spelling.fold(bracket), column);
  }
}
