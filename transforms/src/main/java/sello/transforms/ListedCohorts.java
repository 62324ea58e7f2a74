package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.cols;
import static sello.catalog.Fields.AWARDS_COUNTED;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.LIST_COVERAGE;
import static sello.catalog.Fields.REGION_CODE;
import static sello.transforms.AwardHistoryFields.RENEWALS;
import static sello.transforms.Flags.has;
import static sello.transforms.RegionEditions.TAKES_PART;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import sello.catalog.Field;
import sello.catalog.Flag;

/** A step of one table: cohorts like those of {@link Cohorts}, counted on complete lists alone. */
final class ListedCohorts {
  private ListedCohorts() {}

  static Dataset<Row> byCountry(Dataset<Row> awardHistories) {
    return cohorts(
        HistoryTotals.byCountry(awardHistories)
            .withColumn("newest", lit(false))
            .withColumn("at_most", when(isComplete(), col(AWARDS_COUNTED))),
        COUNTRY_CODE);
  }

  /** At least what the list names; at most also the schools of its country that none places. */
  static Dataset<Row> byRegion(Dataset<Row> awardHistories) {
    WindowSpec country = Window.partitionBy(col(EDITION), col(COUNTRY_CODE));
    Column isUnknown = col(REGION_CODE).equalTo(ReportingRegions.UNKNOWN);
    Column counted = coalesce(col(AWARDS_COUNTED), lit(0L));
    Column elsewhere = max(when(isUnknown.and(isComplete()), counted)).over(country);
    Column unplaced = when(isUnknown, lit(0L)).otherwise(coalesce(elsewhere, lit(0L)));
    return cohorts(
        awardHistories
            .withColumn("newest", has(col(AWARDS_COUNTED.flag()), Flag.PROVISIONAL))
            .withColumn("at_most", when(isComplete(), counted.plus(unplaced))),
        COUNTRY_CODE,
        REGION_CODE);
  }

  private static Dataset<Row> cohorts(Dataset<Row> counts, Field<?>... place) {
    List<Column> columns = new ArrayList<>(List.of(cols(List.of(place))));
    columns.add(col(EDITION));
    columns.add(when(isComplete(), col(AWARDS_COUNTED)).as("awards"));
    columns.add(col(AWARDS_COUNTED).as("awards_low"));
    columns.add(col("at_most").as("awards_high"));
    columns.add(not(col(TAKES_PART)).as("none"));
    columns.add(lit(false).as("rounded"));
    columns.add(coalesce(col("newest"), lit(false)).as("newest"));
    columns.add(col(RENEWALS).as("renewals"));
    columns.add(when(col(RENEWALS).isNotNull(), 1L).otherwise(0L).as("histories"));
    return counts.select(columns.toArray(Column[]::new));
  }

  private static Column isComplete() {
    return col(LIST_COVERAGE).equalTo("complete");
  }
}
