package sello.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One place that a cell names by more than one name of it: in several languages or by its code too
 * ({@code Spain (ES)}, {@code ES51 - Cataluña}), with what comes first behind a comma, as registers
 * sort it ({@code Asturias, Principado de}), with a number of a list before it ({@code 09
 * Cataluña}) or the number of a footnote behind. Names of two places name none.
 */
final class PlaceForms {
  private static final Pattern FOOTNOTE =
      Pattern.compile("\\s*(?:\\(\\d{1,2}\\)|\\[\\p{Alnum}]|[¹²³⁴-⁹]+)$");
  private static final Pattern NUMBERED =
      Pattern.compile("^\\d{1,2}(?:\\s*[.)–—-]|\\s)\\s*(?=\\p{L})");
  private static final Pattern SORTED = Pattern.compile("([^,]+),\\s*([^,]+)");

  /** Also the space between a code of Eurostat and the name. */
  private static final String PARTS =
      "\\s*[/|:()\\[\\]–—]\\s*|(?<=^\\p{Lu}{2}[\\p{Lu}\\d]{1,3})\\s+(?=\\p{L})|\\s+-\\s+";

  /** A hyphen without spaces may be one of the name: {@code FRC2 - Franche-Comté}. */
  private static final List<Pattern> BETWEEN =
      List.of(Pattern.compile(PARTS), Pattern.compile(PARTS + "|\\s*-\\s*"));

  private PlaceForms() {}

  /**
   * The code of the place, by what is known of single names.
   *
   * @param known the code of a name, as it stands
   */
  static Optional<String> code(String text, Function<String, Optional<String>> known) {
    if (text.chars().allMatch(sign -> Character.isLetter(sign) || sign == ' ')) {
      return Optional.empty(); // answers for most texts at once
    }
    String bare = NUMBERED.matcher(FOOTNOTE.matcher(text).replaceFirst("")).replaceFirst("");
    Matcher sorted = SORTED.matcher(bare);
    return known
        .apply(bare)
        .or(
            () ->
                sorted.matches()
                    ? known.apply(sorted.group(2) + " " + sorted.group(1))
                    : BETWEEN.stream()
                        .flatMap(between -> ofAll(bare, between, known).stream())
                        .findFirst());
  }

  private static Optional<String> ofAll(
      String text, Pattern between, Function<String, Optional<String>> known) {
    List<String> names =
        Arrays.stream(between.split(text)).filter(name -> !name.isBlank()).toList();
    Optional<String> first = names.size() > 1 ? known.apply(names.get(0)) : Optional.empty();
    return first.filter(code -> names.stream().map(known).allMatch(other -> other.equals(first)));
  }
}
