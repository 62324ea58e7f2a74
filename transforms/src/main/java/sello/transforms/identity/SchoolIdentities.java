package sello.transforms.identity;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.IS_ILLUSTRATIVE;
import static sello.catalog.Fields.SCHOOL_ID;
import static sello.transforms.identity.MentionFields.MENTION_ID;
import static sello.transforms.identity.MentionFields.PUBLICATION;
import static sello.transforms.identity.MentionFields.SCHOOL_KEY;
import static sello.transforms.identity.MentionFields.SCHOOL_SLUG;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import sello.catalog.Disclosure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/**
 * The school that each mention means: mentions joined by merges, directly or over others. Nearly
 * all registered schools are named by nobody else; they are left out, so that a new list costs what
 * it names and not what is registered.
 */
public final class SchoolIdentities implements Table.From2 {
  @Override
  public Spec spec() {
    return Spec.named("school_identities")
        .title("The school of each mention")
        .description(
            """
            The school that each mention means, by the merges of school_matches. A registered school
            that no merge joins with another mention is a school of its own and not in it. One row
            per other mention.""")
        .key(MENTION_ID)
        .attributes(SCHOOL_KEY)
        .formula(
            """
            The key is made from the smallest official code of the school's mentions, else from the
            smallest slug, else from the smallest mention: it does not depend on other schools.""")
        .disclosure(Disclosure.restricted("It names schools that applied in vain."))
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("school_mentions").same(MENTION_ID),
        Trace.to("school_matches").same(MENTION_ID, SchoolMatches.LEFT_MENTION_ID),
        Trace.to("school_matches").same(MENTION_ID, SchoolMatches.RIGHT_MENTION_ID));
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> schoolMentions, Dataset<Row> schoolMatches) {
    Dataset<Row> merged = schoolMentions.join(broadcast(roots(schoolMatches)), MENTION_ID.name());
    Dataset<Row> keys =
        merged
            .groupBy("root")
            .agg(
                as(min(col(COUNTRY_CODE)), COUNTRY_CODE),
                as(min(col(IS_ILLUSTRATIVE)), IS_ILLUSTRATIVE),
                as(min(col(SCHOOL_ID)), SCHOOL_ID),
                as(min(col(SCHOOL_SLUG)), SCHOOL_SLUG),
                as(min(col(MENTION_ID)), MENTION_ID))
            .select(col("root"), key().as("merged_key"));
    Dataset<Row> keyOfMerged =
        merged.select(col(MENTION_ID), col("root")).join(broadcast(keys), "root");

    return schoolMentions
        .join(broadcast(keyOfMerged), names(MENTION_ID), "left")
        .where(col(PUBLICATION).notEqual(SchoolMentions.REGISTER).or(col("merged_key").isNotNull()))
        .select(col(MENTION_ID), as(coalesce(col("merged_key"), key()), SCHOOL_KEY));
  }

  /**
   * The school of every mention, also of those that stand in the register only.
   *
   * @param mentions rows of {@link SchoolMentions}
   * @param schoolIdentities rows of this table
   */
  static Dataset<Row> ofAll(Dataset<Row> mentions, Dataset<Row> schoolIdentities) {
    return mentions
        .join(schoolIdentities, names(MENTION_ID), "left")
        .select(col(MENTION_ID), as(coalesce(col(SCHOOL_KEY), key()), SCHOOL_KEY));
  }

  /** The key of a school; a mention that was not merged is a school of its own. */
  private static Column key() {
    Column named =
        coalesce(
            concat(lit("id:"), col(SCHOOL_ID)),
            concat(lit("slug:"), col(SCHOOL_SLUG)),
            concat(lit("mention:"), col(MENTION_ID)));
    return concat_ws(
        ":", when(col(IS_ILLUSTRATIVE), lit("illustrative")), col(COUNTRY_CODE), named);
  }

  /** The group of every mention that was merged with another. */
  private static Dataset<Row> roots(Dataset<Row> schoolMatches) {
    Components components = new Components();
    schoolMatches
        .where(col(SchoolMatches.OUTCOME).equalTo(Outcome.SAME.label()))
        .select(col(SchoolMatches.LEFT_MENTION_ID), col(SchoolMatches.RIGHT_MENTION_ID))
        .collectAsList()
        .forEach(row -> components.join(row.getString(0), row.getString(1)));
    List<Row> rows =
        components.roots().entrySet().stream()
            .map(entry -> RowFactory.create(entry.getKey(), entry.getValue()))
            .toList();
    StructType schema =
        new StructType()
            .add(MENTION_ID.name(), DataTypes.StringType)
            .add("root", DataTypes.StringType);
    return schoolMatches.sparkSession().createDataFrame(rows, schema);
  }
}
