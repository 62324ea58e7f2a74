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
import static sello.catalog.Fields.METRIC;
import static sello.catalog.Fields.PERIOD;
import static sello.catalog.Fields.PERIOD_KIND;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.transforms.FileQuality.AWARDS_PUBLISHED;
import static sello.transforms.FileQuality.EXPECTED;
import static sello.transforms.FileQuality.FOUND;
import static sello.transforms.FileQuality.INPUT_KIND;
import static sello.transforms.FileQuality.QUALITY_CHECK;
import static sello.transforms.FileQuality.SUBJECT;
import static sello.transforms.PublishedTotals.PUBLISHED;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;
import sello.ingest.RawApplications;
import sello.ingest.RawAssessments;
import sello.ingest.RawAwardedSchools;

/** What winners' lists, applications and assessments say and leave empty, file by file. */
final class QualityOfLists implements Table.From4 {
  @Override
  public Spec spec() {
    return FileQuality.draft("quality_of_lists")
        .title("Quality of lists, counted")
        .description(
            """
            Of each file of winners' lists, applications and assessments: rows in which a field is
            filled, rows to be read with care, countries and regions with a row, and awards beside
            those published. One row per file, check and subject.""")
        .formula(
            """
            Awards published: the figure to use in published_totals.""")
        .disclosure(FileQuality.KEPT_BACK)
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("raw_awarded_schools").same(SOURCE_FILE),
        Trace.to("published_totals")
            .ofRows(QUALITY_CHECK, AWARDS_PUBLISHED)
            .where(METRIC, "awards")
            .where(PERIOD_KIND, "edition")
            .giving(EXPECTED)
            .taking(PUBLISHED)
            .because("The figure of the edition and country that the subject names"),
        Trace.to("raw_applications").same(SOURCE_FILE),
        Trace.to("raw_assessments").same(SOURCE_FILE));
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> rawAwardedSchools,
      Dataset<Row> publishedTotals,
      Dataset<Row> rawApplications,
      Dataset<Row> rawAssessments) {
    return FileQuality.of(new RawAwardedSchools(), rawAwardedSchools)
        .unionByName(awards(rawAwardedSchools, publishedTotals))
        .unionByName(FileQuality.of(new RawApplications(), rawApplications))
        .unionByName(FileQuality.of(new RawAssessments(), rawAssessments));
  }

  private static Dataset<Row> awards(Dataset<Row> rawAwardedSchools, Dataset<Row> publishedTotals) {
    Dataset<Row> published =
        publishedTotals
            .where(
                col(METRIC)
                    .equalTo("awards")
                    .and(col(PERIOD_KIND).equalTo("edition"))
                    .and(col(PUBLISHED).isNotNull()))
            .select(as(col(PERIOD), EDITION), col(COUNTRY_CODE), col(PUBLISHED));
    return rawAwardedSchools
        .where(col(EDITION).isNotNull())
        .groupBy(col(SOURCE_FILE), col(EDITION), col(COUNTRY_CODE))
        .agg(as(count(lit(1)), FOUND))
        .join(published, names(EDITION, COUNTRY_CODE))
        .select(
            col(SOURCE_FILE),
            as(lit(AWARDS_PUBLISHED), QUALITY_CHECK),
            as(concat_ws(" ", col(EDITION), col(COUNTRY_CODE)), SUBJECT),
            as(lit("awarded_schools"), INPUT_KIND),
            col(FOUND),
            as(col(PUBLISHED), EXPECTED),
            none(EXPECTED.flag()));
  }
}
