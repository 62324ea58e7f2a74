package sello.ingest;

import java.time.LocalDate;
import java.util.Optional;
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

  private static final Pattern NUMBER = Pattern.compile("\\d{5}");
  private static final LocalDate FIRST = LocalDate.of(1954, 10, 3);
  private static final LocalDate LAST = LocalDate.of(2091, 8, 24);

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

  /** The day of a number; empty when the text is none that a school can have meant. */
  Optional<LocalDate> day(String text) {
    if (this == NONE || !NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    LocalDate day = zero.plusDays(Long.parseLong(text));
    return Optional.of(day).filter(d -> !d.isBefore(FIRST) && !d.isAfter(LAST));
  }
}
