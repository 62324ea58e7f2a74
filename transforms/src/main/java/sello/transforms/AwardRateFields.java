package sello.transforms;

import sello.catalog.Field;
import sello.catalog.Type;
import sello.catalog.Unit;

/** The fields of {@link AwardRateByCountry}. */
final class AwardRateFields {
  static final Field<Long> AWARDS =
      Field.count(
          "awards",
          Unit.AWARDS,
          "Awards",
          "Labels granted in the edition: the published figure, else the count of a complete list;"
              + " the numerator of the rates");
  static final Field<Double> PER_1000_REGISTERED =
      rate(
          "awards_per_1000_registered_schools",
          "Awards per 1,000 registered schools",
          "Awards per 1,000 schools of the register that had joined eTwinning before the edition");
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
