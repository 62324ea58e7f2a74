package sello.transforms;

import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Unit;

/** What the tables of award trends tell, and by which formulas. */
final class AwardTrendFields {
  static final Field<Long> AWARDS_KNOWN =
      awards(
          "awards_known", "Awards", "Labels granted, as the table says: the series of the trend");
  static final Field<Long> AWARDS_CHANGE =
      awards(
          "awards_change", "Change", "Awards more or less than in the edition of the year before");
  static final Field<Double> AWARDS_GROWTH =
      growth("awards_growth", "Growth", "the edition of the year before");
  static final Field<Long> AWARDS_CHANGE_TWO =
      awards(
          "awards_change_two_editions",
          "Change over two editions",
          "Awards more or less than in the edition two years before: holders of a two-year label sit"
              + " out one edition, so that this compares like with like");
  static final Field<Double> AWARDS_GROWTH_TWO =
      growth(
          "awards_growth_two_editions", "Growth over two editions", "the edition two years before");
  static final Field<Integer> SEGMENT_YEAR =
      Field.year(
          "segment_year", "Segment from", "First year of the run of editions without a break");
  static final Field<Double> AWARDS_SLOPE =
      Field.amount(
          "awards_slope_per_year",
          Unit.AWARDS,
          "Slope a year",
          "Awards more or less a year over the segment: the median of all slopes between two of its"
              + " editions; a robust line, which says nothing of causes");

  static final String FORMULA =
      """
      Growth b/a - 1 with limits (b/a)·exp(-/+ 1.96·sqrt(1/a + 1/b)) - 1; missing from 0 (m). Change
      and growth are missing too where no edition was held at one of the two ends, or the place was
      no member (m), and else over a break (bm). Slope: Theil-Sen over the segment of the row, the
      same in all its rows; from four editions, limits from five. b: the span starts at the first
      edition after a break; the figure crosses none, but nothing earlier compares with it.""";
  static final String REFERENCE =
      """
      Rothman, Greenland and Lash 2008, Modern Epidemiology, ch. 14; Theil 1950; Sen 1968,
      doi:10.1080/01621459.1968.10480934.""";

  private AwardTrendFields() {}

  private static Field<Long> awards(String name, String title, String definition) {
    return Field.count(name, Unit.AWARDS, title, definition);
  }

  private static Field<Double> growth(String name, String title, String base) {
    return Field.amount(
        name, Unit.NONE, title, "Growth of awards from " + base + ": 0.1 is ten percent more");
  }

  static Measure[] measures() {
    return new Measure[] {
      Measure.flagged(AWARDS_KNOWN),
      Measure.difference(AWARDS_CHANGE),
      Measure.differenceWithLimits(AWARDS_GROWTH),
      Measure.difference(AWARDS_CHANGE_TWO),
      Measure.differenceWithLimits(AWARDS_GROWTH_TWO),
      Measure.differenceWithLimits(AWARDS_SLOPE)
    };
  }
}
