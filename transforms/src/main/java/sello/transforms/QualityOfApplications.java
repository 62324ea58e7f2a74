package sello.transforms;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.bool_and;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.substring_index;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Columns.none;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.transforms.FileQuality.AWARDS_UNNAMED;
import static sello.transforms.FileQuality.EXPECTED;
import static sello.transforms.FileQuality.FOUND;
import static sello.transforms.FileQuality.INPUT_KIND;
import static sello.transforms.FileQuality.QUALITY_CHECK;
import static sello.transforms.FileQuality.SUBJECT;
import static sello.transforms.SchoolApplications.ASSESSMENT_FILE;
import static sello.transforms.SchoolApplications.AWARDED;
import static sello.transforms.SchoolApplications.LIST_FILE;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/** Files of applications by which nobody got the label, where awards are known. */
final class QualityOfApplications implements Table.From2 {
  @Override
  public Spec spec() {
    return FileQuality.draft("quality_of_applications")
        .title("Applications that name no winner")
        .description(
            """
            Of each file of applications and assessments, the editions and countries of which no
            source of the stages of a call names a winner, though awards are known. One row per
            file, check and subject; none where all is well.""")
        .formula(
            """
            Every school of the edition and country in school_applications was not awarded, and
            awards_by_country knows more than none, as its awards_basis says. A school of which no
            decision is known may be a winner.""")
        .disclosure(FileQuality.KEPT_BACK)
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("school_applications").same(SOURCE_FILE, LIST_FILE),
        Trace.to("school_applications").same(SOURCE_FILE, ASSESSMENT_FILE),
        Trace.to("awards_by_country")
            .giving(EXPECTED)
            .because("The figure of the edition and country that the subject names"));
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> schoolApplications, Dataset<Row> awardsByCountry) {
    Dataset<Row> withoutWinner =
        schoolApplications
            .groupBy(col(EDITION), col(COUNTRY_CODE))
            .agg(
                bool_and(coalesce(not(col(AWARDED)), lit(false))).as("nobody"),
                flatten(array(collect_set(col(LIST_FILE)), collect_set(col(ASSESSMENT_FILE))))
                    .as("files"))
            .where(col("nobody"));
    Dataset<Row> known =
        awardsByCountry
            .where(KnownAwards.value().gt(0))
            .select(col(EDITION), col(COUNTRY_CODE), KnownAwards.value().as("known"));
    return withoutWinner
        .join(known, names(EDITION, COUNTRY_CODE))
        .withColumn("file", explode(col("files")))
        .select(
            as(col("file"), SOURCE_FILE),
            as(lit(AWARDS_UNNAMED), QUALITY_CHECK),
            as(concat_ws(" ", col(EDITION), col(COUNTRY_CODE)), SUBJECT),
            as(substring_index(col("file"), "/", 1), INPUT_KIND),
            as(lit(0), FOUND),
            as(col("known"), EXPECTED),
            none(EXPECTED.flag()));
  }
}
