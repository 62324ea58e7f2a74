package sello.transforms.identity;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.IS_ILLUSTRATIVE;
import static sello.catalog.Fields.LOCALITY;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.SCHOOL_ID;
import static sello.catalog.Fields.SCHOOL_NAME;
import static sello.transforms.identity.FoldedNames.FOLDED_LOCALITY;
import static sello.transforms.identity.FoldedNames.FOLDED_NAME;
import static sello.transforms.identity.FoldedNames.FOLDED_PRINTED;
import static sello.transforms.identity.FoldedNames.FOLDED_PROVINCE;
import static sello.transforms.identity.MentionFields.MENTION_ID;
import static sello.transforms.identity.MentionFields.SCHOOL_SLUG;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import sello.catalog.Field;
import sello.ingest.name.Place;
import sello.ingest.name.SchoolName;

/** Mentions as rows with folded names and the numbers of their rivals. */
final class PreparedMentions {
  static final String ID = "id";
  static final String SCOPE = "scope";

  /** Name and town as printed, folded: what a decision by hand names. */
  static final String PRINTED = "printed";

  private PreparedMentions() {}

  /** Mentions with the columns of {@link FoldedNames}, and how many rivals each has. */
  static Dataset<Row> of(Dataset<Row> mentions) {
    Column words = text(FOLDED_NAME);
    return withRivals(
        mentions.select(
            col(MENTION_ID).as(ID),
            concat(col(COUNTRY_CODE), when(col(IS_ILLUSTRATIVE), " illustrative").otherwise(""))
                .as(SCOPE),
            col(COUNTRY_CODE).as("country"),
            text(REGION_CODE).as("region"),
            text(SCHOOL_ID).as("school_id"),
            text(SCHOOL_SLUG).as("slug"),
            words.as("words"),
            text(FOLDED_LOCALITY).as("town"),
            text(FOLDED_PROVINCE).as("province"),
            udf((UDF2<String, String, String>) PreparedMentions::core, DataTypes.StringType)
                .apply(col(COUNTRY_CODE), words)
                .as("core"),
            col(FOLDED_PRINTED).as(PRINTED),
            col(SCHOOL_NAME),
            text(LOCALITY).as("locality")));
  }

  private static Column text(Field<String> field) {
    return coalesce(col(field), lit(""));
  }

  private static String core(String country, String folded) {
    return SchoolName.ofWords(country, words(folded)).coreKey();
  }

  private static Dataset<Row> withRivals(Dataset<Row> folded) {
    return folded
        .join(schools(folded, "in_country", SCOPE, "words"), names(SCOPE, "words"), "left")
        .join(
            schools(folded, "in_region", SCOPE, "region", "words"),
            names(SCOPE, "region", "words"),
            "left")
        .join(schools(folded, "of_core", SCOPE, "core"), names(SCOPE, "core"), "left");
  }

  /** The largest of the numbers of codes, slugs and towns by the columns given. */
  private static Dataset<Row> schools(Dataset<Row> folded, String as, String... by) {
    Column[] keys = Arrays.stream(by).map(functions::col).toArray(Column[]::new);
    return folded
        .groupBy(keys)
        .agg(greatest(different("school_id"), different("slug"), different("town")).as(as));
  }

  private static Column different(String column) {
    return size(collect_set(nullif(col(column), lit("")))).cast("long");
  }

  private static String[] names(String... names) {
    return names;
  }

  /** The mention that a row of these holds. */
  static Mention mention(Row row) {
    String country = row.getAs("country");
    return new Mention(
        row.getAs(ID),
        row.getAs(SCOPE),
        row.getAs("region"),
        Place.ofWords(country, words(row.getAs("province"))),
        Place.ofWords(country, words(row.getAs("town"))),
        SchoolName.ofWords(country, words(row.getAs("words"))),
        row.getAs("school_id"),
        row.getAs("slug"),
        new Mention.Rivals(
            row.<Long>getAs("in_country"),
            row.<Long>getAs("in_region"),
            row.<Long>getAs("of_core")));
  }

  private static List<String> words(String folded) {
    return folded.isEmpty() ? List.of() : List.of(folded.split(" ", -1));
  }

  /** How often words are used, for the words that are not of the rarest. */
  static WordWeights weights(Dataset<Row> prepared) {
    Map<String, Long> mentions = new HashMap<>();
    Dataset<Row> sizes = prepared.groupBy(SCOPE).agg(functions.count(lit(1)).as("mentions"));
    sizes.collectAsList().forEach(r -> mentions.put(r.getAs(SCOPE), r.<Long>getAs("mentions")));
    Map<String, Long> counts = new HashMap<>();
    prepared
        .select(col(SCOPE), functions.explode(array_distinct(split(col("words"), " "))).as("word"))
        .groupBy(SCOPE, "word")
        .agg(functions.count(lit(1)).as("uses"))
        .join(sizes, SCOPE)
        .where(col("uses").geq(col("mentions").multiply(WordWeights.LEAST_SHARE)))
        .collectAsList()
        .forEach(
            r ->
                counts.put(
                    WordWeights.key(r.getAs(SCOPE), r.getAs("word")), r.<Long>getAs("uses")));
    return new WordWeights(counts, mentions);
  }
}
