package sello.reports.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.reports.Excess;
import sello.reports.Problem;
import sello.reports.ProblemType;

/**
 * What cannot be answered, in the words of a language. Programs are told in English, which is
 * written where the problem is found; other languages put what it names into sentences of their
 * own, and have none for what is rare.
 */
public final class ProblemTexts {
  private static final Map<String, SortedMap<String, String>> ALL =
      Texts.codes().stream()
          .filter(code -> !code.equals(Language.ENGLISH))
          .collect(
              Collectors.toMap(
                  Function.identity(), code -> TextFile.read(code + "/problems.properties")));

  private ProblemTexts() {}

  /** What the kind is called. */
  public static String title(ProblemType type, Texts texts) {
    return texts.language().isEnglish() ? type.title() : say(key(type) + ".title", texts);
  }

  /** What the kind means. */
  public static String meaning(ProblemType type, Texts texts) {
    return texts.language().isEnglish() ? type.meaning() : say(key(type) + ".meaning", texts);
  }

  /** What was found and what was expected; empty where the language has no sentence for it. */
  public static Optional<String> detail(Problem problem, Texts texts) {
    if (texts.language().isEnglish()) {
      return Optional.of(problem.detail());
    }
    String key = key(problem.type()) + ".detail";
    return Stream.of(key + problem.parameter().map(name -> "." + name).orElse(""), key)
        .filter(name -> in(texts).containsKey(name))
        .filter(name -> problem.parameter().isPresent() || !names(name, "parameter", texts))
        .findFirst()
        .map(found -> say(found, texts, named(found, problem, texts)) + nearest(problem, texts));
  }

  /** Whether a sentence names something. */
  private static boolean names(String key, String place, Texts texts) {
    return Message.places(Objects.requireNonNull(in(texts).get(key))).contains(place);
  }

  private static String nearest(Problem problem, Texts texts) {
    List<String> near = problem.nearest();
    return near.isEmpty() ? "" : " " + say("nearest", texts, "words", String.join(", ", near));
  }

  /** What a sentence has places for. */
  private static Object[] named(String key, Problem problem, Texts texts) {
    Map<String, String> all =
        Map.of(
            "parameter",
            problem.parameter().orElse(""),
            "value",
            problem.value().orElse(""),
            "size",
            problem.excess().map(Excess::size).map(texts.numerals()::whole).orElse(""),
            "limit",
            problem.excess().map(Excess::limit).map(texts.numerals()::whole).orElse(""),
            "link",
            problem.excess().map(Excess::link).orElse(""));
    return Message.places(Objects.requireNonNull(in(texts).get(key))).stream()
        .flatMap(place -> Stream.of(place, all.getOrDefault(place, "")))
        .toArray();
  }

  private static String say(String key, Texts texts, Object... namesAndValues) {
    return new Words(texts.language(), in(texts)).say(key, namesAndValues);
  }

  /** The sentences of a language other than English. */
  static SortedMap<String, String> in(Texts texts) {
    return Objects.requireNonNull(ALL.get(texts.language().code()));
  }

  private static String key(ProblemType type) {
    return type.slug().replace('-', '_');
  }
}
