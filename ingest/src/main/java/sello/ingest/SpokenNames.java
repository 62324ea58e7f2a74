package sello.ingest;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.stream.Stream;

/** The names of a country in the languages of headers: senders write them too (Unicode CLDR). */
final class SpokenNames {
  private static final List<ULocale> LANGUAGES =
      Stream.of("en", "es", "tr", "fr", "de", "it").map(ULocale::forLanguageTag).toList();

  private SpokenNames() {}

  /** The names of a country by its ISO code. */
  static List<String> of(String code) {
    return LANGUAGES.stream()
        .map(language -> LocaleDisplayNames.getInstance(language).regionDisplayName(code))
        .toList();
  }
}
