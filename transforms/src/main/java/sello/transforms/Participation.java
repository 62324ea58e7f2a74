package sello.transforms;

import static sello.catalog.Columns.cols;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.SCHOOL_ID;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;
import static sello.catalog.Fields.YEAR;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Disclosure;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.ingest.RawParticipation;

/** What a registered school did in eTwinning in a calendar year. */
final class Participation implements Table.From1 {
  @Override
  public Spec spec() {
    return Spec.named("participation")
        .title("Participation of schools")
        .description("What registered schools did in eTwinning. One row per school and year.")
        .key(COUNTRY_CODE, SCHOOL_ID, YEAR)
        .attributes(SOURCE_FILE, SOURCE_LINE)
        .measures(RawParticipation.COUNTS.stream().map(Measure::optional).toArray(Measure[]::new))
        .disclosure(Disclosure.restricted("It counts the teachers of single schools."))
        .build();
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> rawParticipation) {
    return rawParticipation.select(cols(spec().columns()));
  }
}
