package sello.transforms;

import sello.catalog.Field;
import sello.catalog.Type;
import sello.catalog.Unit;

/** The fields of {@link AwardConcentrationByEdition}. */
final class ConcentrationFields {
  static final Field<String> BASIS =
      Field.text(
          "concentration_basis",
          "Basis",
          "countries: the awards of every country are known; remainder: those of some are, and they"
              + " make up the whole published total, so that the others have none; empty: no indices");
  static final Field<String> TOP_THREE =
      Field.text(
          "top_three_countries",
          "Countries with most awards",
          "The three countries with most awards, the first first; of equals the first by code. Empty:"
              + " not known");
  static final Field<Long> COUNTRIES_TAKING_PART =
      Field.count(
          "countries_taking_part",
          Unit.COUNTRIES,
          "Countries that take part",
          "Countries that were members in the edition's first year, or have awards; 0 where no edition"
              + " was held");
  static final Field<Long> COUNTRIES_KNOWN =
      Field.count(
          "countries_known",
          Unit.COUNTRIES,
          "Countries known",
          "Of them, the countries whose awards are published or on a complete winners' list");
  static final Field<Long> AWARDS_KNOWN =
      Field.count(
          "awards_known",
          Unit.AWARDS,
          "Awards of the countries known",
          "Awards of the countries that are known, summed: the denominator of the share of three");
  static final Field<Double> HHI =
      Field.share(
          "hhi",
          "Herfindahl-Hirschman index",
          "Sum of the squared shares of the countries in the awards: 1/k when k countries have equal"
              + " shares, 1 when one country has all");
  static final Field<Double> EFFECTIVE_NUMBER =
      new Field<>(
          "effective_number",
          Type.DOUBLE,
          Unit.COUNTRIES,
          "Effective number of countries",
          "1 / hhi: as many countries with equal shares would be as concentrated",
          1);
  static final Field<Double> HHI_NORMALISED =
      Field.share(
          "hhi_normalised",
          "Herfindahl-Hirschman index, normalised",
          "The index from 0, equal shares, to 1, one country has all: comparable between numbers of"
              + " countries");
  static final Field<Double> GINI =
      Field.share(
          "gini",
          "Gini coefficient",
          "0 when all countries have equal awards, 1 - 1/k when one of k countries has all");
  static final Field<Long> AWARDS_TOP_THREE =
      Field.count(
          "awards_top_three",
          Unit.AWARDS,
          "Awards of the three countries",
          "Awards of the three countries with most: the numerator of their share");
  static final Field<Double> TOP_THREE_SHARE =
      Field.share(
          "top_three_share",
          "Share of the three countries",
          "Share of the awards that the three countries with most awards have together");

  private ConcentrationFields() {}
}
