package sello.ingest;

import java.util.Map;
import java.util.stream.Collectors;
import sello.catalog.ShippedList;

/** What words in the languages of national services mean: a shipped list, folded. */
final class ListedWords {
  private final Map<String, String> meanings;

  /**
   * @param list a resource with the columns meaning, language and spelling, such as {@code
   *     heading_words.csv}; a word of two meanings is an error
   */
  ListedWords(String list) {
    meanings =
        ShippedList.rows(ListedWords.class, list).stream()
            .collect(
                Collectors.toMap(
                    row -> Spelling.fold(row.getField("spelling")),
                    row -> row.getField("meaning"),
                    (one, other) -> {
                      throw new IllegalStateException(
                          "%s: one word is both %s and %s.".formatted(list, one, other));
                    }));
  }

  /** What a folded text means; empty text where it is not in the list. */
  String meaning(String folded) {
    return meanings.getOrDefault(folded, "");
  }
}
