package sello.ingest;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The days of the week by their names, whole and shortened, in languages of headers (Unicode CLDR).
 * One name may be another day in another of them: {@code mar.} is Tuesday in French.
 */
final class Weekdays {
  private static final int[] WIDTHS = {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED};
  private static final Map<String, Set<DayOfWeek>> DAYS = days();

  private Weekdays() {}

  /** The days of which it is a name; none of most words. */
  static Set<DayOfWeek> of(String name) {
    return DAYS.getOrDefault(Spelling.fold(name), Set.of());
  }

  private static Map<String, Set<DayOfWeek>> days() {
    Map<String, Set<DayOfWeek>> days = new HashMap<>();
    for (DateFormatSymbols symbols : MonthNames.symbols()) {
      for (int width : WIDTHS) {
        String[] names = symbols.getWeekdays(DateFormatSymbols.FORMAT, width);
        for (int day = Calendar.SUNDAY; day <= Calendar.SATURDAY; day++) {
          days.computeIfAbsent(Spelling.fold(names[day]), name -> EnumSet.noneOf(DayOfWeek.class))
              .add(DayOfWeek.SATURDAY.plus(day));
        }
      }
    }
    return days;
  }
}
