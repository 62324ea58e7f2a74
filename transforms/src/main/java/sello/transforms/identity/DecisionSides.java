package sello.transforms.identity;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.arrays_overlap;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.COUNTRY_CODE;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.expressions.Window;

/**
 * The two sides of a decision by hand, each with the mentions that it names, and what follows.
 *
 * <p>The columns read two arrays of a row, each of a struct with the mention's id and its school;
 * null where a side names none.
 */
final class DecisionSides {
  static final String LEFT = "left_ones";
  static final String RIGHT = "right_ones";
  static final String ID = "id";
  static final String SCHOOL = "school";

  private DecisionSides() {}

  /** The code of a {@link DecisionEffect}. */
  static Column effect() {
    Column noLeft = col(LEFT).isNull();
    Column noRight = col(RIGHT).isNull();
    Column isPair =
        exists(
            col(LEFT),
            one -> exists(col(RIGHT), two -> one.getField(ID).notEqual(two.getField(ID))));
    return when(noLeft.and(noRight), word(DecisionEffect.NEITHER_MATCHED))
        .when(noLeft, word(DecisionEffect.LEFT_UNMATCHED))
        .when(noRight, word(DecisionEffect.RIGHT_UNMATCHED))
        .when(isPair.and(isOverruled()), word(DecisionEffect.OVERRULED))
        .when(isPair.and(isContradicted()), word(DecisionEffect.CONTRADICTED))
        .when(isPair, word(DecisionEffect.MATCHED))
        .otherwise(word(DecisionEffect.ONE_MENTION));
  }

  /** Whether the last verdict on the same mentions is the opposite. */
  private static Column isOverruled() {
    Column pair = array_sort(array(ids(LEFT), ids(RIGHT)));
    Column verdict = HandDecisions.verdict();
    Column last = max(verdict).over(Window.partitionBy(col(COUNTRY_CODE), pair));
    return last.getField(HandDecisions.IS_SAME).notEqual(verdict.getField(HandDecisions.IS_SAME));
  }

  /** Whether two that are said to be one school are not. */
  private static Column isContradicted() {
    Column isOne = arrays_overlap(col(LEFT + "." + SCHOOL), col(RIGHT + "." + SCHOOL));
    return HandDecisions.verdict().getField(HandDecisions.IS_SAME).and(not(isOne));
  }

  private static Column word(DecisionEffect effect) {
    return lit(effect.code());
  }

  /** Ids of the mentions that a side names, apart by a space; null where there are none. */
  static Column ids(String side) {
    return nullif(array_join(col(side + "." + ID), " "), lit(""));
  }

  /** How many mentions a side names. */
  static Column number(String side) {
    return coalesce(size(col(side)), lit(0)).cast("long");
  }
}
