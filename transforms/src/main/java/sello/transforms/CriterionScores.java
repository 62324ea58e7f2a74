package sello.transforms;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.cols;
import static sello.catalog.Columns.none;
import static sello.catalog.Fields.AREA_CODE;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.LOCALITY;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.SCHOOL_ID;
import static sello.catalog.Fields.SCHOOL_NAME;
import static sello.catalog.Fields.SCORE;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;
import static sello.ingest.RawCriterionScores.ASSESSORS;
import static sello.transforms.identity.MentionFields.MENTION_ID;
import static sello.transforms.identity.MentionFields.SCHOOL_KEY;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;
import sello.ingest.RawAssessments;
import sello.transforms.identity.SchoolMentions;

/** Scores by criterion area, whether they were sent one in a row or all areas in one. */
final class CriterionScores implements Table.From4 {
  static final Field<Boolean> IS_CONTRADICTED =
      Field.yesNo(
          "is_contradicted",
          "Contradicted",
          "Whether another row gives the school another score in the area of the edition: neither"
              + " then counts in a profile");

  private static final List<Field<?>> READ =
      List.of(
          SOURCE_FILE,
          SOURCE_LINE,
          AREA_CODE,
          EDITION,
          COUNTRY_CODE,
          REGION_CODE,
          SCHOOL_ID,
          SCHOOL_NAME,
          LOCALITY,
          SCORE,
          ASSESSORS);

  private static final List<Field<?>> MENTIONED =
      Stream.concat(READ.stream(), Stream.of(MENTION_ID)).<Field<?>>map(f -> f).toList();

  @Override
  public Spec spec() {
    return Spec.named("criterion_scores")
        .title("Scores by criterion area")
        .description(
            """
            Points that assessors gave to an application in an area of the edition's scheme; no area
            is carried from one scheme to another. One row per application and area in a file.""")
        .key(SOURCE_FILE, SOURCE_LINE, AREA_CODE)
        .attributes(
            EDITION,
            COUNTRY_CODE,
            REGION_CODE,
            SCHOOL_ID,
            SCHOOL_NAME,
            LOCALITY,
            SCHOOL_KEY,
            IS_CONTRADICTED)
        .measures(Measure.exact(SCORE), Measure.optional(ASSESSORS))
        .formula(
            """
            A score that is missing in the source has no row. Scores that contradict each other are
            both kept, and both marked. Who is one school is said by school_identities; the region
            is that of schools.""")
        .disclosure(Disclosure.restricted("It holds the scores of single schools."))
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("raw_criterion_scores").same(SOURCE_FILE).same(SOURCE_LINE),
        Trace.to("raw_assessments").same(SOURCE_FILE).same(SOURCE_LINE),
        Trace.to("school_identities").same(SCHOOL_KEY).giving(SCHOOL_KEY),
        Trace.to("schools").same(SCHOOL_KEY).giving(REGION_CODE));
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> rawCriterionScores,
      Dataset<Row> rawAssessments,
      Dataset<Row> schoolIdentities,
      Dataset<Row> schools) {
    Dataset<Row> places = schools.select(cols(List.of(SCHOOL_KEY, REGION_CODE)));
    Dataset<Row> oneInARow =
        SchoolMentions.withMentionId(rawCriterionScores, "criterion_scores")
            .select(cols(MENTIONED));
    Dataset<Row> allInOne =
        SchoolMentions.withMentionId(byArea(rawAssessments), "applications")
            .select(cols(MENTIONED));
    return oneInARow
        .union(allInOne)
        .where(functions.col(SCORE.name()).isNotNull())
        .join(schoolIdentities, MENTION_ID.name())
        .drop(REGION_CODE.name())
        .join(places, SCHOOL_KEY.name())
        .withColumn(IS_CONTRADICTED.name(), SchoolScores.isContradicted())
        .select(cols(spec().columns()));
  }

  /** One row per area, with the columns by which applications name a school. */
  private static Dataset<Row> byArea(Dataset<Row> rawAssessments) {
    Column areas =
        array(
            RawAssessments.AREA_SCORES.stream()
                .map(
                    area ->
                        struct(
                            as(lit(area.name()), AREA_CODE), as(functions.col(area.name()), SCORE)))
                .toArray(Column[]::new));
    return rawAssessments
        .withColumn("area", explode(areas))
        .withColumn(AREA_CODE.name(), functions.col("area.area_code"))
        .withColumn(SCORE.name(), functions.col("area.score"))
        .withColumn(ASSESSORS.name(), none(ASSESSORS))
        .select(cols(READ));
  }
}
