package sello.transforms;

import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Unit;

/** What the tables of valid labels tell of those that begin and end, and by which rules. */
final class LabelFlowFields {
  static final Field<Long> NEW_LABELS =
      labels(
          "new_labels",
          "New labels",
          "Labels valid on 31 December of the year and not on that of the year before");
  static final Field<Long> RENEWED_LABELS =
      labels(
          "renewed_labels",
          "Renewed labels",
          "Of the new labels, renewals: those of schools awarded again in time, counted on winners'"
              + " lists");
  static final Field<Long> EXPIRED_LABELS =
      labels(
          "expired_labels",
          "Expired labels",
          "Labels valid on 31 December of the year before and no longer on that of the year");
  static final Field<Long> EXPIRING_LABELS =
      labels(
          "expiring_labels",
          "Labels expiring next",
          "Labels valid on 31 December of the year and no longer on that of the next year");
  static final Field<String> ACTIVE_EDITIONS =
      editions("active_editions", "Valid editions", "valid on 31 December");
  static final Field<String> NEW_EDITIONS =
      editions("new_editions", "New editions", "of the new labels");
  static final Field<String> EXPIRED_EDITIONS =
      editions("expired_editions", "Expired editions", "of the expired labels");
  static final Field<String> EXPIRING_EDITIONS =
      editions("expiring_editions", "Editions expiring next", "of the labels that expire next");

  static final String FORMULA =
      """
      A label is renewed by a new one, so that a renewed school's old label is among the expired:
      labels at the end of a year = those of the year before + new_labels - expired_labels. A cohort
      of unknown size leaves what it belongs to missing, with the ends that are known.
      new_labels, expired_labels and expiring_labels are 0 where labels were possible and those of
      no edition began, ended or end next. new_labels and expiring_labels are m where no label of
      the place can be valid at the end of the year, expired_labels where none could be at that of
      the year before, renewed_labels in a year in which no edition begins. b: an edition after a break is counted for the first time.""";

  private LabelFlowFields() {}

  static Measure[] measures() {
    return new Measure[] {
      Measure.withLimits(NEW_LABELS),
      Measure.flagged(RENEWED_LABELS),
      Measure.withLimits(EXPIRED_LABELS),
      Measure.withLimits(EXPIRING_LABELS)
    };
  }

  private static Field<Long> labels(String name, String title, String definition) {
    return Field.count(name, Unit.SCHOOLS, title, definition);
  }

  private static Field<String> editions(String name, String title, String which) {
    return Field.text(name, title, "Editions " + which + "; empty: none");
  }
}
