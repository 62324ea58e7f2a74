package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.min;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;
import static sello.ingest.Countries.ISO2;
import static sello.ingest.Countries.REGION_LEVEL;
import static sello.ingest.CountryNames.SPELLING;
import static sello.ingest.Regions.LEVEL;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/** Every name by which a region is known in its country, where the name is of one region only. */
final class RegionSpellings implements Table.From3 {
  @Override
  public Spec spec() {
    return Spec.named("region_spellings")
        .title("Names of regions")
        .description(
            """
            Names under which the regions of a country's reporting level are printed; a name that
            could be two regions is left out, so that none is guessed. One row per country and
            spelling.""")
        .key(COUNTRY_CODE, SPELLING)
        .attributes(REGION_CODE)
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("regions").same(COUNTRY_CODE).same(SPELLING, REGION_NAME).same(REGION_CODE),
        Trace.to("countries").same(COUNTRY_CODE, ISO2));
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> regionNames, Dataset<Row> regions, Dataset<Row> countries) {
    Dataset<Row> levels = countries.select(as(col(ISO2), COUNTRY_CODE), col(REGION_LEVEL));
    Dataset<Row> official =
        regions
            .join(levels, COUNTRY_CODE.name())
            .where(col(LEVEL).equalTo(col(REGION_LEVEL)))
            .select(col(COUNTRY_CODE), as(col(REGION_NAME), SPELLING), col(REGION_CODE));

    return regionNames
        .select(col(COUNTRY_CODE), col(SPELLING), col(REGION_CODE))
        .union(official)
        .groupBy(col(COUNTRY_CODE), col(SPELLING))
        .agg(as(min(col(REGION_CODE)), REGION_CODE), count_distinct(col(REGION_CODE)).as("regions"))
        .where(col("regions").equalTo(1))
        .select(col(COUNTRY_CODE), col(SPELLING), col(REGION_CODE));
  }

  /** From a row with a printed region to the spelling that knows it. */
  static Trace trace() {
    return Trace.to("region_spellings").same(COUNTRY_CODE).same(REGION_NAME, SPELLING);
  }
}
