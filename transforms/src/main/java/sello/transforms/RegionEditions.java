package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.cols;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.COUNTRY_NAME;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.LIST_COVERAGE;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;
import static sello.ingest.Countries.ISO2;
import static sello.transforms.Editions.FIRST_YEAR;
import static sello.transforms.Editions.IS_BREAK;
import static sello.transforms.Editions.IS_HELD;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import sello.catalog.Field;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/** Regions in each edition: whether awards were possible there, and which lists name them all. */
final class RegionEditions implements Table.From5 {
  static final Field<Boolean> TAKES_PART =
      Field.yesNo(
          "takes_part",
          "Takes part",
          "Whether the edition was held and the country was a member in its first year");
  static final Field<Boolean> IS_COUNTRY_LISTED =
      Field.yesNo(
          "is_country_listed",
          "Country's list complete",
          "Whether the country's winners' list of the edition names every award");
  static final Field<Boolean> IS_REGION_LISTED =
      Field.yesNo(
          "is_region_listed",
          "Region's list complete",
          "Whether somebody says that a winners' list names every award of this region: true where it"
              + " names any, for one that names nobody may never have been sent");
  static final Field<Boolean> HAS_HISTORY =
      Field.yesNo(
          "has_history",
          "History known",
          "Whether the country's lists of this edition and of every earlier one in which it took"
              + " part name every award: only then is it known which awards are first ones");

  @Override
  public Spec spec() {
    return Spec.named("region_editions")
        .title("Regions in each edition")
        .description(
            """
            Regions at the reporting level of their country, and its region unknown, in each
            edition: whether awards were possible, and which winners' lists name them all. One row
            per edition, country and region.""")
        .key(EDITION, COUNTRY_CODE, REGION_CODE)
        .attributes(
            COUNTRY_NAME,
            REGION_NAME,
            FIRST_YEAR,
            IS_BREAK,
            TAKES_PART,
            IS_COUNTRY_LISTED,
            IS_REGION_LISTED,
            HAS_HISTORY)
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("editions").same(EDITION),
        Trace.to("countries").same(COUNTRY_CODE, ISO2),
        Trace.to("list_coverage")
            .same(COUNTRY_CODE)
            .whereMissing(REGION_CODE)
            .because("The country's complete lists, of this edition and of earlier ones"),
        Trace.to("list_coverage").same(EDITION).same(COUNTRY_CODE).same(REGION_CODE),
        Trace.to("award_lists").same(EDITION).same(COUNTRY_CODE),
        Trace.to("award_lists")
            .same(COUNTRY_CODE)
            .upTo(EDITION)
            .giving(HAS_HISTORY)
            .because("Lists on which an earlier award would stand"));
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> editions,
      Dataset<Row> countries,
      Dataset<Row> regions,
      Dataset<Row> listCoverage,
      Dataset<Row> awardLists) {
    Column takesPart = col(IS_HELD).and(Membership.in(col(FIRST_YEAR)));
    Dataset<Row> countryEditions =
        AwardsByCountry.everyPair(editions, countries)
            .withColumn(TAKES_PART.name(), takesPart)
            .join(ofCountries(awardLists), names(EDITION, COUNTRY_CODE), "left")
            .withColumn(IS_COUNTRY_LISTED.name(), coalesce(col("listed"), lit(false)))
            .withColumn(HAS_HISTORY.name(), hasHistory())
            .drop("listed");
    Dataset<Row> places =
        ReportingRegions.of(regions, countries.select(as(col(ISO2), COUNTRY_CODE)));

    return countryEditions
        .join(places, names(COUNTRY_CODE))
        .join(ofRegions(listCoverage), names(EDITION, COUNTRY_CODE, REGION_CODE), "left")
        .withColumn(IS_REGION_LISTED.name(), coalesce(col("listed"), lit(false)))
        .select(cols(spec().columns()));
  }

  private static Dataset<Row> ofCountries(Dataset<Row> awardLists) {
    return awardLists
        .where(col(LIST_COVERAGE).equalTo("complete"))
        .select(col(EDITION), col(COUNTRY_CODE), lit(true).as("listed"));
  }

  private static Dataset<Row> ofRegions(Dataset<Row> listCoverage) {
    return listCoverage
        .where(col(REGION_CODE).isNotNull())
        .select(col(EDITION), col(COUNTRY_CODE), col(REGION_CODE), lit(true).as("listed"))
        .distinct();
  }

  private static Column hasHistory() {
    Column isGap = col(TAKES_PART).and(not(col(IS_COUNTRY_LISTED)));
    Column gaps =
        count(when(isGap, 1)).over(Window.partitionBy(col(COUNTRY_CODE)).orderBy(col(FIRST_YEAR)));
    return col(TAKES_PART).and(gaps.equalTo(0));
  }
}
