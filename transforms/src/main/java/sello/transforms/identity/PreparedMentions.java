package sello.transforms.identity;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.split;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.LOCALITY;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.SCHOOL_NAME;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import sello.ingest.name.Place;
import sello.ingest.name.SchoolName;

/** Mentions as rows with folded names and the numbers of their rivals: each is folded once. */
final class PreparedMentions {
  static final String ID = "id";
  static final String SCOPE = "scope";

  /** Name and town as printed, folded: what a decision by hand names. */
  static final String PRINTED = "printed";

  private static final List<String> TEXTS =
      List.of(
          ID,
          SCOPE,
          "country",
          "region",
          "school_id",
          "slug",
          "words",
          "town",
          "province",
          "core",
          PRINTED,
          "school_name",
          "locality");

  private PreparedMentions() {}

  static Dataset<Row> of(Dataset<Row> mentions) {
    StructType schema = new StructType();
    for (String text : TEXTS) {
      schema = schema.add(text, DataTypes.StringType);
    }
    return withRivals(
        mentions.map((MapFunction<Row, Row>) PreparedMentions::fold, Encoders.row(schema)));
  }

  private static Row fold(Row mention) {
    String country = mention.getAs(COUNTRY_CODE.name());
    String printed = mention.getAs(SCHOOL_NAME.name());
    String locality = text(mention, LOCALITY.name());
    Place town = Place.of(country, locality);
    Place province = Place.of(country, text(mention, sello.catalog.Fields.PROVINCE.name()));
    SchoolName name = SchoolName.of(country, printed, town, province);
    boolean invented = mention.getAs(sello.catalog.Fields.IS_ILLUSTRATIVE.name());
    return RowFactory.create(
        mention.getAs(MentionFields.MENTION_ID.name()),
        country + (invented ? " illustrative" : ""),
        country,
        text(mention, REGION_CODE.name()),
        text(mention, sello.catalog.Fields.SCHOOL_ID.name()),
        text(mention, MentionFields.SCHOOL_SLUG.name()),
        name.folded(),
        String.join(" ", town.words()),
        String.join(" ", province.words()),
        name.coreKey(),
        printedKey(country, printed, locality),
        printed,
        locality);
  }

  static String printedKey(String country, String printed, String locality) {
    return SchoolName.of(country, printed).folded()
        + "|"
        + String.join(" ", Place.of(country, locality).words());
  }

  private static String text(Row row, String column) {
    String text = row.getAs(column);
    return text == null ? "" : text;
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
    return count_distinct(nullif(col(column), lit("")));
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
