package sello.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Fields;

/**
 * A text that is a decision on several schools, such as {@code Centros no galardonados} or {@code
 * Rejected applications}: a word of the decision in any language, perhaps in the plural and beside
 * words for what was decided on.
 */
final class DecisionHeading {
  /** Shorter ones, such as {@code no}, are answers and no headings. */
  private static final int SHORTEST = 6;

  /** What says no, what stands beside a decision, and what heads those of whom it was taken. */
  private static final ListedWords WORDS = new ListedWords("heading_words.csv");

  /** Of the edition: Siegel 2023-2024 – abgelehnte Bewerbungen. */
  private static final Pattern YEAR = Pattern.compile("(20)?\\d\\d");

  private static final List<String> PLURALS = List.of("", "s", "es", "e", "n", "en");

  private DecisionHeading() {}

  /** The decision, as the contract has it; empty where the text says something else. */
  static Optional<String> in(String text) {
    List<String> all = List.of(Spelling.fold(text).split(" "));
    List<String> words =
        all.stream()
            .filter(word -> !WORDS.meaning(word).equals("beside") && !YEAR.matcher(word).matches())
            .toList();
    Optional<String> whole = decision(all).or(() -> decision(words));
    return whole.isPresent() || words.isEmpty() || !WORDS.meaning(words.get(0)).equals("not")
        ? whole
        : decision(words.subList(1, words.size()))
            .filter(IsAwarded.DECISIONS.get(0)::equals)
            .map(awarded -> IsAwarded.DECISIONS.get(1));
  }

  private static Optional<String> decision(List<String> words) {
    String text = String.join(" ", words);
    return text.length() < SHORTEST
        ? Optional.empty()
        : PLURALS.stream().flatMap(plural -> singular(text, plural)).findFirst();
  }

  /** Of a text whose every word has the ending of the plural, or only the last. */
  private static Stream<String> singular(String text, String plural) {
    String each =
        Arrays.stream(text.split(" "))
            .map(word -> without(word, plural))
            .collect(Collectors.joining(" "));
    return Stream.of(each, without(text, plural))
        .flatMap(
            one ->
                Synonyms.SHIPPED.word(Fields.DECISION.name(), one).or(() -> listed(one)).stream());
  }

  /** What only heads others, and is the value of none. */
  private static Optional<String> listed(String text) {
    return Optional.of(WORDS.meaning(text)).filter(IsAwarded.DECISIONS::contains);
  }

  private static String without(String word, String ending) {
    return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : word;
  }
}
