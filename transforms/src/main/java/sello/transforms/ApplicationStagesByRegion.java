package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.COUNTRY_NAME;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;
import static sello.ingest.Countries.ISO2;
import static sello.transforms.Editions.FIRST_YEAR;
import static sello.transforms.Editions.IS_HELD;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Field;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/** Of the schools of a region in one stage of a call, the share that came to the next. */
final class ApplicationStagesByRegion implements Table.From4 {
  private static final ApplicationStages STAGES =
      new ApplicationStages(List.of(EDITION, COUNTRY_CODE, REGION_CODE, COUNTRY_NAME, REGION_NAME));

  @Override
  public Spec spec() {
    return Spec.named("application_stages_by_region")
        .title("Stages of a call by region")
        .description(
            """
            How many schools of a region were registered, were eligible, applied, passed the first
            stage and were awarded, and the rate of each stage. It counts the distinct schools that
            a source places in the region; those that none places stand in the country's region
            unknown, so that the regions of a country add up to it. One row per edition, country
            and region of its reporting level, also where nothing is known.""")
        .key(EDITION, COUNTRY_CODE, REGION_CODE)
        .attributes(COUNTRY_NAME, REGION_NAME)
        .measures(ApplicationStages.measures())
        .formula(
            ApplicationStages.FORMULA
                + """
                \nA region without a school counts 0 where the sources place schools of its country
                in other regions, else it is not known.""")
        .reference(ApplicationStages.REFERENCE)
        .disclosure(ApplicationStages.DISCLOSURE)
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(Trace.to("countries").same(COUNTRY_CODE, ISO2));
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> editions,
      Dataset<Row> countries,
      Dataset<Row> regions,
      Dataset<Row> applicationCounts) {
    Column isNone = not(col(IS_HELD)).or(not(Membership.in(col(FIRST_YEAR))));

    Dataset<Row> units =
        AwardsByCountry.everyPair(editions, countries)
            .withColumn("impossible", isNone)
            .join(everyRegion(countries, regions, applicationCounts), names(COUNTRY_CODE))
            .join(applicationCounts, names(EDITION, COUNTRY_CODE, REGION_CODE), "left")
            .join(known(applicationCounts), names(EDITION, COUNTRY_CODE), "left");
    return STAGES.of(spec(), withZeros(units));
  }

  /** The regions of the reporting level, those with schools, and the unknown one, by country. */
  private static Dataset<Row> everyRegion(
      Dataset<Row> countries, Dataset<Row> regions, Dataset<Row> applicationCounts) {
    Column[] region = {col(COUNTRY_CODE), col(REGION_CODE)};
    Dataset<Row> reporting =
        ReportingRegions.of(regions, countries.select(as(col(ISO2), COUNTRY_CODE)));
    Dataset<Row> others =
        applicationCounts
            .select(region)
            .distinct()
            .join(reporting, names(COUNTRY_CODE, REGION_CODE), "left_anti")
            .join(regions.select(col(REGION_CODE), col(REGION_NAME)), names(REGION_CODE), "left");
    return reporting.unionByName(others);
  }

  /**
   * By edition and country: the origins; and by stage whether anything, all, and the place of any
   * school is known.
   */
  private static Dataset<Row> known(Dataset<Row> applicationCounts) {
    List<Column> known = new ArrayList<>();
    for (Field<Long> stage : ApplicationFields.STAGES) {
      Column low = col(stage.low());
      Column placed = when(col(REGION_CODE).notEqual(ReportingRegions.UNKNOWN), low);
      known.add(count(low).gt(0).as(stage.name() + "_known"));
      known.add(count(col(stage.high())).equalTo(count(low)).as(stage.name() + "_closed"));
      known.add(count(placed).gt(0).as(stage.name() + "_placed"));
    }
    return applicationCounts
        .groupBy(col(EDITION), col(COUNTRY_CODE))
        .agg(known.get(0), known.subList(1, known.size()).toArray(Column[]::new));
  }

  private static Dataset<Row> withZeros(Dataset<Row> units) {
    Dataset<Row> filled = units;
    for (Field<Long> stage : ApplicationFields.STAGES) {
      Column isNone =
          col(stage.low())
              .isNull()
              .and(col(stage.name() + "_known"))
              .and(
                  col(stage.name() + "_placed")
                      .or(col(REGION_CODE).equalTo(ReportingRegions.UNKNOWN)));
      Column isClosed = isNone.and(col(stage.name() + "_closed"));
      filled =
          filled
              .withColumn(stage.high().name(), when(isClosed, lit(0L)).otherwise(col(stage.high())))
              .withColumn(stage.low().name(), when(isNone, lit(0L)).otherwise(col(stage.low())));
    }
    return filled;
  }
}
