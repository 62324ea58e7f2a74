package sello.transforms.protection;

import java.util.List;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Unit;

/** What is known of a cell: one count, of one place and time, in the protected tables. */
final class CellFields {
  static final Field<String> FAMILY =
      Field.text("family", "Family", "Name of the tables that count the same things");
  static final Field<String> CELL_PERIOD =
      Field.text("cell_period", "Period", "Edition or year of the count");
  static final Field<String> CELL_REGION =
      Field.text(
          "cell_region",
          "Region of the cell",
          "Code of the region; whole: the country or Europe, of which regions are parts");
  static final Field<String> SLICE =
      Field.text(
          "slice", "Slice", "What else the row is about, such as a criterion area; all: nothing");
  static final Field<String> QUANTITY =
      Field.text("quantity", "Quantity", "Name of the count, or of an end of it");
  static final Field<String> TWIN =
      Field.text(
          "twin", "Twin", "Cells with the same word tell the same number: withheld together");
  static final Field<Boolean> IS_SUM_OF_FEW =
      Field.yesNo(
          "is_sum_of_few",
          "Sum of few",
          "Whether it is a sum over fewer schools than may be shown");
  static final Field<Long> CELL_COUNT =
      Field.count("cell_count", Unit.AS_METRIC, "Count", "The count before anything is withheld");
  static final Field<Long> THRESHOLD =
      Field.count(
          "threshold",
          Unit.AS_METRIC,
          "Threshold",
          "A count above 0 and below this may not be shown; 0: however small it is, it may");
  static final Field<String> STATUS =
      Field.text(
          "cell_status",
          "Status",
          "published, or withheld: as too small (primary) or so that another cannot be worked out"
              + " (secondary)");

  static final Field<Boolean> WAS_SHOWN =
      Field.yesNo("was_shown", "Was shown", "Whether any earlier release showed this count");
  static final Field<Boolean> IS_LATEST =
      Field.yesNo(
          "is_latest", "Of the release before", "Whether the release before has this count");

  static final String WHOLE = "whole";
  static final String ALL = "all";

  /** What names a cell. */
  static final List<Field<?>> KEY =
      List.of(FAMILY, QUANTITY, CELL_PERIOD, SLICE, Fields.COUNTRY_CODE, CELL_REGION);

  private CellFields() {}
}
