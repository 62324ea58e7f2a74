package sello.reports.text;

import java.util.SortedMap;

/**
 * The texts of pages and messages in one language, each under its key.
 *
 * @param language how it writes numbers, which plurals it has, which words it draws together
 * @param texts text by key
 */
record Words(Language language, SortedMap<String, String> texts) {

  /** A text, its places filled; names and values take turns. */
  String say(String key, Object... namesAndValues) {
    String pattern = texts.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException(
          "The words of %s have no '%s'.".formatted(language.locale().toLanguageTag(), key));
    }
    String said = Message.say(pattern, language.locale(), namesAndValues);
    return namesAndValues.length == 0 ? said : language.contraction().in(said);
  }
}
