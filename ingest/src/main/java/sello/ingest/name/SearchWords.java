package sello.ingest.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words by which people look for a text: in Latin letters, without case, accents, quotes and
 * dashes. What is found and what is asked are folded here alike.
 *
 * <p>Who asks does not say in which language, so a text in another script stands as it is written
 * in Latin letters anywhere and, where that differs, also as its own country writes it: Βόνιτσα is
 * found as Bonitsa and as Vonitsa.
 */
public final class SearchWords {
  private static final String ANYWHERE = "";

  private SearchWords() {}

  /** The words of a question; none when it has neither letter nor digit. */
  public static List<String> asked(String text) {
    return words(ANYWHERE, text);
  }

  /** All words of a country's texts, those of the first text first and in their order. */
  public static String found(String country, List<String> texts) {
    List<String> words = new ArrayList<>();
    Set<String> others = new LinkedHashSet<>();
    for (String text : texts) {
      (words.isEmpty() ? words : others).addAll(words(ANYWHERE, text));
    }
    texts.forEach(text -> others.addAll(words(country, text)));
    others.removeAll(words);
    words.addAll(others);
    return String.join(" ", words);
  }

  private static List<String> words(String country, String text) {
    return Arrays.stream(Letters.fold(country, text).split(" ", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
