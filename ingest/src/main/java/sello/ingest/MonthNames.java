package sello.ingest;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The months by their names, whole and shortened, in languages of headers (Unicode CLDR), and by
 * Roman numbers. A name that is another month in another of them names none, unless the country
 * tells the language: Polish {@code listopada} is November, Croatian October.
 */
final class MonthNames {
  private static final int[] USES = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
  private static final int[] WIDTHS = {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED};
  private static final int NONE = 0;
  private static final String[] ROMAN = {
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"
  };
  private static final String[] ENGLISH = new DateFormatSymbols(ULocale.ENGLISH).getMonths();
  private static final List<String> LANGUAGES =
      List.of(
          "en", "es", "tr", "fr", "de", "it", "ca", "gl", "eu", "pt", "nl", "pl", "cs", "sk", "hu",
          "ro", "bg", "el", "hr", "sl", "sr", "sr-Latn", "mk", "uk", "lt", "lv", "et", "fi", "sv",
          "da", "nb", "is", "sq");

  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  private static final Map<String, Integer> MONTHS = months(LANGUAGES);

  /** By country, as rows ask for it. */
  private static final Map<String, Map<String, Integer>> OF_COUNTRIES = new ConcurrentHashMap<>();

  private MonthNames() {}

  /** The month, 1 to 12. */
  static Optional<Integer> of(String name) {
    return Optional.ofNullable(MONTHS.get(Spelling.fold(name))).filter(month -> month != NONE);
  }

  /** A text with the names of more than one month written as they are not in doubt in a country. */
  static String undoubted(String text, String country) {
    return WORD.matcher(text).replaceAll(word -> undoubtedWord(word.group(), country));
  }

  private static String undoubtedWord(String word, String country) {
    String name = Spelling.fold(word);
    if (MONTHS.getOrDefault(name, 1) != NONE || country.isEmpty()) {
      return word;
    }
    int month =
        OF_COUNTRIES
            .computeIfAbsent(country, code -> months(List.of(languageOf(code))))
            .getOrDefault(name, NONE);
    return month == NONE ? word : ENGLISH[month - 1];
  }

  private static String languageOf(String country) {
    return ULocale.addLikelySubtags(new ULocale("und_" + country)).getLanguage();
  }

  /** How dates are written in each language. */
  static List<DateFormatSymbols> symbols() {
    return symbols(LANGUAGES);
  }

  private static List<DateFormatSymbols> symbols(List<String> languages) {
    return languages.stream()
        .map(tag -> new DateFormatSymbols(ULocale.forLanguageTag(tag)))
        .toList();
  }

  private static Map<String, Integer> months(List<String> languages) {
    Map<String, Integer> months = new HashMap<>();
    add(ROMAN, months);
    for (DateFormatSymbols symbols : symbols(languages)) {
      Arrays.stream(USES)
          .boxed()
          .flatMap(use -> Arrays.stream(WIDTHS).mapToObj(width -> symbols.getMonths(use, width)))
          .forEach(names -> add(names, months));
    }
    return months;
  }

  private static void add(String[] names, Map<String, Integer> months) {
    for (int i = 0; i < names.length; i++) {
      months.merge(Spelling.fold(names[i]), i + 1, (a, b) -> a.equals(b) ? a : NONE);
    }
  }
}
