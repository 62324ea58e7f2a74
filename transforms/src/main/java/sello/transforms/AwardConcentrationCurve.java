package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.COUNTRY_NAME;
import static sello.catalog.Fields.EDITION;
import static sello.transforms.ConcentrationFields.BASIS;
import static sello.transforms.ConcentrationFields.GINI;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import sello.catalog.Field;
import sello.catalog.Flag;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/**
 * The Lorenz curve of an edition: which share of its awards the countries with fewest have
 * together.
 */
final class AwardConcentrationCurve implements Table.From2 {
  static final Field<Integer> AWARD_PLACE =
      Field.number(
          "award_place",
          "Place from below",
          "Place of the country in the order of its awards, 1 for the fewest; of equals the first by"
              + " code. Empty: not known");
  static final Field<Double> COUNTRIES_SHARE =
      Field.share(
          "cumulative_countries_share",
          "Share of countries, added up",
          "Share of the countries that take part which stand at this place or before it");
  static final Field<Double> AWARDS_SHARE =
      Field.share(
          "cumulative_awards_share",
          "Share of awards, added up",
          "Share of the awards which the countries at this place and before it have together");

  @Override
  public Spec spec() {
    return Spec.named("award_concentration_curve")
        .title("Curve of the concentration of awards")
        .description(
            """
            Which share of an edition's awards the countries with fewest have together: the curve
            whose distance from equal shares is the Gini coefficient. It counts awards, not schools,
            and says nothing about the size of countries. One row per edition held and country that
            takes part.""")
        .key(EDITION, COUNTRY_CODE)
        .attributes(COUNTRY_NAME, BASIS, AWARD_PLACE)
        .measures(
            Measure.flagged(COUNTRIES_SHARE), Measure.flagged(AWARDS_SHARE), Measure.flagged(GINI))
        .formula(
            """
            Countries and their awards as in award_concentration_by_edition, zeros among them, the
            fewest first: at place i of k, cumulative_countries_share = i / k and
            cumulative_awards_share = awards of the first i / awards of all. The curve begins at (0,
            0); joined by straight lines, twice the area between it and the diagonal is gini.
            It is missing where gini is, and has its flag: one country that is not known would shift
            every point. The share of countries has no e and no u, for countries are counted.""")
        .reference(
            """
            Lorenz 1905, Publications of the American Statistical Association 9(70):209-219,
            doi:10.2307/2276207; Cowell 2011, Measuring Inequality, ch. 2""")
        .build();
  }

  @Override
  public List<Trace> traces() {
    Trace gini =
        Trace.to("award_concentration_by_edition")
            .same(EDITION)
            .taking(GINI)
            .because("The coefficient, and whether all countries are known");
    return Stream.concat(CountriesTakingPart.traces().stream(), Stream.of(gini)).toList();
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> awardsByCountry, Dataset<Row> awardConcentrationByEdition) {
    Column isKnown = col(GINI).isNotNull();
    return CountriesTakingPart.of(awardsByCountry)
        .select(
            col(EDITION),
            col(COUNTRY_CODE),
            col(COUNTRY_NAME),
            place().as("place"),
            place().divide(countries()).as("countries_share"),
            sum(col("all")).over(ascending()).divide(awards()).as("awards_share"))
        .join(concentration(awardConcentrationByEdition), names(EDITION))
        .select(
            col(EDITION),
            col(COUNTRY_CODE),
            col(COUNTRY_NAME),
            col(BASIS),
            as(when(isKnown, col("place")), AWARD_PLACE),
            as(when(isKnown, col("countries_share")), COUNTRIES_SHARE),
            as(ofCountries(), COUNTRIES_SHARE.flag()),
            as(when(isKnown, col("awards_share")), AWARDS_SHARE),
            as(col(GINI.flag()), AWARDS_SHARE.flag()),
            col(GINI),
            col(GINI.flag()));
  }

  private static Dataset<Row> concentration(Dataset<Row> awardConcentrationByEdition) {
    return awardConcentrationByEdition.select(
        col(EDITION), col(BASIS), col(GINI), col(GINI.flag()));
  }

  /** The flag of the coefficient without what only concerns the awards. */
  private static Column ofCountries() {
    Column flag = col(GINI.flag());
    return Flags.missingWhen(col(GINI).isNull())
        .cannotExistWhen(Flags.has(flag, Flag.CANNOT_EXIST))
        .breakWhen(Flags.has(flag, Flag.BREAK))
        .provisionalWhen(Flags.has(flag, Flag.PROVISIONAL))
        .text();
  }

  private static Column place() {
    return row_number().over(ascending());
  }

  private static Column countries() {
    return count(lit(1)).over(Window.partitionBy(col(EDITION)));
  }

  /** Of an edition without any there is no share. */
  private static Column awards() {
    Column all = sum(col("all")).over(Window.partitionBy(col(EDITION)));
    return when(all.gt(0), all);
  }

  /** Up to each country; where one is not known the curve is missing anyway. */
  private static WindowSpec ascending() {
    return Window.partitionBy(col(EDITION))
        .orderBy(col("all").asc(), col(COUNTRY_CODE).asc())
        .rowsBetween(Window.unboundedPreceding(), Window.currentRow());
  }
}
