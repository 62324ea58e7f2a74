package sello.transforms;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.cols;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.EDITION;
import static sello.transforms.AwardTrendFields.AWARDS_CHANGE;
import static sello.transforms.AwardTrendFields.AWARDS_CHANGE_TWO;
import static sello.transforms.AwardTrendFields.AWARDS_GROWTH;
import static sello.transforms.AwardTrendFields.AWARDS_GROWTH_TWO;
import static sello.transforms.AwardTrendFields.AWARDS_KNOWN;
import static sello.transforms.AwardTrendFields.AWARDS_SLOPE;
import static sello.transforms.AwardTrendFields.SEGMENT_YEAR;
import static sello.transforms.Editions.FIRST_YEAR;
import static sello.transforms.Editions.IS_BREAK;
import static sello.transforms.Editions.IS_HELD;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import sello.catalog.Columns;
import sello.catalog.Field;
import sello.catalog.Flag;
import sello.catalog.Trace;

/**
 * The trend of one series of awards per unit: change and growth over one edition and over two, and
 * the slope of the segment between breaks. Nothing is worked out over a break; its flag says so. A
 * figure whose span starts at the first edition known after a break carries b.
 */
final class AwardTrend {
  /** What a series must have beside first_year, is_held and is_break. */
  static final String KNOWN = "known";

  static final String ROUNDED = "rounded";
  static final String IMPOSSIBLE = "impossible";
  static final String NEWEST = "newest";

  private static final String BROKEN = "b" + Flag.CANNOT_EXIST;

  private AwardTrend() {}

  /** To the awards of a place: those of the edition, and those that they are compared with. */
  static List<Trace> traces(Trace place) {
    return List.of(
        place.same(EDITION),
        place
            .upTo(EDITION)
            .giving(AWARDS_CHANGE, AWARDS_GROWTH, AWARDS_CHANGE_TWO, AWARDS_GROWTH_TWO)
            .because("Editions up to it, of which the one before or that before it is used"),
        place.giving(AWARDS_SLOPE).because("Editions, of which those of the segment are used"));
  }

  /** The series with bases, segments and slopes. One row a year and place, no year left out. */
  static Dataset<Row> of(Dataset<Row> series, Field<?>... place) {
    WindowSpec years = Window.partitionBy(cols(List.of(place))).orderBy(col(FIRST_YEAR));
    Column[] segment =
        Stream.concat(Stream.of(place).map(Columns::col), Stream.of(col("segment")))
            .toArray(Column[]::new);
    Dataset<Row> spans =
        series
            .withColumn("segment", sum(col(IS_BREAK).cast("int")).over(years))
            .withColumn("base_1", lag(KNOWN, 1).over(years))
            .withColumn("base_2", lag(KNOWN, 2).over(years))
            .withColumn("rounded_1", lag(ROUNDED, 1).over(years))
            .withColumn("rounded_2", lag(ROUNDED, 2).over(years))
            .withColumn("none", col(IMPOSSIBLE).or(not(col(IS_HELD))))
            .withColumn("begins", isFirstAfterBreak(years))
            .withColumn("none_1", coalesce(lag("none", 1).over(years), lit(true)))
            .withColumn("none_2", coalesce(lag("none", 2).over(years), lit(true)))
            .withColumn("begins_1", coalesce(lag(col("begins"), 1).over(years), lit(false)))
            .withColumn("begins_2", coalesce(lag(col("begins"), 2).over(years), lit(false)))
            .withColumn("broken_1", col(IS_BREAK))
            .withColumn("broken_2", isAny(col(IS_BREAK), years.rowsBetween(-1, 0)));
    Dataset<Row> slopes =
        spans
            .groupBy(segment)
            .agg(
                min(col(FIRST_YEAR)).as("from"),
                count(col(KNOWN)).as("points"),
                isAny(col(ROUNDED)).as("segment_rounded"),
                isAny(col(NEWEST).and(col(KNOWN).isNotNull())).as("segment_newest"),
                isAny(col("begins")).as("segment_begins"),
                GroupMethods.slope(col(FIRST_YEAR), col(KNOWN)).as("slope"));
    String[] key =
        Stream.concat(Stream.of(names(place)), Stream.of("segment")).toArray(String[]::new);
    return spans.join(slopes, key);
  }

