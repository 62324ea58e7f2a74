package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EUROPE;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;
import static sello.catalog.Fields.SCHOOL_ID;
import static sello.catalog.Fields.YEAR;
import static sello.transforms.ParticipationTotals.REGISTERED_SCHOOLS;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import sello.catalog.Flag;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/** Participation: what the registered schools of a region did in eTwinning in a year. */
final class ParticipationByRegion implements Table.From4 {
  @Override
  public Spec spec() {
    return Spec.named("participation_by_region")
        .title("Participation by region")
        .description(
            """
            What registered schools did in eTwinning, by the region that the register gives: the
            counts and rates of participation_by_country. Schools of no known region, or not in the
            register, are the region unknown of their country. Where a country reports, a region
            without a school counts 0, so that regions add up to their country. One row per year and
            region at the reporting level or unknown.""")
        .key(YEAR, COUNTRY_CODE, REGION_CODE)
        .attributes(REGION_NAME)
        .measures(ParticipationTotals.measures())
        .formula(ParticipationTotals.FORMULA)
        .reference(ParticipationTotals.REFERENCE)
        .disclosure(ParticipationTotals.disclosure())
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("regions").same(REGION_CODE),
        Trace.to("raw_schools").same(COUNTRY_CODE).same(REGION_CODE),
        Trace.to("participation")
            .same(YEAR)
            .same(COUNTRY_CODE)
            .because("The schools of the country, of which those of the region are used"),
        Trace.to("participation_by_country")
            .same(YEAR)
            .same(COUNTRY_CODE)
            .taking(REGISTERED_SCHOOLS)
            .because("Whether participation of the country is known"));
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> regions,
      Dataset<Row> rawSchools,
      Dataset<Row> participation,
      Dataset<Row> participationByCountry) {
    Dataset<Row> countries = known(participationByCountry);
    Dataset<Row> reporting = ReportingRegions.of(regions, countries);
    Dataset<Row> placed =
        ReportingRegions.placed(
            participation.join(registered(rawSchools), names(COUNTRY_CODE, SCHOOL_ID), "left"),
            reporting);
    Dataset<Row> totals = ParticipationTotals.ofSchools(placed, YEAR, COUNTRY_CODE, REGION_CODE);
    Dataset<Row> everyRegion =
        countries
            .join(reporting, names(COUNTRY_CODE))
            .join(totals, names(YEAR, COUNTRY_CODE, REGION_CODE), "left");

    return ParticipationTotals.zeroWhere(col("is_known"), everyRegion)
        .select(
            Stream.concat(
                    Stream.of(col(YEAR), col(COUNTRY_CODE), col(REGION_CODE), col(REGION_NAME)),
                    ParticipationTotals.columns())
                .toArray(Column[]::new));
  }

  /**
   * By year and country: whether it reports, whether it can, and whether the year is the newest.
   */
  private static Dataset<Row> known(Dataset<Row> participationByCountry) {
    Column isKnown = col(REGISTERED_SCHOOLS).isNotNull();
    Column cannot = col(REGISTERED_SCHOOLS.flag()).equalTo(Flag.CANNOT_EXIST);
    Column newest = max(when(isKnown, col(YEAR))).over(Window.partitionBy());
    return participationByCountry
        .where(col(COUNTRY_CODE).notEqual(EUROPE))
        .select(
            col(YEAR),
            col(COUNTRY_CODE),
            isKnown.as("is_known"),
            coalesce(cannot, lit(false)).as("impossible"),
            col(YEAR).equalTo(newest).as("newest"));
  }

  /** The region of each school in the register; of several the first code. */
  private static Dataset<Row> registered(Dataset<Row> rawSchools) {
    return rawSchools
        .groupBy(col(COUNTRY_CODE), col(SCHOOL_ID))
        .agg(as(min(col(REGION_CODE)), REGION_CODE));
  }
}
