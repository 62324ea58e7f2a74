package sello.transforms;

import static org.apache.spark.sql.functions.bool_and;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.AWARDS_COUNTED;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.EUROPE;
import static sello.catalog.Fields.LIST_COVERAGE;
import static sello.catalog.Fields.METRIC;
import static sello.catalog.Fields.PERIOD;
import static sello.catalog.Fields.REGION_CODE;
import static sello.transforms.Counted.PLACE_CODE;
import static sello.transforms.PublishedMetrics.AWARDS;
import static sello.transforms.PublishedMetrics.AWARDS_CUMULATIVE;
import static sello.transforms.PublishedMetrics.MEMBER_COUNTRIES;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import sello.catalog.Flag;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/** Counts of awards on winners' lists, and what follows from them, for what others publish. */
final class CountedAwards implements Table.From2 {
  @Override
  public Spec spec() {
    return Counted.draft("counted_awards")
        .title("Awards counted for what is published")
        .description(
            """
            What winners' lists give for the metrics that others publish of awards: awards, awards
            up to an edition, countries and regions with awards, the rank of a country, and the
            countries that take part. One row per metric, period and place.""")
        .formula(
            """
            awards: as in awards_by_country and award_histories; complete where the list of the
            place is declared complete or, for a region, that of its country, if it places every
            school; of Europe where that of every member country is. awards_cumulative: the sum of
            all editions held up to the one that the period ends with, complete where the list is of
            each in which the country could have awards. country_rank: among all
            countries, where all lists are complete. member_countries: countries that could have
            awards in the edition, also for the year in which it begins.""")
        .build();
  }

  @Override
  public List<Trace> traces() {
    Trace countries = Trace.to("awards_by_country");
    Trace regions = Trace.to("award_histories").same(COUNTRY_CODE);
    return List.of(
        countries.same(PERIOD, EDITION).same(COUNTRY_CODE),
        countries.same(PERIOD, EDITION).ofRows(COUNTRY_CODE, EUROPE),
        countries.ofRows(METRIC, "country_rank").same(PERIOD, EDITION),
        upToLast(countries).same(COUNTRY_CODE),
        upToLast(countries).ofRows(COUNTRY_CODE, EUROPE),
        countries
            .ofRows(METRIC, MEMBER_COUNTRIES)
            .because("The countries of the edition that begins in the year"),
        regions.same(PERIOD, EDITION).same(PLACE_CODE, REGION_CODE),
        regions.ofRows(METRIC, "regions_with_awards").same(PERIOD, EDITION),
        upToLast(regions).same(PLACE_CODE, REGION_CODE));
  }

  private static Trace upToLast(Trace awards) {
    return awards
        .ofRows(METRIC, AWARDS_CUMULATIVE)
        .upTo(PERIOD, CumulativeAwards.UP_TO, EDITION)
        .because("The editions up to the one of the period");
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> awardsByCountry, Dataset<Row> awardHistories) {
    Dataset<Row> countries = countries(awardsByCountry);
    Dataset<Row> regions = regions(awardHistories);
    Dataset<Row> places =
        countries.union(regions).union(europe(countries)).where(col("listed").isNotNull());
    return Counted.rows(places, AWARDS, col(EDITION), col("listed"), col("complete"))
        .union(CumulativeAwards.of(countries, places))
        .union(CountedCountries.of(countries))
        .union(CountedCountries.regions(countries, regions));
  }

  /** Countries that could have awards in an edition, with those on their list. */
  private static Dataset<Row> countries(Dataset<Row> awardsByCountry) {
    Column couldNot = coalesce(col(AWARDS_COUNTED.flag()).equalTo(Flag.CANNOT_EXIST), lit(false));
    return awardsByCountry
        .where(not(couldNot))
        .select(
            col(EDITION),
            col(COUNTRY_CODE),
            as(col(COUNTRY_CODE), PLACE_CODE),
            col(AWARDS_COUNTED).as("listed"),
            isComplete());
  }

  private static Column isComplete() {
    return col(LIST_COVERAGE).equalTo("complete").as("complete");
  }

  /**
   * Regions; a country's list that leaves schools unplaced is complete for none. Where it is
   * partial and a region's is complete, that region has a list of its own.
   */
  private static Dataset<Row> regions(Dataset<Row> awardHistories) {
    Column isUnknown = col(REGION_CODE).equalTo(ReportingRegions.UNKNOWN);
    Column isOfCountry = isUnknown.and(col(LIST_COVERAGE).equalTo("complete"));
    Column unplaced =
        max(when(isOfCountry, col(AWARDS_COUNTED)))
            .over(Window.partitionBy(col(EDITION), col(COUNTRY_CODE)));
    return awardHistories
        .withColumn("unplaced", coalesce(unplaced, lit(0L)))
        .where(not(isUnknown))
        .select(
            col(EDITION),
            col(COUNTRY_CODE),
            as(col(REGION_CODE), PLACE_CODE),
            col(AWARDS_COUNTED).as("listed"),
            isComplete().and(col("unplaced").equalTo(0)).as("complete"));
  }

  private static Dataset<Row> europe(Dataset<Row> countries) {
    return countries
        .groupBy(col(EDITION))
        .agg(sum(col("listed")).as("listed"), bool_and(col("complete")).as("complete"))
        .select(
            col(EDITION),
            as(lit(EUROPE), COUNTRY_CODE),
            as(lit(EUROPE), PLACE_CODE),
            col("listed"),
            col("complete"));
  }
}