  private static Column isFirstAfterBreak(WindowSpec years) {
    var known =
        new FirstsSinceBreak.Figure(col(IS_BREAK), col(KNOWN).isNotNull(), not(col("none")));
    return FirstsSinceBreak.isFirst(FirstsSinceBreak.of(List.of(known), years), 0);
  }

  private static Column isAny(Column condition, WindowSpec over) {
    return array_contains(collect_list(condition).over(over), true);
  }

  private static Column isAny(Column condition) {
    return array_contains(collect_list(condition), true);
  }

  /** The attributes of the segment and the columns of all measures, in order. */
  static List<Column> columns() {
    List<Column> columns = new ArrayList<>(List.of(as(col("from"), SEGMENT_YEAR)));
    columns.add(as(col(KNOWN), AWARDS_KNOWN));
    columns.add(
        as(
            Flags.missingWhen(col(KNOWN).isNull())
                .cannotExistWhen(col(IMPOSSIBLE))
                .breakWhen(col("begins"))
                .estimatedWhen(col(ROUNDED))
                .provisionalWhen(col(NEWEST))
                .text(),
            AWARDS_KNOWN.flag()));
    columns.addAll(over(1, AWARDS_CHANGE, AWARDS_GROWTH));
    columns.addAll(over(2, AWARDS_CHANGE_TWO, AWARDS_GROWTH_TWO));
    columns.addAll(slope());
    return columns;
  }

  private static List<Column> over(int years, Field<Long> change, Field<Double> growth) {
    Column base = col("base_" + years);
    Column broken = col("broken_" + years);
    Column isNone = col("none").or(col("none_" + years));
    Column a = when(not(broken), base);
    Column b = when(not(broken), col(KNOWN));
    EstimateColumns estimate = RowMethods.growth(a, b);
    Flags remarks =
        Flags.missingWhen(b.minus(a).isNull())
            .breakWhen(col("begins_" + years))
            .cannotExistWhen(isNone)
            .estimatedWhen(col(ROUNDED).or(coalesce(col("rounded_" + years), lit(false))))
            .provisionalWhen(col(NEWEST));
    Flags growthRemarks =
        remarks
            .ofAnother(estimate.value())
            .cannotExistWhen(isNone.or(coalesce(a.equalTo(0), lit(false))))
            .lowReliabilityWhen(LowReliability.inForce().growth(a, b));
    return List.of(
        as(b.minus(a), change),
        as(flag(broken.and(not(isNone)), remarks), change.flag()),
        as(estimate.value(), growth),
        as(estimate.low(), growth.low()),
        as(estimate.high(), growth.high()),
        as(flag(broken.and(not(isNone)), growthRemarks), growth.flag()));
  }

  private static Column flag(Column broken, Flags otherwise) {
    return when(broken, BROKEN).otherwise(otherwise.text());
  }

  private static List<Column> slope() {
    EstimateColumns slope = EstimateColumns.of(col("slope"));
    Column flag =
        Flags.missingWhen(slope.value().isNull())
            .cannotExistWhen(lit(true))
            .breakWhen(col("segment_begins"))
            .estimatedWhen(col("segment_rounded"))
            .provisionalWhen(col("segment_newest"))
            .lowReliabilityWhen(LowReliability.inForce().slope(col("points")))
            .text();
    return List.of(
        as(slope.value(), AWARDS_SLOPE),
        as(slope.low(), AWARDS_SLOPE.low()),
        as(slope.high(), AWARDS_SLOPE.high()),
        as(flag, AWARDS_SLOPE.flag()));
  }
}
