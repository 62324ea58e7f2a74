package sello.ingest;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A text that stands where one of a list must stand. It may be told where it has the form of a code
 * or is one of the list but for a slip: {@code Republica Checa} is, {@code Eva Gil} is somebody.
 */
final class ListedText {
  /** What is longer is near to no word of a list. */
  private static final int LONGEST = 100;

  /** Between such words stand articles and numbers. */
  private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{3,}");

  private static final Pattern ANY_WORD = Pattern.compile("\\p{L}{3}");

  private static final int SHORTEST_WITH_SLIP = 4;
  private static final int SHORTEST_WITH_TWO = 8;

  /** One letter, two capitals, initials, none at all, or a digit and no word. */
  private static final Pattern CODE =
      Pattern.compile(
          "\\P{L}*|\\p{L}|(\\p{Lu}\\.)+|\\p{Lu}{2}|(?=\\S*\\p{Nd})(?!\\S*\\p{L}{4})\\S*");

  private ListedText() {}

  /** Whether a cell of a column whose values stand in a list names nobody. */
  static boolean isTold(ContractColumn column, String text, CodeLists lists) {
    return text.length() <= LONGEST
        && (CODE.matcher(text).matches() || isNearToList(column, text, lists));
  }

  private static boolean isNearToList(ContractColumn column, String text, CodeLists lists) {
    return switch (column.reading()) {
      case COUNTRY ->
          SpokenNames.isCountry(text) || isNear(text, lists.places().countrySpellings());
      case WORD -> areNear(text, Synonyms.SHIPPED.spellings(column.name()));
      case AREA -> areNear(text, lists.areaNames());
      case EDITION -> areNear(text, SchoolYear.folded());
      case FLAGS -> !ANY_WORD.matcher(text.replace(ObservationFlags.STATUS, "")).find();
      case GEO, YEAR, MOMENT, LINK, SCHOOL_CODE, AS_IS -> false;
    };
  }

  /** Whether the whole text is one of some, but for a slip. */
  private static boolean isNear(String text, Set<String> known) {
    String folded = Spelling.fold(text);
    return known.contains(folded) || isSwapped(folded, known) || isChanged(folded, known);
  }

  /** Two letters that changed places are one slip: {@code Spian}. */
  private static boolean isSwapped(String folded, Set<String> known) {
    return folded.length() >= SHORTEST_WITH_SLIP
        && IntStream.range(1, folded.length())
            .mapToObj(at -> swapped(folded, at))
            .anyMatch(known::contains);
  }

  private static String swapped(String word, int at) {
    return word.substring(0, at - 1)
        + word.charAt(at)
        + word.charAt(at - 1)
        + word.substring(at + 1);
  }

  /** Letters that are wrong, missing or too many: fewer in a short word, which may be another. */
  private static boolean isChanged(String folded, Set<String> known) {
    if (folded.length() < SHORTEST_WITH_SLIP) {
      return false;
    }
    LevenshteinDistance slips =
        new LevenshteinDistance(folded.length() < SHORTEST_WITH_TWO ? 1 : 2);
    return known.stream().anyMatch(word -> slips.apply(folded, word) >= 0);
  }

  /** Whether each of its words is one of those of some texts: {@code Infantil y Primaria}. */
  private static boolean areNear(String text, Set<String> known) {
    Set<String> words = known.stream().flatMap(ListedText::words).collect(Collectors.toSet());
    List<String> telling =
        words(Spelling.fold(text)).filter(word -> LONG_WORD.matcher(word).matches()).toList();
    return !telling.isEmpty() && telling.stream().allMatch(word -> isNear(word, words));
  }

  private static Stream<String> words(String folded) {
    return Stream.of(folded.split(" "));
  }
}
