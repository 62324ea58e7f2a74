package sello.transforms.identity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.COUNTRY_CODE;
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

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import sello.ingest.name.SchoolCode;

/** Decisions by hand, and the mentions that they are about. There are as many as people made. */
final class HandDecisions {
  private static final String NAME = "name\u001f";
  private static final String ID = "id\u001f";
  private static final String HAS_CODE = "has_code";

  /** In a verdict, whether both sides are one school. */
  static final String IS_SAME = "is_same";

  private HandDecisions() {}

  /** The decisions in their order: of two about one pair the later holds. */
  static List<HandDecision> of(Dataset<Row> decisions) {
    return decisions
        .select(
            col(COUNTRY_CODE),
            leftKey().as("left_key"),
            rightKey().as("right_key"),
            verdict().as("verdict"),
            col(SOURCE_FILE),
            col(SOURCE_LINE))
        .orderBy("verdict")
        .collectAsList()
        .stream()
        .map(
            row ->
                new HandDecision(
                    row.getString(0),
                    row.getString(1),
                    row.getString(2),
                    row.getStruct(3).<Boolean>getAs(IS_SAME),
                    row.getStruct(3).<String>getAs("says"),
                    row.getString(4),
                    row.getLong(5)))
        .toList();
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
   * The pairs that decisions are about.
   *
   * @param decisions as {@link #of} gives them
   * @param members the mentions of one scope
   */
  static Map<Edge.Pair, HandDecision> pairs(List<HandDecision> decisions, List<Member> members) {
    Map<String, Set<String>> named = new HashMap<>();
    decisions.forEach(
        decision ->
            Stream.of(decision.left(), decision.right())
                .forEach(key -> named.put(key, new HashSet<>())));
    Set<String> withCode = new HashSet<>();
    for (Member member : named.isEmpty() ? List.<Member>of() : members) {
      if (member.hasId()) {
        withCode.add(member.id());
      }
      keys(member.printed().folded(), member.mention().schoolId())
          .forEach(key -> named.getOrDefault(key, new HashSet<>()).add(member.id()));
    }
    named.forEach((key, mentions) -> keepWithoutCode(key, mentions, withCode));
    Map<Edge.Pair, HandDecision> pairs = new HashMap<>();
    for (HandDecision decision : decisions) {
      for (String one : named.getOrDefault(decision.left(), Set.of())) {
        named.getOrDefault(decision.right(), Set.of()).stream()
            .filter(two -> !two.equals(one))
            .forEach(two -> pairs.put(Edge.Pair.of(one, two), decision));
      }
    }
    return pairs;
  }

  /** A side without a code means what was printed without one, where there is such a mention. */
  private static void keepWithoutCode(String key, Set<String> mentions, Set<String> withCode) {
    if (key.startsWith(NAME) && !withCode.containsAll(mentions)) {
      mentions.removeAll(withCode);
    }
  }

  /** Each mention under its code and under its printed name and town. */
  static Dataset<Row> named(Dataset<Row> prepared) {
    Column keys =
        udf(
                (UDF2<String, String, String[]>)
                    (printed, id) -> keys(printed, id).toArray(String[]::new),
                DataTypes.createArrayType(DataTypes.StringType))
            .apply(col(PreparedMentions.PRINTED), col("school_id"));
    return prepared.select(
        col(PreparedMentions.COUNTRY),
        col(PreparedMentions.SCOPE),
        col(PreparedMentions.ID),
        col("school_id").notEqual("").as(HAS_CODE),
        explode(keys).as("key"));
  }

  /** Of mentions under their keys, by decision, what {@link #keepWithoutCode} leaves. */
  static Dataset<Row> meant(Dataset<Row> named, String... decision) {
    Column isBare = col("key").startsWith(NAME).and(not(col(HAS_CODE)));
    Column[] whose =
        Stream.concat(Stream.of(decision), Stream.of(PreparedMentions.SCOPE))
            .map(c -> col(c))
            .toArray(Column[]::new);
    return named
        .withColumn("some_bare", max(isBare).over(Window.partitionBy(whose)))
        .where(not(col("some_bare")).or(isBare));
  }

  /** What a decision can name a mention by. */
  private static Stream<String> keys(String printed, String schoolId) {
    return schoolId.isEmpty()
        ? Stream.of(NAME + printed)
        : Stream.of(NAME + printed, ID + schoolId);
  }

  /** Of a decision, what its one side names. */
  static Column leftKey() {
    return key(LEFT_NAME.name(), LEFT_LOCALITY.name(), LEFT_ID.name());
  }

  /** Of a decision, what its other side names. */
  static Column rightKey() {
    return key(RIGHT_NAME.name(), RIGHT_LOCALITY.name(), RIGHT_ID.name());
  }

  private static Column key(String name, String locality, String id) {
    return udf(
            (UDF4<String, String, String, String, String>) HandDecisions::key, DataTypes.StringType)
        .apply(col(COUNTRY_CODE), col(name), col(locality), col(id));
  }

  private static String key(
      String country, String name, @Nullable String locality, @Nullable String id) {
    return id == null || id.isBlank()
        ? NAME + FoldedNames.printedKey(country, name, locality == null ? "" : locality)
        : ID + SchoolCode.canonical(country, id);
  }
}
