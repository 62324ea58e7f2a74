package sello.transforms;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.rules.Rule;
import org.apache.spark.sql.execution.ColumnarRule;
import org.apache.spark.sql.execution.SparkPlan;
import org.apache.spark.sql.execution.UnionExec;
import org.apache.spark.sql.execution.exchange.ENSURE_REQUIREMENTS$;
import org.apache.spark.sql.execution.exchange.ShuffleExchangeExec;

/**
 * A rule of the session for few rows: what is in one part stays there. Behind an inner join of two
 * such parts Spark forgets that they are one, and exchanges its rows before each further step, as
 * one part made of one part; each exchange is a stage, and writes and reads all rows. One that two
 * steps read stays, so that what is below it is worked out once.
 */
final class OnePart extends Rule<SparkPlan> {
  private OnePart() {}

  /** Gives the rule to all sessions; it acts in those for few rows. */
  static void inject(SparkSessionExtensions extensions) {
    extensions.injectColumnar(OnePart::of);
  }

  private static ColumnarRule of(SparkSession session) {
    return new ColumnarRule() {
      @Override
      public Rule<SparkPlan> preColumnarTransitions() {
        return Sessions.isForFew(session) ? new OnePart() : super.preColumnarTransitions();
      }
    };
  }

  @Override
  public SparkPlan apply(SparkPlan plan) {
    Map<SparkPlan, Integer> readers = new HashMap<>();
    count(plan, readers);
    return readers.isEmpty() ? plan : without(plan, readers);
  }

  private static void count(SparkPlan plan, Map<SparkPlan, Integer> readers) {
    if (makesOnePart(plan)) {
      readers.merge(plan.canonicalized(), 1, Integer::sum);
    }
    plan.children()
        .foreach(
            child -> {
              count(child, readers);
              return null;
            });
  }

  private static SparkPlan without(SparkPlan plan, Map<SparkPlan, Integer> readers) {
    if (plan instanceof UnionExec) {
      return plan; // how it runs, and in how many parts, follows how each of its inputs is cut
    }
    SparkPlan kept = plan.mapChildren(child -> without(child, readers));
    boolean isNeedless =
        makesOnePart(plan)
            && kept.children().head().outputPartitioning().numPartitions() == 1
            && readers.getOrDefault(plan.canonicalized(), 0) == 1;
    return isNeedless ? kept.children().head() : kept;
  }

  private static boolean makesOnePart(SparkPlan plan) {
    return plan instanceof ShuffleExchangeExec exchange
        && exchange.shuffleOrigin().equals(ENSURE_REQUIREMENTS$.MODULE$)
        && exchange.outputPartitioning().numPartitions() == 1;
  }
}
