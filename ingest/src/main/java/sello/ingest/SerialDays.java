package sello.ingest;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sello.ingest.form.FileForm;
import sello.ingest.form.Format;

/**
 * The days of a file that are written as their number, as a workbook does when nobody told it to
 * show a date: which day has the number 0, and which numbers are days.
 */
enum SerialDays {
  NONE(LocalDate.EPOCH),
  FROM_1900(LocalDate.of(1899, 12, 30)),
  FROM_1904(LocalDate.of(1904, 1, 1));

  private static final Pattern MOMENT = Pattern.compile("(\\d{5})(\\.\\d{1,15})?");
  private static final LocalDate FIRST = LocalDate.of(1954, 10, 3);
  private static final LocalDate LAST = LocalDate.of(2091, 8, 24);

  private static final int SECONDS_A_DAY = 86_400;

  private final LocalDate zero;

  SerialDays(LocalDate zero) {
    this.zero = zero;
  }

  static SerialDays of(FileForm form) {
    if (form.format() != Format.XLSX) {
      return NONE;
    }
    return form.date1904() ? FROM_1904 : FROM_1900;
  }

  /**
   * The day of a number, without the time behind its point; empty when the text is none that a
   * school can have meant.
   */
  Optional<LocalDate> day(String text) {
    Matcher number = MOMENT.matcher(text);
    if (this == NONE || !number.matches()) {
      return Optional.empty();
    }
    LocalDate day = zero.plusDays(Long.parseLong(number.group(1)));
    return Optional.of(day).filter(d -> !d.isBefore(FIRST) && !d.isAfter(LAST));
  }

  /** The moment of a number whose part behind the point is the time of the day. */
  Optional<LocalDateTime> moment(String text) {
    Matcher number = MOMENT.matcher(text);
    if (!number.matches()) {
      return Optional.empty();
    }
    double part = number.group(2) == null ? 0 : Double.parseDouble("0" + number.group(2));
    return day(number.group(1)).map(day -> day.atStartOfDay().plusSeconds(seconds(part)));
  }

  private static long seconds(double partOfDay) {
    return Math.round(partOfDay * SECONDS_A_DAY);
  }

  /** Whether a text is such a number, whatever day it may be. */
  static boolean isNumber(String text) {
    return MOMENT.matcher(text).matches();
  }
}
