package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.COUNTRY_NAME;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.EUROPE;
import static sello.ingest.Countries.ISO2;
import static sello.transforms.ApplicationFields.SCHOOLS_LISTED;
import static sello.transforms.Editions.FIRST_YEAR;
import static sello.transforms.Editions.IS_HELD;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.RelationalGroupedDataset;
import org.apache.spark.sql.Row;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;
import sello.catalog.Unit;

/** Of the schools of a country in one stage of a call, the share that came to the next. */
final class ApplicationStagesByCountry implements Table.From3 {
  static final Field<Long> COUNTRIES_REPORTING =
      Field.count(
          "countries_reporting",
          Unit.COUNTRIES,
          "Countries reporting",
          "Countries of which applications or assessments of the edition were read: 1 or 0 for a"
              + " country; Europe's figures are their sums");
  private static final ApplicationStages STAGES =
      new ApplicationStages(List.of(EDITION, COUNTRY_CODE, COUNTRY_NAME, COUNTRIES_REPORTING));

  @Override
  public Spec spec() {
    return Spec.named("application_stages_by_country")
        .title("Stages of a call by country")
        .description(
            """
            How many schools of a country were registered, were eligible, applied, passed the first
            stage and were awarded, and the rate of each stage; Europe (EUR) is the sum of the
            countries that report, also of their registered schools. It counts distinct schools, and
            says nothing of countries that send no applications. One row per edition and country,
            also where nothing is known.""")
        .key(EDITION, COUNTRY_CODE)
        .attributes(COUNTRY_NAME)
        .measures(Measure.exact(COUNTRIES_REPORTING))
        .measures(ApplicationStages.measures())
        .formula(ApplicationStages.FORMULA)
        .reference(ApplicationStages.REFERENCE)
        .disclosure(ApplicationStages.DISCLOSURE)
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("countries").same(COUNTRY_CODE, ISO2),
        Trace.to("application_counts").same(EDITION).same(COUNTRY_CODE),
        Trace.to("application_counts")
            .ofRows(COUNTRY_CODE, EUROPE)
            .same(EDITION)
            .because("Europe is the sum of the countries that report"));
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> editions, Dataset<Row> countries, Dataset<Row> applicationCounts) {
    Dataset<Row> byCountry =
        summed(
                applicationCounts.groupBy(col(EDITION), col(COUNTRY_CODE)),
                ApplicationStages.sums(stage -> count(col(stage.low()))))
            .withColumn("reports", when(col(SCHOOLS_LISTED).gt(0), 1).otherwise(0));
    Dataset<Row> europe =
        summed(
                byCountry.where(col("reports").equalTo(1)).groupBy(col(EDITION)),
                ApplicationStages.sums(stage -> count(lit(1))),
                sum(col("reports")).as("reports"))
            .withColumn(COUNTRY_CODE.name(), lit(EUROPE));

    return STAGES.of(
        spec(),
        everyUnit(editions, countries)
            .join(byCountry.unionByName(europe), names(EDITION, COUNTRY_CODE), "left")
            .withColumn(
                COUNTRIES_REPORTING.name(),
                as(coalesce(col("reports"), lit(0)), COUNTRIES_REPORTING)));
  }

  private static Dataset<Row> summed(
      RelationalGroupedDataset groups, List<Column> ends, Column... more) {
    List<Column> all = new ArrayList<>(ends);
    all.addAll(List.of(more));
    return groups.agg(
        sum(col(SCHOOLS_LISTED)).as(SCHOOLS_LISTED.name()), all.toArray(Column[]::new));
  }

  /** Every edition with every country, and with Europe. */
  private static Dataset<Row> everyUnit(Dataset<Row> editions, Dataset<Row> countries) {
    Column isNone = not(col(IS_HELD)).or(not(Membership.in(col(FIRST_YEAR))));
    Dataset<Row> pairs =
        AwardsByCountry.everyPair(editions, countries).withColumn("impossible", isNone);
    Dataset<Row> europe =
        AwardsByCountry.withNewest(editions)
            .withColumn(COUNTRY_CODE.name(), lit(EUROPE))
            .withColumn(COUNTRY_NAME.name(), lit("Europe"))
            .withColumn("impossible", not(col(IS_HELD)));
    return pairs.unionByName(europe, true);
  }
}
