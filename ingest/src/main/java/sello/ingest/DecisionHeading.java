package sello.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

  /** A word of a file's name that says nothing of it: {@code ES}, {@code v2}, {@code (1)}. */
  private static final Pattern SHORT = Pattern.compile("\\p{L}{1,3}|.*\\d.*");

  /** A country in the name of a file that is not all in capitals: {@code NO_awarded.csv}. */
  private static final Pattern CODE = Pattern.compile("(?<=^|_|\\P{L})\\p{Lu}{2}(?=_|\\P{L})");

  private static final Pattern ENDING = Pattern.compile("(\\.[A-Za-z]{1,6}){1,2}$");
  private static final Pattern NEXT_WORD = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

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

  /** The same of the name of a file, as {@code 2025_solicitudes-denegadas_ES.csv}. */
  static Optional<String> inFileName(String path) {
    String name = ENDING.matcher(path.substring(path.lastIndexOf('/') + 1)).replaceFirst("");
    String words = NEXT_WORD.matcher(name).replaceAll(" ");
    boolean isInCapitals = name.equals(name.toUpperCase(Locale.ROOT));
    String told = isInCapitals ? words : CODE.matcher(words).replaceAll(" ");
    return in(
        Arrays.stream(Spelling.fold(told).split(" "))
            .filter(word -> !SHORT.matcher(word).matches() || WORDS.meaning(word).equals("not"))
            .collect(Collectors.joining(" ")));
  }

  /** Whether a text has nothing but words that stand beside decisions: Centros eTwinning. */
  static boolean isOfList(String text) {
    return Arrays.stream(Spelling.fold(text).split(" "))
        .allMatch(word -> WORDS.meaning(word).equals("beside"));
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
