package sello.transforms.identity;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.SCHOOL_ID;
import static sello.transforms.identity.MentionFields.MENTION_ID;
import static sello.transforms.identity.MentionFields.PUBLICATION;
import static sello.transforms.identity.MentionFields.SCHOOL_KEY;
import static sello.transforms.identity.MentionFields.SCHOOL_SLUG;
import static sello.transforms.identity.SchoolMatches.LEFT_MENTION_ID;
import static sello.transforms.identity.SchoolMatches.OUTCOME;
import static sello.transforms.identity.SchoolMatches.RIGHT_MENTION_ID;

import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import sello.catalog.Columns;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;
import sello.transforms.Fetched;

/**
 * The school that each mention means: mentions joined by merges, directly or over others. Nearly
 * all registered schools are named by nobody else; they are left out, so that a new list costs what
 * it names and not what is registered.
 */
public final class SchoolIdentities implements Table.From2 {
  /** Key of the school that the other may be. */
  public static final String OTHER_KEY = "other_key";

  /** A mention that stands for all that are merged with it. */
  private static final String ROOT = "root";

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
        Trace.to("school_matches").same(MENTION_ID, LEFT_MENTION_ID),
        Trace.to("school_matches").same(MENTION_ID, RIGHT_MENTION_ID));
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> schoolMentions, Dataset<Row> schoolMatches) {
    Dataset<Row> named =
        schoolMentions
            .join(broadcast(roots(schoolMatches)), names(MENTION_ID), "left")
            .where(col(PUBLICATION).notEqual(SchoolMentions.REGISTER).or(col(ROOT).isNotNull()));
    WindowSpec school = Window.partitionBy(coalesce(col(ROOT), col(MENTION_ID)));
    return named.select(
        col(MENTION_ID), as(key(field -> min(col(field)).over(school)), SCHOOL_KEY));
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
        .select(col(MENTION_ID), as(coalesce(col(SCHOOL_KEY), key(Columns::col)), SCHOOL_KEY));
  }

  /**
   * The key of a school. A mention that was not merged is a school of its own.
   *
   * @param of a column of its mentions, or the smallest value of those that it has
   */
  private static Column key(Function<Field<?>, Column> of) {
    Column named =
        coalesce(
            concat(lit("id:"), of.apply(SCHOOL_ID)),
            concat(lit("slug:"), of.apply(SCHOOL_SLUG)),
            concat(lit("mention:"), of.apply(MENTION_ID)));
    return concat_ws(":", of.apply(COUNTRY_CODE), named);
  }

  /** The group of every mention that was merged with another. */
  private static Dataset<Row> roots(Dataset<Row> schoolMatches) {
    SchoolGroups groups = new SchoolGroups();
    Fetched.rows(
            schoolMatches
                .where(col(OUTCOME).equalTo(Reason.Outcome.SAME.label()))
                .select(col(LEFT_MENTION_ID), col(RIGHT_MENTION_ID)))
        .forEach(row -> groups.join(row.getString(0), row.getString(1)));
    List<Row> rows =
        groups.representatives().entrySet().stream()
            .map(entry -> RowFactory.create(entry.getKey(), entry.getValue()))
            .toList();
    StructType schema =
        new StructType()
            .add(MENTION_ID.name(), DataTypes.StringType)
            .add(ROOT, DataTypes.StringType);
    return schoolMatches.sparkSession().createDataFrame(rows, schema);
  }

  /**
   * Pairs of schools that may be one, as a pair of their mentions is left to be checked by hand.
   * Each pair twice, once from either side: school_key and {@link #OTHER_KEY}.
   *
   * @param schoolMatches rows of {@link SchoolMatches}
   * @param schoolIdentities rows of {@link SchoolIdentities}
   */
  public static Dataset<Row> toCheck(Dataset<Row> schoolMatches, Dataset<Row> schoolIdentities) {
    Dataset<Row> left =
        schoolIdentities.select(
            as(col(MENTION_ID), LEFT_MENTION_ID), as(col(SCHOOL_KEY), SCHOOL_KEY));
    Dataset<Row> right =
        schoolIdentities.select(
            as(col(MENTION_ID), RIGHT_MENTION_ID), col(SCHOOL_KEY).as(OTHER_KEY));
    Dataset<Row> pairs =
        schoolMatches
            .where(col(OUTCOME).equalTo(Reason.Outcome.CHECK.label()))
            .join(left, names(LEFT_MENTION_ID))
            .join(right, names(RIGHT_MENTION_ID))
            .where(col(SCHOOL_KEY).notEqual(col(OTHER_KEY)))
            .select(col(SCHOOL_KEY), col(OTHER_KEY));
    return pairs.union(pairs.select(col(OTHER_KEY), as(col(SCHOOL_KEY), SCHOOL_KEY))).distinct();
  }

  /** The pairs of mentions that {@link #toCheck} reads. */
  public static Trace traceToCheck() {
    return Trace.to("school_matches")
        .where(OUTCOME, Reason.Outcome.CHECK.label())
        .because("Pairs of names that are left to be checked by hand");
  }
}
