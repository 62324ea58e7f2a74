package sello.transforms;

import sello.catalog.Field;
import sello.catalog.Unit;

/** What the tables of awards tell of the schools' earlier labels, and by which rules. */
final class AwardHistoryFields {
  static final Field<Long> FIRST_AWARDS =
      kind(
          "first_awards",
          "First awards",
          "Awards to schools that no earlier list names: labels granted for the first time");
  static final Field<Long> RENEWALS =
      kind(
          "renewals",
          "Renewals",
          "Awards to schools that were awarded again in time: by the first edition held that begins"
              + " after their label's end, also where they still held it");
  static final Field<Long> RETURNS =
      kind(
          "returns",
          "Returns",
          "Awards to schools whose earlier label had lapsed: named on an earlier list, but awarded"
              + " again too late to be a renewal");
  static final Field<Long> SCHOOLS_TO_DATE =
      Field.count(
          "schools_to_date",
          Unit.SCHOOLS,
          "Schools awarded to date",
          "Distinct schools awarded in this edition or an earlier one; it does not add over"
              + " editions, for each counts those before it");

  static final String FORMULA =
      """
      Each school counts once an edition, however often its list names it: first_awards, renewals
      and returns add up to the schools awarded. They are known only where the country's lists of
      the edition and of every earlier one in which it took part name every award; a school under
      two names that were not found to be one looks like two first awards.""";

  private AwardHistoryFields() {}

  private static Field<Long> kind(String name, String title, String definition) {
    return Field.count(name, Unit.AWARDS, title, definition);
  }
}
