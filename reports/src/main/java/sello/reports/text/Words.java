package sello.reports.text;

import com.ibm.icu.util.ULocale;
import java.util.SortedMap;

/**
 * The texts of pages and messages in one language, each under its key.
 *
 * @param locale how the language writes numbers, and which plurals it has
 * @param texts text by key
 */
record Words(ULocale locale, SortedMap<String, String> texts) {

  /** A text, its places filled; names and values take turns. */
  String say(String key, Object... namesAndValues) {
    String pattern = texts.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException(
          "The words of %s have no '%s'.".formatted(locale.toLanguageTag(), key));
    }
    return Message.say(pattern, locale, namesAndValues);
  }
}
