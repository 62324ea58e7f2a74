package sello.transforms.identity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.COUNTRY_CODE;
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
import static sello.transforms.identity.Blocks.LEFT;
import static sello.transforms.identity.Blocks.RIGHT;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import sello.ingest.name.SchoolCode;

/** The pairs of mentions that decisions by hand are about. */
final class HandDecisions {
  /** Whether the decision says that both are one school. */
  static final String IS_SAME = "is_same";

  /** Who decided when, and why. */
  static final String SAYS = "says";

  private HandDecisions() {}

  /** Pairs and what was decided; of two decisions about one pair the later holds. */
  static Dataset<Row> pairs(Dataset<Row> prepared, Dataset<Row> decisions) {
    Dataset<Row> named = named(prepared);
    Column says =
        concat_ws(", ", col(JUDGED_BY_ROLE), col(JUDGED_ON).cast("string"), col(JUDGEMENT_REASON));
    return decisions
        .select(
            col(COUNTRY_CODE).as("country"),
            leftKey().as("left_key"),
            rightKey().as("right_key"),
            struct(
                    col(JUDGED_ON).as("on"),
                    col(JUDGEMENT).equalTo("same").as(IS_SAME),
                    says.as(SAYS))
                .as("decision"))
        .join(side(named, "left_key", "one", "scope"), names("country", "left_key"))
        .join(side(named, "right_key", "two", "other_scope"), names("country", "right_key"))
        .where(col("scope").equalTo(col("other_scope")).and(col("one").notEqual(col("two"))))
        .groupBy(least(col("one"), col("two")).as(LEFT), greatest(col("one"), col("two")).as(RIGHT))
        .agg(max("decision").as("decision"))
        .select(col(LEFT), col(RIGHT), col("decision." + IS_SAME), col("decision." + SAYS));
  }

  /** Each mention under its code and under its printed name and town. */
  static Dataset<Row> named(Dataset<Row> prepared) {
    Column byName = concat_ws("\u001f", lit("name"), col(PreparedMentions.PRINTED));
    Column byId =
        when(col("school_id").notEqual(""), concat_ws("\u001f", lit("id"), col("school_id")));
    Dataset<Row> names = prepared.select(col("country"), col("scope"), col("id"), byName.as("key"));
    Dataset<Row> ids = prepared.select(col("country"), col("scope"), col("id"), byId.as("key"));
    return names.union(ids.where(col("key").isNotNull()));
  }

  private static Dataset<Row> side(Dataset<Row> named, String key, String id, String scope) {
    return named.select(
        col("country"), col("key").as(key), col("id").as(id), col("scope").as(scope));
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
        ? "name\u001f" + FoldedNames.printedKey(country, name, locality == null ? "" : locality)
        : "id\u001f" + SchoolCode.canonical(country, id);
  }

  private static String[] names(String... names) {
    return names;
  }
}
