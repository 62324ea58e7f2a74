package sello.transforms.identity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.SCHOOL_ID;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;
import static sello.ingest.SchoolDecisions.JUDGED_BY_ROLE;
import static sello.ingest.SchoolDecisions.JUDGED_ON;
import static sello.ingest.SchoolDecisions.JUDGEMENT;
import static sello.ingest.SchoolDecisions.JUDGEMENT_REASON;
import static sello.ingest.SchoolDecisions.LEFT_ID;
import static sello.ingest.SchoolDecisions.LEFT_LOCALITY;
import static sello.ingest.SchoolDecisions.LEFT_NAME;
import static sello.ingest.SchoolDecisions.RIGHT_ID;
import static sello.ingest.SchoolDecisions.RIGHT_LOCALITY;
import static sello.ingest.SchoolDecisions.RIGHT_NAME;
import static sello.transforms.identity.FoldedNames.FOLDED_PRINTED;
import static sello.transforms.identity.MentionFields.MENTION_ID;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import sello.catalog.Field;
import sello.ingest.name.SchoolCode;

/**
 * What a person decided of two mentions. There are as many as people made.
 *
 * @param isSame whether both are one school
 * @param says who decided when, and why
 * @param file where the decision stands
 * @param line of that file
 */
record HandDecision(boolean isSame, String says, String file, long line) implements Serializable {
  /** Which side of a decision names a mention: left or right. */
  static final String SIDE = "side";

  /** In a verdict, whether both sides are one school. */
  static final String IS_SAME = "is_same";

  private static final String NAME = "name\u001f";
  private static final String CODE = "id\u001f";
  private static final String KEY = "key";

  /** The pairs that decisions are about: of two decisions about one pair the later holds. */
  static Map<Mention.Pair, HandDecision> byPair(Dataset<Row> mentions, Dataset<Row> decisions) {
    Map<Mention.Pair, HandDecision> pairs = new HashMap<>();
    List<Row> inOrder =
        decisions
            .select(col(SOURCE_FILE), col(SOURCE_LINE), verdict().as("verdict"))
            .orderBy("verdict")
            .collectAsList();
    if (inOrder.isEmpty()) {
      return pairs;
    }
    Map<Row, List<String>> named =
        named(mentions, decisions).collectAsList().stream()
            .collect(
                groupingBy(
                    row -> RowFactory.create(row.get(0), row.get(1), row.get(2)),
                    mapping(row -> row.getString(3), toList())));
    for (Row row : inOrder) {
      Row verdict = row.getStruct(2);
      HandDecision decision =
          new HandDecision(
              verdict.getAs(IS_SAME), verdict.getAs("says"), row.getString(0), row.getLong(1));
      for (String left : named.getOrDefault(decision.side("left"), List.of())) {
        for (String right : named.getOrDefault(decision.side("right"), List.of())) {
          if (!left.equals(right)) {
            pairs.put(Mention.Pair.of(left, right), decision);
          }
        }
      }
    }
    return pairs;
  }

  private Row side(String side) {
    return RowFactory.create(file, line, side);
  }

  /** What a decision says: of two about one pair the larger verdict, the later one, holds. */
  static Column verdict() {
    return struct(
        col(JUDGED_ON),
        col(JUDGEMENT).equalTo("same").as(IS_SAME),
        concat_ws(", ", col(JUDGED_BY_ROLE), col(JUDGED_ON).cast("string"), col(JUDGEMENT_REASON))
            .as("says"));
  }

  /**
   * The mentions that each side of each decision names: file, line, side and mention. A side with a
   * code names the mentions that have it; one without a code those of its name and town, and of
   * these only those printed without a code, where there are such.
   */
  static Dataset<Row> named(Dataset<Row> mentions, Dataset<Row> decisions) {
    Dataset<Row> sides =
        decisions
            .select(
                col(SOURCE_FILE),
                col(SOURCE_LINE),
                col(COUNTRY_CODE),
                explode(
                        array(
                            side("left", LEFT_NAME, LEFT_LOCALITY, LEFT_ID),
                            side("right", RIGHT_NAME, RIGHT_LOCALITY, RIGHT_ID)))
                    .as("of"))
            .select(col(SOURCE_FILE), col(SOURCE_LINE), col(COUNTRY_CODE), col("of.*"));
    Column keys =
        array_compact(
            array(concat(lit(NAME), col(FOLDED_PRINTED)), concat(lit(CODE), col(SCHOOL_ID))));
    Column isBare = col(KEY).startsWith(NAME).and(col(SCHOOL_ID).isNull());
    return mentions
        .select(col(COUNTRY_CODE), col(MENTION_ID), col(SCHOOL_ID), explode(keys).as(KEY))
        .join(broadcast(sides), new String[] {COUNTRY_CODE.name(), KEY})
        .withColumn(
            "some_bare",
            max(isBare).over(Window.partitionBy(col(SOURCE_FILE), col(SOURCE_LINE), col(SIDE))))
        .where(not(col("some_bare")).or(isBare))
        .select(col(SOURCE_FILE), col(SOURCE_LINE), col(SIDE), col(MENTION_ID));
  }

  private static Column side(
      String side, Field<String> name, Field<String> locality, Field<String> id) {
    Column key =
        udf((UDF4<String, String, String, String, String>) HandDecision::key, DataTypes.StringType)
            .apply(col(COUNTRY_CODE), col(name), col(locality), col(id));
    return struct(lit(side).as(SIDE), key.as(KEY));
  }

  private static String key(
      String country, String name, @Nullable String locality, @Nullable String id) {
    return id == null || id.isBlank()
        ? NAME + FoldedNames.printedKey(country, name, locality == null ? "" : locality)
        : CODE + SchoolCode.canonical(country, id);
  }
}
