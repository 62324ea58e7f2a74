package sello.ingest;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of a country in the languages of headers: senders write them too (Unicode CLDR). */
final class SpokenNames {
  static final List<ULocale> LANGUAGES =
      Stream.of("en", "es", "tr", "fr", "de", "it").map(ULocale::forLanguageTag).toList();

  /** Made when it is first asked for: most runs never do. */
  private static final class World {
    /** The names of all countries, folded. */
    private static final Set<String> COUNTRIES =
        Stream.of(ULocale.getISOCountries())
            .flatMap(code -> of(code).stream())
            .map(Spelling::fold)
            .collect(Collectors.toUnmodifiableSet());
  }

  private SpokenNames() {}

  /** Whether a text is the name of a country anywhere, be it none of eTwinning. */
  static boolean isCountry(String text) {
    return World.COUNTRIES.contains(Spelling.fold(text));
  }

  /** The names of a country by its ISO code. */
  static List<String> of(String code) {
    return LANGUAGES.stream()
        .map(language -> LocaleDisplayNames.getInstance(language).regionDisplayName(code))
        .toList();
  }
}
