package sello.transforms.identity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static sello.transforms.identity.Blocks.LEFT;
import static sello.transforms.identity.Blocks.RIGHT;
import static sello.transforms.identity.HandDecisions.IS_SAME;
import static sello.transforms.identity.HandDecisions.SAYS;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import sello.catalog.Columns;

/** Every pair worth comparing, with what the rules or a decision by hand say of it. */
final class JudgedPairs {
  private static final String TOO_FULL = "too_full";

  private JudgedPairs() {}

  /** The pairs worth showing, as {@link JudgedRow}s. */
  static Dataset<Row> of(Dataset<Row> prepared, Dataset<Row> byHand) {
    JavaSparkContext context =
        JavaSparkContext.fromSparkContext(prepared.sparkSession().sparkContext());
    Broadcast<WordWeights> weights = context.broadcast(PreparedMentions.weights(prepared));
    Blocks blocks = Blocks.of(prepared);
    Dataset<Row> named =
        named(prepared, blocks, byHand)
            .map(
                (MapFunction<Row, Row>) pair -> judge(pair, weights.value()),
                Encoders.row(JudgedRow.SCHEMA))
            .filter((FilterFunction<Row>) row -> !row.isNullAt(0))
            .localCheckpoint(false, StorageLevel.MEMORY_AND_DISK());
    String[] key = Columns.names(SchoolMatches.LEFT_MENTION_ID, SchoolMatches.RIGHT_MENTION_ID);

    return alike(prepared, blocks, weights)
        .dropDuplicates(key)
        .join(named.select(col(key[0]), col(key[1])), key, "left_anti")
        .union(named);
  }

  /** Pairs with a block in common; once for each such block. */
  private static Dataset<Row> alike(
      Dataset<Row> prepared, Blocks blocks, Broadcast<WordWeights> weights) {
    return blocks
        .open()
        .join(prepared, "id")
        .groupByKey((MapFunction<Row, String>) row -> row.getAs("block"), Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>)
                (block, rows) -> BlockComparison.shown(rows, weights.value()),
            Encoders.row(JudgedRow.SCHEMA));
  }

  /** Pairs that share an identifier, stand for a block too full, or were decided by hand. */
  private static Dataset<Row> named(Dataset<Row> prepared, Blocks blocks, Dataset<Row> byHand) {
    return marked(blocks.tooFull(), true)
        .union(marked(Blocks.sameIdentifier(prepared, "school_id"), false))
        .union(marked(Blocks.sameIdentifier(prepared, "slug"), false))
        .union(
            byHand.select(col(LEFT), col(RIGHT), lit(false).as(TOO_FULL), col(IS_SAME), col(SAYS)))
        .groupBy(LEFT, RIGHT)
        .agg(max(TOO_FULL).as(TOO_FULL), max(IS_SAME).as(IS_SAME), max(SAYS).as(SAYS))
        .join(whole(prepared, "left"), col(LEFT).equalTo(col("left.id")))
        .join(whole(prepared, "right"), col(RIGHT).equalTo(col("right.id")));
  }

  private static Dataset<Row> whole(Dataset<Row> prepared, String side) {
    return prepared.select(struct(col("*")).as(side));
  }

  private static Dataset<Row> marked(Dataset<Row> pairs, boolean tooFull) {
    return pairs.select(
        col(LEFT),
        col(RIGHT),
        lit(tooFull).as(TOO_FULL),
        lit(null).cast("boolean").as(IS_SAME),
        lit(null).cast("string").as(SAYS));
  }

  /** What is said of a pair; a row without key where it is not worth showing. */
  private static Row judge(Row pair, WordWeights weights) {
    Row left = pair.getAs("left");
    Row right = pair.getAs("right");
    @Nullable Boolean same = pair.getAs(IS_SAME);
    if (same != null) {
      Reason reason = same ? Reason.HAND_SAME : Reason.HAND_DIFFERENT;
      return JudgedRow.of(left, right, reason.judgement(), pair.getAs(SAYS));
    }
    Judgement judgement =
        new PairRule(weights)
            .judge(PreparedMentions.mention(left), PreparedMentions.mention(right));
    if (judgement.isWorthShowing()) {
      return JudgedRow.of(left, right, judgement, judgement.reason().sentence());
    }
    boolean tooFull = pair.getAs(TOO_FULL);
    Reason reason = Reason.OVER_FULL_BLOCK;
    return tooFull
        ? JudgedRow.of(left, right, reason.judgement(), reason.sentence())
        : JudgedRow.NOT_SHOWN;
  }
}
