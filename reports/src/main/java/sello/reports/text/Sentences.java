package sello.reports.text;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Sentences that the program says in English, in every other language. The sentence itself is the
 * key, so that one that was changed is missed.
 */
public final class Sentences {
  private final Map<String, SortedMap<String, String>> ofLanguages;

  /**
   * @param file its name in the folder of each language
   */
  public Sentences(String file) {
    this.ofLanguages =
        Texts.codes().stream()
            .filter(code -> !code.equals(Language.ENGLISH))
            .collect(
                Collectors.toMap(Function.identity(), code -> TextFile.read(code + "/" + file)));
  }

  /** A sentence in a language; empty where the language lacks it. */
  public Optional<String> of(String english, Texts texts) {
    return texts.language().isEnglish()
        ? Optional.of(english)
        : Optional.ofNullable(in(texts).get(key(english)));
  }

  /** The sentences of a language other than English, by their keys. */
  public SortedMap<String, String> in(Texts texts) {
    return Objects.requireNonNull(ofLanguages.get(texts.language().code()));
  }

  /** The letters and digits of a sentence, its words joined. */
  public static String key(String english) {
    return english
        .toLowerCase(Locale.ROOT)
        .replace("'", "")
        .replaceAll("[^a-z0-9]+", "_")
        .replaceAll("_$", "");
  }
}
