package sello.transforms;

import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.cols;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.REGION_CODE;
import static sello.ingest.RawApplications.APPLIED;
import static sello.ingest.RawApplications.ELIGIBLE;
import static sello.transforms.ApplicationFields.APPLICANTS;
import static sello.transforms.ApplicationFields.AWARDED_SCHOOLS;
import static sello.transforms.ApplicationFields.ELIGIBLE_APPLICANTS;
import static sello.transforms.ApplicationFields.ELIGIBLE_SCHOOLS;
import static sello.transforms.ApplicationFields.PASSED_STAGE_ONE;
import static sello.transforms.ApplicationFields.REGISTERED_SCHOOLS;
import static sello.transforms.ApplicationFields.SCHOOLS_LISTED;
import static sello.transforms.Editions.FIRST_YEAR;
import static sello.transforms.Editions.IS_HELD;
import static sello.transforms.RegisterCounts.SCHOOLS_JOINED;
import static sello.transforms.SchoolApplications.AWARDED;
import static sello.transforms.SchoolApplications.IS_AMONG_INVITED;
import static sello.transforms.SchoolApplications.IS_LISTED;
import static sello.transforms.SchoolApplications.PASSED;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/** Schools in each stage of a call, where a source says something of the region. */
final class ApplicationCounts implements Table.From3 {
  private static final List<Field<Long>> OF_THE_CALL =
      ApplicationFields.STAGES.subList(1, ApplicationFields.STAGES.size());

  @Override
  public Spec spec() {
    return Spec.named("application_counts")
        .title("Schools in the stages of a call, counted")
        .description(
            """
            Schools in each stage of a call, as far as the register, lists of applications and
            assessments say; schools whose region no source gives stand in the region unknown. One
            row per edition held, country and region in which a source places a school.""")
        .key(EDITION, COUNTRY_CODE, REGION_CODE)
        .measures(Measure.exact(SCHOOLS_LISTED))
        .measures(
            ApplicationFields.STAGES.stream().map(Measure::withLimits).toArray(Measure[]::new))
        .formula(
            """
            Lower end: schools of which it is said; upper end: also those of which nothing is said,
            none where a source cannot know them all; a value where the ends are one.""")
        .disclosure(Disclosure.restricted("It shows counts of few schools."))
        .build();
  }

  @Override
  public List<Trace> traces() {
    Field<?>[] ofTheCall = new ArrayList<Field<?>>(OF_THE_CALL).toArray(Field<?>[]::new);
    return List.of(
        Trace.to("school_applications")
            .same(EDITION)
            .same(COUNTRY_CODE)
            .same(REGION_CODE)
            .giving(ofTheCall),
        Trace.to("register_counts")
            .same(COUNTRY_CODE)
            .same(REGION_CODE)
            .giving(REGISTERED_SCHOOLS));
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> editions, Dataset<Row> schoolApplications, Dataset<Row> registerCounts) {
    Dataset<Row> counts =
        applications(schoolApplications)
            .join(
                registered(editions, registerCounts),
                names(EDITION, COUNTRY_CODE, REGION_CODE),
                "full");
    List<Column> columns = new ArrayList<>(List.of(cols(spec().key())));
    columns.add(as(coalesce(col("listed"), lit(0)), SCHOOLS_LISTED));
    for (Field<Long> stage : ApplicationFields.STAGES) {
      Column low = col(stage.low());
      Column high = col(stage.high());
      Column value = when(low.equalTo(high), low);
      columns.add(as(value, stage));
      columns.add(as(low, stage.low()));
      columns.add(as(high, stage.high()));
      columns.add(as(Flags.missingWhen(value.isNull()).text(), stage.flag()));
    }
    return counts.select(columns.toArray(Column[]::new));
  }

  private static Dataset<Row> applications(Dataset<Row> schoolApplications) {
    var country = Window.partitionBy(col(EDITION), col(COUNTRY_CODE));
    Column[] key = {col(EDITION), col(COUNTRY_CODE), col(REGION_CODE)};
    Column eligibleApplied = col(ELIGIBLE).and(col(APPLIED));
    Column hasList = col("has_list");
    List<Column> ends = new ArrayList<>();
    ends.addAll(ends(ELIGIBLE_SCHOOLS, col(ELIGIBLE), col("has_invited")));
    ends.addAll(ends(ELIGIBLE_APPLICANTS, eligibleApplied, hasList));
    ends.addAll(ends(APPLICANTS, col(APPLIED), hasList));
    ends.addAll(ends(PASSED_STAGE_ONE, col(PASSED), lit(true)));
    ends.addAll(ends(AWARDED_SCHOOLS, col(AWARDED), lit(true)));
    return schoolApplications
        .withColumn("has_list", bool_or(col(IS_LISTED)).over(country))
        .withColumn("has_invited", bool_or(col(IS_AMONG_INVITED)).over(country))
        .groupBy(key)
        .agg(count(lit(1)).as("listed"), ends.toArray(Column[]::new));
  }

  /** The schools of which it is said and, where the sources know all, those it may be true of. */
  private static List<Column> ends(Field<Long> stage, Column isIn, Column knowsAll) {
    Column mayBe = coalesce(isIn, lit(true));
    return List.of(
        count(when(isIn, 1)).as(stage.low().name()),
        when(bool_or(knowsAll), count(when(mayBe, 1))).as(stage.high().name()));
  }

  /** Schools that joined before the first year of an edition; of no year known: they may have. */
  private static Dataset<Row> registered(Dataset<Row> editions, Dataset<Row> registerCounts) {
    Column before = RegisterCounts.yearJoined().lt(col(FIRST_YEAR));
    return editions
        .where(col(IS_HELD))
        .select(col(EDITION), col(FIRST_YEAR))
        .crossJoin(registerCounts)
        .groupBy(col(EDITION), col(COUNTRY_CODE), col(REGION_CODE))
        .agg(
            number(before).as(REGISTERED_SCHOOLS.low().name()),
            number(coalesce(before, lit(true))).as(REGISTERED_SCHOOLS.high().name()));
  }

  private static Column number(Column isIn) {
    return sum(when(isIn, col(SCHOOLS_JOINED)).otherwise(0L));
  }
}
