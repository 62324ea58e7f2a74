package sello.reports.text;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A text with places that are filled when it is said: ICU's MessageFormat, so that each language
 * has its own plurals: {@code {count, plural, one {1 row} other {# rows}}}.
 */
final class Message {
  /** The names of the places of texts, as far as these were said. */
  private static final LoadingCache<String, Set<String>> PLACES =
      Caffeine.newBuilder().maximumSize(10_000).build(Message::read);

  private Message() {}

  /** The text with its places filled; names and values take turns. */
  static String say(String pattern, ULocale locale, Object... namesAndValues) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    Set<String> places = places(pattern);
    if (!places.equals(values.keySet())) {
      throw new IllegalArgumentException(
          "'%s' has the places %s, not %s.".formatted(pattern, places, values.keySet()));
    }
    return places.isEmpty() ? pattern : new MessageFormat(pattern, locale).format(values);
  }

  /** The names of its places. */
  static Set<String> places(String pattern) {
    return PLACES.get(pattern);
  }

  private static Set<String> read(String pattern) {
    return pattern.indexOf('{') < 0
        ? Set.of()
        : new TreeSet<>(new MessageFormat(pattern).getArgumentNames());
  }
}
