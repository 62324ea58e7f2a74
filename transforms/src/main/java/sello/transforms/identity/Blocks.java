package sello.transforms.identity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * The pairs of mentions worth judging. Two that both have a code are never compared: equal codes
 * are one school, others are not.
 *
 * @param members block, mention, and whether the mention has a code
 * @param sizes block, and whether it is too full to compare all of its mentions
 */
record Blocks(Dataset<Row> members, Dataset<Row> sizes) {
  static final String LEFT = "left_id";
  static final String RIGHT = "right_id";

  /** Most comparisons in one block. */
  private static final long MOST_PAIRS = 10_000;

  /** Most mentions in a block of one name without regard to town. */
  private static final long MOST_OF_ONE_NAME = 200;

  private static final StructType MEMBER =
      new StructType()
          .add("block", DataTypes.StringType)
          .add("id", DataTypes.StringType)
          .add("has_id", DataTypes.BooleanType);

  static Blocks of(Dataset<Row> prepared) {
    Dataset<Row> members =
        keyed(prepared)
            .join(askedFor(prepared), names("block"), "left_semi")
            .localCheckpoint(false, StorageLevel.MEMORY_AND_DISK());
    Column without = sum(when(col("has_id"), 0).otherwise(1));
    Column isName = col("block").contains("\u001f" + BlockKeys.NAME);
    Column isExact = col("block").contains("\u001f" + BlockKeys.NAME_AND_TOWN);
    Dataset<Row> sizes =
        members
            .groupBy("block")
            .agg(
                count(lit(1)).as("all"),
                without.as("without"),
                min("id").as("smallest"),
                max("id").as("largest"))
            .where(col("without").gt(0).and(col("all").gt(1)))
            .withColumn(
                "too_full",
                not(isExact)
                    .and(
                        col("all")
                            .multiply(col("without"))
                            .gt(MOST_PAIRS)
                            .or(isName.and(col("all").gt(MOST_OF_ONE_NAME)))));
    return new Blocks(members, sizes.localCheckpoint(false, StorageLevel.MEMORY_AND_DISK()));
  }

  private static Dataset<Row> keyed(Dataset<Row> mentions) {
    return mentions.flatMap((FlatMapFunction<Row, Row>) Blocks::keys, Encoders.row(MEMBER));
  }

  /** The blocks of mentions without a code: in others nothing is compared. */
  private static Dataset<Row> askedFor(Dataset<Row> prepared) {
    return keyed(prepared.where(col("school_id").equalTo(""))).select("block").distinct();
  }

  private static String[] names(String... names) {
    return names;
  }

  private static Iterator<Row> keys(Row row) {
    Mention mention = PreparedMentions.mention(row);
    return BlockKeys.of(mention).stream()
        .map(key -> mention.scope() + "\u001f" + key)
        .map(key -> RowFactory.create(key, mention.id(), mention.hasId()))
        .iterator();
  }

  /** Block and mention, of the blocks that are not too full to compare all of their mentions. */
  Dataset<Row> open() {
    return members
        .join(sizes.where(not(col("too_full"))).select("block"), "block")
        .select(col("block"), col("id"));
  }

  /**
   * Mentions without a code whose name's block, or whose every word's block, was too full, with one
   * other mention of it: so that no comparison is left out in silence.
   */
  Dataset<Row> tooFull() {
    Column isWord = col("block").contains("\u001f" + BlockKeys.WORD);
    Column isName = col("block").contains("\u001f" + BlockKeys.NAME);
    Column full = when(col("too_full"), 1).otherwise(0);
    Dataset<Row> mine = members.where(not(col("has_id"))).join(sizes, "block");
    Column other =
        when(col("id").equalTo(col("smallest")), col("largest")).otherwise(col("smallest"));
    return mine.groupBy("id")
        .agg(
            sum(when(isWord, 1).otherwise(0)).as("words"),
            sum(when(isWord, full).otherwise(0)).as("full_words"),
            sum(when(isName, full).otherwise(0)).as("full_names"),
            min(when(col("too_full"), other)).as("other"))
        .where(
            col("full_names")
                .gt(0)
                .or(col("words").gt(0).and(col("words").equalTo(col("full_words")))))
        .select(
            least(col("id"), col("other")).as(LEFT), greatest(col("id"), col("other")).as(RIGHT));
  }

  /** Each mention with the smallest one that carries the same code or slug. */
  static Dataset<Row> sameIdentifier(Dataset<Row> prepared, String identifier) {
    Dataset<Row> carrying = prepared.where(col(identifier).notEqual(""));
    Dataset<Row> smallest =
        carrying.groupBy(PreparedMentions.SCOPE, identifier).agg(min("id").as(LEFT));
    return carrying
        .join(smallest, new String[] {PreparedMentions.SCOPE, identifier})
        .where(col("id").notEqual(col(LEFT)))
        .select(col(LEFT), col("id").as(RIGHT));
  }
}
