package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Columns.none;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.transforms.FileQuality.AWARDS_TO_CHECK;
import static sello.transforms.FileQuality.EXPECTED;
import static sello.transforms.FileQuality.FOUND;
import static sello.transforms.FileQuality.INPUT_KIND;
import static sello.transforms.FileQuality.QUALITY_CHECK;
import static sello.transforms.FileQuality.SUBJECT;
import static sello.transforms.identity.MentionFields.SCHOOL_KEY;
import static sello.transforms.identity.SchoolIdentities.OTHER_KEY;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;
import sello.transforms.identity.SchoolIdentities;

/** Awards of each winners' list that may be another award of the same edition once more. */
final class QualityOfAwards implements Table.From3 {
  @Override
  public Spec spec() {
    return FileQuality.draft("quality_of_awards")
        .title("Awards that may be counted twice")
        .description(
            """
            Of each file of winners' lists, by edition and country, the awards whose school may be
            the school of another award of the edition, so that one school may count twice. One row
            per file, check and subject.""")
        .formula(
            """
            Awards whose school is in a pair of school_matches with the outcome check, the other
            school of which has an award of the edition too, of all awards that the file is the
            first to name.""")
        .disclosure(FileQuality.KEPT_BACK)
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("awards").same(SOURCE_FILE),
        Trace.to("school_identities").through("awards").same(SCHOOL_KEY).giving(FOUND),
        SchoolIdentities.traceToCheck().through("awards").same(COUNTRY_CODE).giving(FOUND));
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> awards, Dataset<Row> schoolIdentities, Dataset<Row> schoolMatches) {
    Dataset<Row> ofEditions = awards.where(col(EDITION).isNotNull());
    return ofEditions
        .join(
            toCheck(ofEditions, schoolIdentities, schoolMatches),
            names(EDITION, SCHOOL_KEY),
            "left")
        .groupBy(col(SOURCE_FILE), col(EDITION), col(COUNTRY_CODE))
        .agg(as(count(col("to_check")), FOUND), as(count(lit(1)), EXPECTED))
        .select(
            col(SOURCE_FILE),
            as(lit(AWARDS_TO_CHECK), QUALITY_CHECK),
            as(concat_ws(" ", col(EDITION), col(COUNTRY_CODE)), SUBJECT),
            as(lit("awarded_schools"), INPUT_KIND),
            col(FOUND),
            col(EXPECTED),
            none(EXPECTED.flag()));
  }

  /** Editions and schools of awards that may be another's. */
  private static Dataset<Row> toCheck(
      Dataset<Row> awards, Dataset<Row> schoolIdentities, Dataset<Row> schoolMatches) {
    Dataset<Row> holders = awards.select(col(EDITION), col(SCHOOL_KEY)).distinct();
    Dataset<Row> others = holders.select(col(EDITION), col(SCHOOL_KEY).as(OTHER_KEY));
    return SchoolIdentities.toCheck(schoolMatches, schoolIdentities)
        .join(holders, names(SCHOOL_KEY))
        .join(others, new String[] {EDITION.name(), OTHER_KEY})
        .select(col(EDITION), col(SCHOOL_KEY))
        .distinct()
        .withColumn("to_check", lit(true));
  }
}
