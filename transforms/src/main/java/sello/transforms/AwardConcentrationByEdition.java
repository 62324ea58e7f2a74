package sello.transforms;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.transforms.ConcentrationFields.AWARDS_KNOWN;
import static sello.transforms.ConcentrationFields.AWARDS_TOP_THREE;
import static sello.transforms.ConcentrationFields.BASIS;
import static sello.transforms.ConcentrationFields.COUNTRIES_KNOWN;
import static sello.transforms.ConcentrationFields.COUNTRIES_TAKING_PART;
import static sello.transforms.ConcentrationFields.EFFECTIVE_NUMBER;
import static sello.transforms.ConcentrationFields.GINI;
import static sello.transforms.ConcentrationFields.HHI;
import static sello.transforms.ConcentrationFields.HHI_NORMALISED;
import static sello.transforms.ConcentrationFields.TOP_THREE;
import static sello.transforms.ConcentrationFields.TOP_THREE_SHARE;
import static sello.transforms.Editions.IS_BREAK;
import static sello.transforms.Editions.IS_HELD;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/** How unevenly the awards of one edition are spread over the countries that could have some. */
final class AwardConcentrationByEdition implements Table.From2 {
  private static final int TOP = 3;

  @Override
  public Spec spec() {
    return Spec.named("award_concentration_by_edition")
        .title("Concentration of awards over countries")
        .description(
            """
            How unevenly the awards of an edition are spread over the member countries: few
            countries with most awards, or many with some. It counts awards, not schools, and says
            nothing about the size of countries. One row per edition, held or not.""")
        .key(EDITION)
        .attributes(BASIS, TOP_THREE)
        .measures(
            Measure.exact(COUNTRIES_TAKING_PART),
            Measure.exact(COUNTRIES_KNOWN),
            Measure.flagged(AWARDS_KNOWN),
            Measure.flagged(HHI),
            Measure.flagged(EFFECTIVE_NUMBER),
            Measure.flagged(HHI_NORMALISED),
            Measure.flagged(GINI),
            Measure.flagged(AWARDS_TOP_THREE),
            Measure.withLimits(TOP_THREE_SHARE))
        .formula(
            """
            Every country that was a member in the edition's first year, or has awards, takes part,
            with its zeros. Its awards are those that its awards_basis names, published or counted.
            While one country is not known, all indices are missing, for they would shift with it;
            except where the countries known, none of them rounded, add up to the exact published
            total of Europe: then the others have 0. hhi = sum of squared shares;
            effective_number = 1 / hhi; hhi_normalised = (hhi - 1/k) / (1 - 1/k) for k countries:
            compare editions by it; gini without the k / (k - 1) correction. top_three_share =
            awards_top_three / awards_known, with the 95 % Wilson interval for these three
            countries; the other indices have no interval. u: fewer awards than the release's
            reliable_share_base, or an interval wider than its reliable_share_width. No awards at
            all: m.""")
        .reference(
            """
            Hirschman 1964, AER 54:761; Cowell 2011, Measuring Inequality, ch. 2; Wilson 1927,
            doi:10.1080/01621459.1927.10502953""")
        .build();
  }

  @Override
  public List<Trace> traces() {
    return CountriesTakingPart.traces();
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> editions, Dataset<Row> awardsByCountry) {
    Column isNewest = Editions.isNewest();
    Column n = when(col("basis").isNotNull(), col("known_awards"));
    Column nothing = not(col(IS_HELD)).or(n.equalTo(0));
    EstimateColumns share = RowMethods.share(col("top"), n);
    Column isLow = LowReliability.inForce().share(n, share);

    Dataset<Row> units =
        editions
            .withColumn("newest", isNewest)
            .join(indices(awardsByCountry), names(EDITION), "left")
            .select(
                col(EDITION),
                as(col("basis"), BASIS),
                as(col("top_codes"), TOP_THREE),
                as(coalesce(col("countries"), lit(0)), COUNTRIES_TAKING_PART),
                as(coalesce(col("known"), lit(0)), COUNTRIES_KNOWN),
                as(col("known_awards"), AWARDS_KNOWN),
                as(
                    flags(col("known_awards")).cannotExistWhen(not(col(IS_HELD))).text(),
                    AWARDS_KNOWN.flag()),
                as(col("index.hhi"), HHI),
                as(index("hhi", nothing, isLow), HHI.flag()),
                as(col("index.effective_number"), EFFECTIVE_NUMBER),
                as(index("effective_number", nothing, isLow), EFFECTIVE_NUMBER.flag()),
                as(col("index.normalised"), HHI_NORMALISED),
                as(
                    index("normalised", nothing.or(col("countries").equalTo(1)), isLow),
                    HHI_NORMALISED.flag()),
                as(col("index.gini"), GINI),
                as(index("gini", nothing, isLow), GINI.flag()),
                as(col("top"), AWARDS_TOP_THREE),
                as(
                    flags(col("top")).cannotExistWhen(not(col(IS_HELD))).text(),
                    AWARDS_TOP_THREE.flag()),
                as(share.value(), TOP_THREE_SHARE),
                as(share.low(), TOP_THREE_SHARE.low()),
                as(share.high(), TOP_THREE_SHARE.high()),
                as(
                    flags(share.value()).cannotExistWhen(nothing).lowReliabilityWhen(isLow).text(),
                    TOP_THREE_SHARE.flag()),
                col(IS_BREAK));
    return FirstAfterBreak.in(spec(), EDITION).all(col(IS_BREAK)).mark(units);
  }

  /** By edition: the counts of countries and awards and, where all are known, the indices. */
  private static Dataset<Row> indices(Dataset<Row> awardsByCountry) {
    Column place =
        row_number()
            .over(
                Window.partitionBy(col(EDITION))
                    .orderBy(col("all").desc(), col(COUNTRY_CODE).asc()));
    Column isTop = col("basis").isNotNull().and(col("place").leq(TOP));
    Column winner = when(isTop.and(col("all").gt(0)), struct(col("place"), col(COUNTRY_CODE)));
    Column codes =
        transform(array_sort(collect_list(winner)), entry -> entry.getField(COUNTRY_CODE.name()));
    return CountriesTakingPart.of(awardsByCountry)
        .withColumn("place", place)
        .groupBy(col(EDITION), col("basis"))
        .agg(
            count(lit(1)).as("countries"),
            count(col("awards")).as("known"),
            sum(col("awards")).as("known_awards"),
            bool_or(col("rounded")).as("rounded"),
            GroupMethods.concentration(col("all")).as("index"),
            sum(when(isTop, col("all"))).as("top"),
            nullif(array_join(codes, " "), lit("")).as("top_codes"));
  }

  private static Column index(String name, Column nothing, Column isLow) {
    return flags(col("index." + name)).cannotExistWhen(nothing).lowReliabilityWhen(isLow).text();
  }

  private static Flags flags(Column value) {
    return Flags.missingWhen(value.isNull())
        .breakWhen(col(IS_BREAK))
        .estimatedWhen(col("rounded"))
        .provisionalWhen(col("newest"));
  }
}
