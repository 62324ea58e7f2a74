package sello.transforms;

import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.cols;
import static sello.catalog.Columns.names;
import static sello.transforms.ApplicationFields.AWARDED_SCHOOLS;
import static sello.transforms.ApplicationFields.REGISTERED_SCHOOLS;
import static sello.transforms.FunnelFields.VERDICT;
import static sello.transforms.FunnelFields.WIDENED_VERDICT;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import sello.catalog.Field;
import sello.catalog.Flag;
import sello.transforms.method.FunnelLimits.Kind;
import sello.transforms.method.FunnelVerdict;

/**
 * A step of two tables: the schools awarded of those registered in each unit, and its place in the
 * funnel of all units of its group.
 *
 * @param group the fields that units compared with each other share
 */
record AwardFunnel(List<Field<?>> group) {
  /**
   * The rows with {@code all} of their group, {@code x} and {@code n} where the unit is compared,
   * {@code fits} where its counts may be divided, both verdicts, and the units {@code judged} and
   * {@code outside}.
   *
   * @param stages rows of the stages of a call
   * @param isUnit whether the row is a unit that can be compared at all
   */
  Dataset<Row> of(Dataset<Row> stages, Column isUnit) {
    Dataset<Row> units = compared(stages, isUnit);
    var whole = Window.partitionBy(cols(group));
    Column isKnown = col(AWARDED_SCHOOLS).isNotNull().and(col(REGISTERED_SCHOOLS).isNotNull());
    Column isJudged = not(col(VERDICT).equalTo(FunnelVerdict.TOO_SMALL.code()));
    Column isOutside = isJudged.and(not(col(VERDICT).equalTo(FunnelVerdict.INSIDE.code())));
    return units
        .join(groups(units), names(group.toArray(Field<?>[]::new)), "left")
        .withColumn("is_break", isFlagged(Flag.BREAK))
        .withColumn("all_break", FirstAfterBreak.ofAll(isKnown, col("is_break")).over(whole))
        .withColumn("is_provisional", bool_or(isFlagged(Flag.PROVISIONAL)).over(whole))
        .withColumn(VERDICT.name(), narrow().verdict())
        .withColumn(WIDENED_VERDICT.name(), wide().verdict())
        .withColumn("judged", count(when(isJudged, 1)).over(whole))
        .withColumn("outside", count(when(isOutside, 1)).over(whole));
  }

  /** Whether a count of the row says so: one that is missing says only that. */
  private static Column isFlagged(String code) {
    return Flags.has(col(AWARDED_SCHOOLS.flag()), code)
        .or(Flags.has(col(REGISTERED_SCHOOLS.flag()), code));
  }

  private static Dataset<Row> compared(Dataset<Row> stages, Column isUnit) {
    Column x = col(AWARDED_SCHOOLS);
    Column n = col(REGISTERED_SCHOOLS);
    Column impossible =
        coalesce(col(AWARDED_SCHOOLS.flag()).equalTo(Flag.CANNOT_EXIST), lit(false));
    return stages
        .withColumn("impossible", impossible.or(not(isUnit)))
        .withColumn("fits", isUnit.and(coalesce(x.leq(n), lit(false))))
        .withColumn("x", when(col("fits").and(n.gt(0)), x))
        .withColumn("n", when(col("fits").and(n.gt(0)), n));
  }

  /** All units of a group together. */
  private Dataset<Row> groups(Dataset<Row> units) {
    return units
        .where(col("x").isNotNull())
        .groupBy(cols(group))
        .agg(GroupMethods.funnel(Kind.SHARE, col("x"), col("n")).as("all"));
  }

  /** Whether there is another unit to compare with. */
  static Column isAlone() {
    return coalesce(all().getField("units").lt(2), lit(false));
  }

  static FunnelColumns narrow() {
    return FunnelColumns.of(Kind.SHARE, known("x"), known("n"), all("x"), all("n"));
  }

  static FunnelColumns wide() {
    Column variance = when(all().getField("calls_for_wider_limits"), all().getField("tau_squared"));
    return FunnelColumns.widened(Kind.SHARE, known("x"), known("n"), all("x"), all("n"), variance);
  }

  static Column all(String name) {
    return all().getField(name);
  }

  private static Column known(String name) {
    return when(not(isAlone()), col(name));
  }

  /** What is to be said of a figure of the row. */
  static Flags flags(Column value, Column cannotExist) {
    return Flags.missingWhen(value.isNull())
        .cannotExistWhen(col("impossible").or(cannotExist))
        .withheldWhen(Flags.saysWithheld(col(AWARDED_SCHOOLS.flag())))
        .breakWhen(col("all_break"))
        .provisionalWhen(col("is_provisional"));
  }

  /** Not a constant: the plan is drawn also where Spark is not. */
  private static Column all() {
    return col("all");
  }
}
