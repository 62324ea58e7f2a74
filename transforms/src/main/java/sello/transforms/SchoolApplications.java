package sello.transforms;

import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.startswith;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.DECISION;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;
import static sello.ingest.RawApplications.APPLIED;
import static sello.ingest.RawApplications.ELIGIBLE;
import static sello.ingest.RawApplications.STAGE_ONE;
import static sello.transforms.identity.MentionFields.MENTION_ID;
import static sello.transforms.identity.MentionFields.SCHOOL_KEY;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;
import sello.catalog.Type;
import sello.catalog.Unit;
import sello.transforms.identity.SchoolMentions;

/** How far each school came in a call, once, however many lists and assessments name it. */
final class SchoolApplications implements Table.From3 {
  static final Field<Boolean> PASSED =
      Field.yesNo("passed", "Passed", "Whether it passed the first stage; empty: not known");
  static final Field<Boolean> AWARDED =
      Field.yesNo("awarded", "Awarded", "Whether the label was granted; empty: not known");
  static final Field<Boolean> IS_LISTED =
      Field.yesNo(
          "is_listed",
          "Listed",
          "Whether a list of applications names it, not an assessment alone");
  static final Field<Boolean> IS_AMONG_INVITED =
      Field.yesNo(
          "is_among_invited",
          "Listed among invited schools",
          "Whether a list names it that also names schools which did not apply");
  static final Field<String> LIST_FILE =
      Field.text("list_file", "List", "First list of applications that names it");
  static final Field<Long> LIST_LINE = line("list_line", "Line of the list");
  static final Field<String> ASSESSMENT_FILE =
      Field.text("assessment_file", "Assessment", "First file of assessments that names it");
  static final Field<Long> ASSESSMENT_LINE = line("assessment_line", "Line of the assessment");

  private static Field<Long> line(String name, String title) {
    return new Field<>(name, Type.LONG, Unit.NONE, title, "Line of that file", 0);
  }

  @Override
  public Spec spec() {
    return Spec.named("school_applications")
        .title("Schools in the stages of a call")
        .description(
            """
            How far each school came in a call, from lists of applications and assessments together.
            One row per edition and school.""")
        .key(EDITION, SCHOOL_KEY)
        .attributes(
            COUNTRY_CODE,
            REGION_CODE,
            ELIGIBLE,
            APPLIED,
            PASSED,
            AWARDED,
            IS_LISTED,
            IS_AMONG_INVITED,
            LIST_FILE,
            LIST_LINE,
            ASSESSMENT_FILE,
            ASSESSMENT_LINE)
        .formula(
            """
            Who has a result of the first stage or a decision applied, and who was awarded passed,
            also where the row says no: stages never grow. The first stage is the check of
            eligibility: who passed it was eligible. Who did not apply or failed was neither
            assessed nor awarded; else what no source says is empty. Of several rows about a school
            the one that came further holds. The region is that of schools, or unknown.""")
        .disclosure(Disclosure.restricted("It names schools that applied in vain."))
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("applications").same(LIST_FILE, SOURCE_FILE).same(LIST_LINE, SOURCE_LINE),
        Trace.to("applications")
            .same(ASSESSMENT_FILE, SOURCE_FILE)
            .same(ASSESSMENT_LINE, SOURCE_LINE),
        Trace.to("school_identities").same(SCHOOL_KEY),
        Trace.to("schools").same(SCHOOL_KEY));
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> applications, Dataset<Row> schoolIdentities, Dataset<Row> schools) {
    Dataset<Row> places = schools.select(col(SCHOOL_KEY), col(COUNTRY_CODE), col(REGION_CODE));
    Column isListed = startswith(col(SOURCE_FILE), lit("applications/"));
    Column place = struct(col(SOURCE_FILE), col(SOURCE_LINE));

    return SchoolMentions.withMentionId(applications, "applications")
        .drop(COUNTRY_CODE.name(), REGION_CODE.name())
        .join(schoolIdentities, MENTION_ID.name())
        .join(places, SCHOOL_KEY.name())
        .withColumn("listed", isListed)
        .withColumn("applied_here", applied())
        .withColumn("passed_here", passed())
        .withColumn("among_invited", isListed.and(namesOneThatDidNotApply()))
        .groupBy(col(EDITION), col(SCHOOL_KEY), col(COUNTRY_CODE), col(REGION_CODE))
        .agg(
            bool_or(eligible()).as("eligible_once"),
            bool_or(col("applied_here")).as("applied_once"),
            bool_or(col("passed_here")).as("passed_once"),
            bool_or(awarded()).as("awarded_once"),
            bool_or(col("listed")).as("listed_once"),
            bool_or(col("among_invited")).as("invited_once"),
            min(when(col("listed"), place)).as("list"),
            min(when(not(col("listed")), place)).as("assessment"))
        .select(
            col(EDITION),
            col(SCHOOL_KEY),
            col(COUNTRY_CODE),
            as(coalesce(col(REGION_CODE), lit(ReportingRegions.UNKNOWN)), REGION_CODE),
            as(col("eligible_once"), ELIGIBLE),
            as(col("applied_once"), APPLIED),
            as(col("passed_once"), PASSED),
            as(col("awarded_once"), AWARDED),
            as(col("listed_once"), IS_LISTED),
            as(col("invited_once"), IS_AMONG_INVITED),
            as(col("list." + SOURCE_FILE.name()), LIST_FILE),
            as(col("list." + SOURCE_LINE.name()), LIST_LINE),
            as(col("assessment." + SOURCE_FILE.name()), ASSESSMENT_FILE),
            as(col("assessment." + SOURCE_LINE.name()), ASSESSMENT_LINE));
  }

  private static Column applied() {
    Column cameFurther = col(STAGE_ONE).isNotNull().or(col(DECISION).isNotNull());
    return when(cameFurther, true).otherwise(col(APPLIED));
  }

  /** The first stage is the check of eligibility. */
  private static Column eligible() {
    Column isPassed = coalesce(col("passed_here"), lit(false));
    return when(isPassed, true)
        .otherwise(coalesce(col(ELIGIBLE), when(col(STAGE_ONE).equalTo("failed"), false)));
  }

  private static Column passed() {
    return when(col(STAGE_ONE).equalTo("passed").or(col(DECISION).equalTo("awarded")), true)
        .when(col(STAGE_ONE).equalTo("failed").or(not(col("applied_here"))), false);
  }

  private static Column awarded() {
    return when(col(DECISION).equalTo("awarded"), true)
        .when(col(DECISION).equalTo("refused").or(not(col("passed_here"))), false);
  }

  private static Column namesOneThatDidNotApply() {
    Column one = coalesce(not(col("applied_here")), lit(false));
    return bool_or(one).over(Window.partitionBy(col(EDITION), col(SOURCE_FILE)));
  }
}
