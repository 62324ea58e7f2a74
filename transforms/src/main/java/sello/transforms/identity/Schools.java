package sello.transforms.identity;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.LOCALITY;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.SCHOOL_ID;
import static sello.catalog.Fields.SCHOOL_NAME;
import static sello.transforms.identity.MentionFields.FIRST_FILE;
import static sello.transforms.identity.MentionFields.FIRST_LINE;
import static sello.transforms.identity.MentionFields.MENTION_ID;
import static sello.transforms.identity.MentionFields.PUBLICATION;
import static sello.transforms.identity.MentionFields.SCHOOL_KEY;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;
import sello.catalog.Unit;

/**
 * Schools, each once, however many publications name it and in whatever spelling. Those that only
 * the register names, nearly all, are left out: a new list does not touch them.
 */
public final class Schools implements Table.From2 {
  static final Field<String> SCHOOL_IDS =
      Field.text("school_ids", "School codes", "Every official code under which it is known");
  static final Field<String> ALL_NAMES =
      Field.text("all_names", "All names", "Every name as printed, parted by |");
  static final Field<Long> MENTIONS =
      Field.count(
          "mentions", Unit.ROWS, "Mentions", "Mentions of the school in all publications together");

  @Override
  public Spec spec() {
    return Spec.named("schools")
        .title("Schools")
        .description(
            """
            Schools named in any publication but the register, with the name, town and region that
            the register gives, else the first that was read. A school that is registered and named
            nowhere else is in registered_schools. One row per school.""")
        .key(SCHOOL_KEY)
        .attributes(
            COUNTRY_CODE,
            REGION_CODE,
            LOCALITY,
            SCHOOL_NAME,
            ALL_NAMES,
            SCHOOL_IDS,
            FIRST_FILE,
            FIRST_LINE)
        .measures(Measure.exact(MENTIONS))
        .disclosure(Disclosure.restricted("It names schools that applied in vain."))
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("school_identities").same(SCHOOL_KEY),
        Trace.to("school_mentions").through("school_identities").same(MENTION_ID));
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> schoolMentions, Dataset<Row> schoolIdentities) {
    Column register = col(PUBLICATION).notEqual(SchoolMentions.REGISTER);
    return schoolMentions
        .join(broadcast(schoolIdentities), MENTION_ID.name())
        .groupBy(col(SCHOOL_KEY))
        .agg(
            as(min(col(COUNTRY_CODE)), COUNTRY_CODE),
            first(register, REGION_CODE),
            first(register, LOCALITY),
            first(register, SCHOOL_NAME),
            as(joined(col(SCHOOL_NAME), " | "), ALL_NAMES),
            as(joined(col(SCHOOL_ID), " "), SCHOOL_IDS),
            min(struct(col(FIRST_FILE), col(FIRST_LINE))).as("first"),
            as(count(lit(1)), MENTIONS))
        .select(
            col(SCHOOL_KEY),
            col(COUNTRY_CODE),
            col(REGION_CODE),
            col(LOCALITY),
            col(SCHOOL_NAME),
            col(ALL_NAMES),
            as(nullif(col(SCHOOL_IDS), lit("")), SCHOOL_IDS),
            as(col("first." + FIRST_FILE.name()), FIRST_FILE),
            as(col("first." + FIRST_LINE.name()), FIRST_LINE),
            col(MENTIONS));
  }

  /** The value of the register, else of the first file and line, where any has one. */
  private static Column first(Column register, Field<?> field) {
    Column given =
        when(
            col(field).isNotNull(),
            struct(
                register.as("later"),
                col(FIRST_FILE),
                col(FIRST_LINE),
                col(MENTION_ID),
                col(field)));
    return as(min(given).getField(field.name()), field);
  }

  private static Column joined(Column values, String between) {
    return array_join(array_sort(collect_set(values)), between);
  }
}
