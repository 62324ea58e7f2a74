package sello.transforms;

import static org.apache.spark.sql.functions.lit;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.cols;
import static sello.catalog.Columns.none;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.DECIDED_ON;
import static sello.catalog.Fields.DECISION;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.LOCALITY;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.SCHOOL_ID;
import static sello.catalog.Fields.SCHOOL_NAME;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;
import static sello.ingest.RawApplications.APPLIED;
import static sello.ingest.RawApplications.ELIGIBLE;
import static sello.ingest.RawApplications.STAGE_ONE;
import static sello.ingest.RawApplications.STAGE_ONE_ON;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Disclosure;
import sello.catalog.Spec;
import sello.catalog.Table;

/** What became of schools in a call: from lists of applications and from assessments. */
final class Applications implements Table.From2 {
  @Override
  public Spec spec() {
    return Spec.named("applications")
        .title("Applications")
        .description(
            """
            Schools in the stages of a call. A school can stand in a list of applications and in an
            assessment: then both rows are here. One row per school and edition in a file.""")
        .key(SOURCE_FILE, SOURCE_LINE)
        .attributes(
            EDITION,
            COUNTRY_CODE,
            REGION_CODE,
            SCHOOL_ID,
            SCHOOL_NAME,
            LOCALITY,
            ELIGIBLE,
            APPLIED,
            STAGE_ONE,
            STAGE_ONE_ON,
            DECISION,
            DECIDED_ON)
        .formula("Whoever was assessed was eligible, applied and passed the first stage.")
        .disclosure(Disclosure.restricted("It names schools that applied in vain."))
        .build();
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> rawApplications, Dataset<Row> rawAssessments) {
    Dataset<Row> listed = rawApplications.select(cols(spec().columns()));
    Dataset<Row> assessed =
        rawAssessments
            .withColumn(ELIGIBLE.name(), as(lit(true), ELIGIBLE))
            .withColumn(APPLIED.name(), as(lit(true), APPLIED))
            .withColumn(STAGE_ONE.name(), as(lit("passed"), STAGE_ONE))
            .withColumn(STAGE_ONE_ON.name(), none(STAGE_ONE_ON))
            .select(cols(spec().columns()));
    return listed.union(assessed);
  }
}
