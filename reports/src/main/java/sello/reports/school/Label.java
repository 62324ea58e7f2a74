package sello.reports.school;

import java.time.LocalDate;

/**
 * A label that a school was awarded.
 *
 * @param edition of the award
 * @param from first day on which it is valid
 * @param to last day
 */
public record Label(String edition, LocalDate from, LocalDate to) {

  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
