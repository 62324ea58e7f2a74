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
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.transforms.Editions.FIRST_YEAR;
import static sello.transforms.Editions.IS_BREAK;
import static sello.transforms.Editions.IS_HELD;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import sello.catalog.Field;
import sello.catalog.Flag;
import sello.catalog.Measure;
import sello.catalog.Unit;

/**
 * The trend of one series of awards per unit: change and growth over one edition and over two, and
 * the slope of the segment between breaks. Nothing is worked out over a break; its flag says so.
 */
final class AwardTrend {
  static final Field<Long> AWARDS_KNOWN =
      awards(
          "awards_known", "Awards", "Labels granted, as the table says: the series of the trend");
  static final Field<Long> AWARDS_CHANGE =
      awards(
          "awards_change", "Change", "Awards more or less than in the edition of the year before");
  static final Field<Double> AWARDS_GROWTH =
      growth("awards_growth", "Growth", "the edition of the year before");
  static final Field<Long> AWARDS_CHANGE_TWO =
      awards(
          "awards_change_two_editions",
          "Change over two editions",
          "Awards more or less than in the edition two years before: holders of a two-year label sit"
              + " out one edition, so that this compares like with like");
  static final Field<Double> AWARDS_GROWTH_TWO =
      growth(
          "awards_growth_two_editions", "Growth over two editions", "the edition two years before");
  static final Field<Integer> SEGMENT_YEAR =
      Field.year(
          "segment_year", "Segment from", "First year of the run of editions without a break");
  static final Field<Double> AWARDS_SLOPE =
      Field.amount(
          "awards_slope_per_year",
          Unit.AWARDS,
          "Slope a year",
          "Awards more or less a year over the segment: the median of all slopes between two of its"
              + " editions; a robust line, which says nothing of causes");

  static final String FORMULA =
      """
      Growth b/a - 1 with limits (b/a)·exp(-/+ 1.96·sqrt(1/a + 1/b)) - 1; missing from 0 and over a
      break (bm) or an edition not held (m). Slope: Theil-Sen over the segment of the row, the same
      in all its rows; from four editions, limits from five.""";
  static final String REFERENCE =
      """
      Rothman, Greenland and Lash 2008, Modern Epidemiology, ch. 14; Theil 1950; Sen 1968,
      doi:10.1080/01621459.1968.10480934.""";

  /** What a series must have beside first_year, is_held and is_break. */
  static final String KNOWN = "known";

  static final String ROUNDED = "rounded";
  static final String IMPOSSIBLE = "impossible";
  static final String NEWEST = "newest";

  private static final String BROKEN = "b" + Flag.CANNOT_EXIST;

  private AwardTrend() {}

  private static Field<Long> awards(String name, String title, String definition) {
    return Field.count(name, Unit.AWARDS, title, definition);
  }

  private static Field<Double> growth(String name, String title, String base) {
    return Field.amount(
        name, Unit.NONE, title, "Growth of awards from " + base + ": 0.1 is ten percent more");
  }

  static Measure[] measures() {
    return new Measure[] {
      Measure.flagged(AWARDS_KNOWN),
      Measure.difference(AWARDS_CHANGE),
      Measure.differenceWithLimits(AWARDS_GROWTH),
      Measure.difference(AWARDS_CHANGE_TWO),
      Measure.differenceWithLimits(AWARDS_GROWTH_TWO),
      Measure.differenceWithLimits(AWARDS_SLOPE)
    };
  }

  /** The series with bases, segments and slopes. One row a year and country, no year left out. */
  static Dataset<Row> of(Dataset<Row> series) {
    WindowSpec years = Window.partitionBy(col(COUNTRY_CODE)).orderBy(col(FIRST_YEAR));
    Dataset<Row> spans =
        series
            .withColumn("segment", sum(col(IS_BREAK).cast("int")).over(years))
            .withColumn("base_1", lag(KNOWN, 1).over(years))
            .withColumn("base_2", lag(KNOWN, 2).over(years))
            .withColumn("rounded_1", lag(ROUNDED, 1).over(years))
            .withColumn("rounded_2", lag(ROUNDED, 2).over(years))
            .withColumn("held_1", coalesce(lag(col(IS_HELD), 1).over(years), lit(false)))
            .withColumn("held_2", coalesce(lag(col(IS_HELD), 2).over(years), lit(false)))
            .withColumn("broken_1", col(IS_BREAK))
            .withColumn("broken_2", isAny(col(IS_BREAK), years.rowsBetween(-1, 0)));
    Dataset<Row> slopes =
        spans
            .groupBy(col(COUNTRY_CODE), col("segment"))
            .agg(
                min(col(FIRST_YEAR)).as("from"),
                count(col(KNOWN)).as("points"),
                isAny(col(ROUNDED)).as("segment_rounded"),
                isAny(col(NEWEST).and(col(KNOWN).isNotNull())).as("segment_newest"),
                GroupMethods.slope(col(FIRST_YEAR), col(KNOWN)).as("slope"));
    return spans.join(slopes, new String[] {COUNTRY_CODE.name(), "segment"});
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
                .breakWhen(col(IS_BREAK))
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
    Column a = when(not(broken), base);
    Column b = when(not(broken), col(KNOWN));
    EstimateColumns estimate = RowMethods.growth(a, b);
    Flags remarks =
        Flags.missingWhen(b.minus(a).isNull())
            .cannotExistWhen(col(IMPOSSIBLE).or(not(col("held_" + years))))
            .estimatedWhen(col(ROUNDED).or(coalesce(col("rounded_" + years), lit(false))))
            .provisionalWhen(col(NEWEST));
    Flags growthRemarks =
        new Flags(
                remarks.isBreak(),
                remarks.isEstimated(),
                remarks.cannotExist().or(coalesce(a.equalTo(0), lit(false))),
                remarks.isProvisional(),
                lit(false),
                estimate.value().isNull())
            .lowReliabilityWhen(LowReliability.DEFAULTS.growth(a, b));
    return List.of(
        as(b.minus(a), change),
        as(flag(broken, remarks), change.flag()),
        as(estimate.value(), growth),
        as(estimate.low(), growth.low()),
        as(estimate.high(), growth.high()),
        as(flag(broken, growthRemarks), growth.flag()));
  }

  private static Column flag(Column broken, Flags otherwise) {
    return when(broken.and(not(col(IMPOSSIBLE))), BROKEN).otherwise(otherwise.text());
  }

  private static List<Column> slope() {
    EstimateColumns slope = EstimateColumns.of(col("slope"));
    Column flag =
        Flags.missingWhen(slope.value().isNull())
            .cannotExistWhen(lit(true))
            .estimatedWhen(col("segment_rounded"))
            .provisionalWhen(col("segment_newest"))
            .lowReliabilityWhen(LowReliability.DEFAULTS.slope(col("points")))
            .text();
    return List.of(
        as(slope.value(), AWARDS_SLOPE),
        as(slope.low(), AWARDS_SLOPE.low()),
        as(slope.high(), AWARDS_SLOPE.high()),
        as(flag, AWARDS_SLOPE.flag()));
  }
}
