package sello.ingest;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The months by their names, whole and shortened, in the languages of headers (Unicode CLDR). A
 * name that is another month in another of them names none.
 */
final class MonthNames {
  private static final int[] USES = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
  private static final int[] WIDTHS = {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED};
  private static final int NONE = 0;
  private static final Map<String, Integer> MONTHS = months(SpokenNames.LANGUAGES);

  private MonthNames() {}

  /** The month, 1 to 12. */
  static Optional<Integer> of(String name) {
    return Optional.ofNullable(MONTHS.get(Spelling.fold(name))).filter(month -> month != NONE);
  }

  private static Map<String, Integer> months(List<ULocale> languages) {
    Map<String, Integer> months = new HashMap<>();
    for (ULocale language : languages) {
      DateFormatSymbols symbols = new DateFormatSymbols(language);
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
