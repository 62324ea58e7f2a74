package sello.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Fields;

/**
 * The name of a criterion area with what forms write around it: its number or letter, as in {@code
 * Principio 1: Liderazgo compartido} and {@code A. eSafety}, a word for scores, as in {@code
 * Puntuación Liderazgo} and {@code Liderlik puanı}, or its code before it.
 */
final class AreaName {
  private static final Set<String> AREAS =
      RawAssessments.AREA_SCORES.stream()
          .map(field -> field.name())
          .collect(Collectors.toUnmodifiableSet());

  /** Folded; the words are those of the calls for principles, parts and criteria. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:(?:mission )?(?:princip\\w{0,4}|prinzip|grundsatz|ilke|zasada|criteri\\w{0,3}|criterion"
              + "|critere|kriter\\w{0,3}|kryterium|area|bereich|domaine|alan|obszar|part|parte|partie"
              + "|teil|bolum|sezione|seccion) )?(?:\\d{1,2}|[a-e]) (.+)");

  private static final Pattern BETWEEN =
      Pattern.compile("(?:de|del|of|for|fur|pour|di|en|in|in der) (.+)");

  private AreaName() {}

  static boolean isArea(String column) {
    return AREAS.contains(column);
  }

  /**
   * The code of the area that a folded text names with something around it.
   *
   * @param listed the code of an area by its folded name or code alone
   */
  static Optional<String> of(String folded, Function<String, Optional<String>> listed) {
    Optional<String> alone = listed.apply(folded);
    if (alone.isPresent()) {
      return alone;
    }
    return Stream.concat(Stream.of(folded), withoutNumber(folded))
        .flatMap(name -> Stream.concat(Stream.of(name), withoutWords(name)))
        .map(listed)
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> withCode(folded, listed));
  }

  private static Stream<String> withoutNumber(String folded) {
    Matcher numbered = NUMBERED.matcher(folded);
    return numbered.matches() ? Stream.of(numbered.group(1)) : Stream.empty();
  }

  /** Without a word for scores before it or behind it, of one word or two. */
  private static Stream<String> withoutWords(String name) {
    return Stream.concat(
            splits(name, true).filter(parts -> isScore(parts.get(0))).map(parts -> parts.get(1)),
            splits(name, false).filter(parts -> isScore(parts.get(1))).map(parts -> parts.get(0)))
        .flatMap(
            rest -> {
              Matcher between = BETWEEN.matcher(rest);
              return between.matches() ? Stream.of(rest, between.group(1)) : Stream.of(rest);
            });
  }

  /** In two parts, of which the first or the last is of one word or two. */
  private static Stream<List<String>> splits(String name, boolean isFirst) {
    List<String> words = List.of(name.split(" ", -1));
    return Stream.of(1, 2)
        .filter(count -> words.size() > count)
        .map(count -> isFirst ? count : words.size() - count)
        .map(
            at ->
                List.of(
                    String.join(" ", words.subList(0, at)),
                    String.join(" ", words.subList(at, words.size()))));
  }

  private static boolean isScore(String words) {
    return Synonyms.SHIPPED.isFoldedName(words, Fields.SCORE.name());
  }

  /** {@code miss_leadership - Shared leadership}: both must name one area. */
  private static Optional<String> withCode(
      String folded, Function<String, Optional<String>> listed) {
    return AREAS.stream()
        .filter(code -> folded.startsWith(Spelling.fold(code) + " "))
        .filter(
            code ->
                listed
                    .apply(folded.substring(Spelling.fold(code).length() + 1))
                    .filter(code::equals)
                    .isPresent())
        .findFirst();
  }
}
