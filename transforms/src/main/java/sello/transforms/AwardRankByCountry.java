package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.COUNTRY_NAME;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.EUROPE;
import static sello.ingest.Population.POPULATION;
import static sello.transforms.AwardRateFields.AWARDS;
import static sello.transforms.AwardRateFields.PER_MILLION;
import static sello.transforms.Flags.has;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import sello.catalog.Field;
import sello.catalog.Flag;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;
import sello.catalog.Unit;
import sello.transforms.method.RateRanks;
import sello.transforms.method.RateRanks.Simulation;

/** How sure it is where a country ranks by its awards per million inhabitants. */
final class AwardRankByCountry implements Table.From1 {
  private static final int FIRST = 10;
  private static final Simulation SIMULATION = new Simulation(10_000, 20_190_101, FIRST);
  static final Field<Long> RANK =
      Field.count(
          "award_rank",
          Unit.NONE,
          "Rank of the award rate",
          "Place among the countries ranked, by awards per million inhabitants, 1 for the highest:"
              + " the middle of all draws, with the ends that 19 of 20 draws lie between");
  static final Field<Double> TOP =
      Field.share(
          "top_ten_probability",
          "Probability of the first ten",
          "Share of the draws in which the country is among the ten with the highest rate; m: of"
              + " ten countries or fewer each always is");
  static final Field<Long> RANKED =
      Field.count(
          "countries_ranked",
          Unit.COUNTRIES,
          "Countries ranked",
          "Countries that are ranked with each other in the edition; 0 in the row of a country that"
              + " is not");

  /** What is drawn of the countries, as text: who reads a Spec has no Spark. */
  private static final String DRAWN =
      "ARRAY<STRUCT<code: STRING, median: BIGINT, low: BIGINT, high: BIGINT, top: DOUBLE,"
          + " ranked: BIGINT>>";

  @Override
  public Spec spec() {
    return Spec.named("award_rank_by_country")
        .title("Ranks of countries by award rate")
        .description(
            """
            Where a country ranks by awards per million inhabitants in an edition, and how sure that
            is: the interval of its rank, and the probability of being among the first ten. Ranks
            follow chance as much as rates do; most intervals are wide. It does not say that a
            country is better. One row per edition and country, also where it is not ranked.""")
        .key(EDITION, COUNTRY_CODE)
        .attributes(COUNTRY_NAME)
        .measures(Measure.exact(RANKED), Measure.withLimits(RANK), Measure.flagged(TOP))
        .formula(
            """
            Ranked are countries whose awards_per_million_inhabitants is known and not u, where
            there are at least two. Each of 10,000
            draws takes for every country a rate from Gamma(awards + 1/2) / inhabitants (Jeffreys)
            and ranks them, the highest first; the seed is 20190101 in every edition. award_rank is
            the median of a country's ranks; its low and high have one draw of 40 beyond each.
            top_ten_probability = draws in which the rank is at most 10 / 10,000; m where no more than
            10 countries are ranked, of which each is among the first ten. A country that is not
            ranked has : and keeps its rate.""")
        .reference(
            """
            Goldstein and Spiegelhalter 1996, doi:10.2307/2983325; Marshall and Spiegelhalter 1998,
            doi:10.1136/bmj.316.7146.1701""")
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("award_rate_by_country")
            .same(EDITION)
            .same(COUNTRY_CODE)
            .taking(AWARDS, POPULATION),
        Trace.to("award_rate_by_country")
            .same(EDITION)
            .taking(AWARDS, POPULATION)
            .because("All countries that are ranked with it"));
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> rates) {
    Column isSure = not(has(col(PER_MILLION.flag()), Flag.LOW_RELIABILITY));
    Column isRanked =
        col(COUNTRY_CODE)
            .notEqual(EUROPE)
            .and(col(PER_MILLION).isNotNull())
            .and(coalesce(isSure, lit(true)));
    GroupMethod method = AwardRankByCountry::ranks;
    Dataset<Row> ranks =
        rates
            .where(isRanked)
            .groupBy(col(EDITION))
            .agg(
                method
                    .onKnown(
                        DataType.fromDDL(DRAWN), col(COUNTRY_CODE), col(AWARDS), col(POPULATION))
                    .as("all"))
            .select(col(EDITION), explode(col("all")).as("rank"))
            .withColumn(COUNTRY_CODE.name(), col("rank.code"));
    Column isAnyFirst = col("rank.ranked").leq(FIRST);
    Column top = when(not(isAnyFirst), col("rank.top"));
    Dataset<Row> units =
        rates
            .join(ranks, names(EDITION, COUNTRY_CODE), "left")
            .select(
                col(EDITION),
                col(COUNTRY_CODE),
                col(COUNTRY_NAME),
                as(coalesce(col("rank.ranked"), lit(0L)), RANKED),
                as(col("rank.median"), RANK),
                as(col("rank.low"), RANK.low()),
                as(col("rank.high"), RANK.high()),
                as(flags(col("rank.median"), lit(false)), RANK.flag()),
                as(top, TOP),
                as(flags(top, coalesce(isAnyFirst, lit(false))), TOP.flag()),
                breaks().as("breaks"));
    return FirstAfterBreak.in(spec(), EDITION).all(col("breaks")).mark(units);
  }

  /** Countries in the order of their codes, for each draw of chance has its turn. */
  private static Optional<Row[]> ranks(List<Row> countries) {
    List<Row> ordered =
        countries.stream().sorted(Comparator.comparing(row -> row.getString(0))).toList();
    if (ordered.size() < 2) {
      return Optional.empty();
    }
    List<RateRanks> ranks =
        RateRanks.of(Cell.counts(ordered, 1), Cell.counts(ordered, 2), SIMULATION);
    return Optional.of(
        IntStream.range(0, ordered.size())
            .mapToObj(i -> row(ordered.get(i).getString(0), ranks.get(i), ordered.size()))
            .toArray(Row[]::new));
  }

  private static Row row(String code, RateRanks rank, long ranked) {
    return RowFactory.create(code, rank.median(), rank.low(), rank.high(), rank.top(), ranked);
  }

  private static Column breaks() {
    return has(col(PER_MILLION.flag()), Flag.BREAK);
  }

  private static Column flags(Column value, Column isNoQuestion) {
    Column isEurope = col(COUNTRY_CODE).equalTo(EUROPE);
    Column cannotExist = has(col(PER_MILLION.flag()), Flag.CANNOT_EXIST);
    return Flags.missingWhen(value.isNull())
        .cannotExistWhen(isEurope.or(cannotExist).or(isNoQuestion))
        .breakWhen(breaks())
        .estimatedWhen(has(col(PER_MILLION.flag()), Flag.ESTIMATED))
        .provisionalWhen(has(col(PER_MILLION.flag()), Flag.PROVISIONAL))
        .text();
  }
}
