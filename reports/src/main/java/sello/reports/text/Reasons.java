package sello.reports.text;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a Spec says in a sentence of English, in another language: what rows are traced for, why a
 * table is kept back. The sentence itself is the key, so that one that was changed is missed.
 */
public final class Reasons {
  private static final Map<String, SortedMap<String, String>> ALL =
      Texts.codes().stream()
          .filter(code -> !code.equals(Language.ENGLISH))
          .collect(
              Collectors.toMap(
                  Function.identity(), code -> TextFile.read(code + "/reasons.properties")));

  private Reasons() {}

  /** A sentence in a language; empty where the language lacks it. */
  public static Optional<String> of(String english, Texts texts) {
    return texts.language().isEnglish()
        ? Optional.of(english)
        : Optional.ofNullable(in(texts).get(key(english)));
  }

  /** The sentences of a language other than English, by their keys. */
  static SortedMap<String, String> in(Texts texts) {
    return Objects.requireNonNull(ALL.get(texts.language().code()));
  }

  /** The letters and digits of a sentence, its words joined. */
  static String key(String english) {
    return english
        .toLowerCase(Locale.ROOT)
        .replace("'", "")
        .replaceAll("[^a-z0-9]+", "_")
        .replaceAll("_$", "");
  }
}
