package sello.transforms;

import sello.catalog.Field;
import sello.catalog.Type;
import sello.catalog.Unit;

/** The fields of the award rates. */
final class AwardRateFields {
  static final Field<Long> AWARDS =
      Field.count(
          "awards",
          Unit.AWARDS,
          "Awards",
          "Labels granted in the edition: "
              + KnownAwards.RULE
              + "; the numerator of rates and shares");
  static final Field<Long> SCHOOLS_IN_REGION =
      Field.count(
          "schools_in_region",
          Unit.SCHOOLS,
          "Schools in the region",
          "Schools that there are by the education statistics of region_schools_year, in eTwinning or"
              + " not");
  static final Field<Integer> REGION_SCHOOLS_YEAR =
      Field.year(
          "region_schools_year",
          "Year of the region's schools",
          "Year of schools_in_region; empty: not known");
  static final Field<Double> PER_1000_REGISTERED =
      rate(
          "awards_per_1000_registered_schools",
          "Awards per 1,000 registered schools",
          "Awards per 1,000 schools of today's register that had joined eTwinning before the"
              + " edition's first year");
  static final Field<Double> PER_1000_ELIGIBLE =
      rate(
          "awards_per_1000_eligible_schools",
          "Awards per 1,000 eligible schools",
          "Awards per 1,000 schools that met the conditions of the edition's call, whether they"
              + " applied or not");
  static final Field<Double> PER_1000_SCHOOLS =
      rate(
          "awards_per_1000_schools",
          "Awards per 1,000 schools",
          "Awards per 1,000 schools that there are, in eTwinning or not");
  static final Field<Double> PER_MILLION =
      rate(
          "awards_per_million_inhabitants",
          "Awards per million inhabitants",
          "Awards per million inhabitants of the country");

  private static Field<Double> rate(String name, String title, String definition) {
    return new Field<>(name, Type.DOUBLE, Unit.AWARDS, title, definition, 2);
  }

  private AwardRateFields() {}
}
