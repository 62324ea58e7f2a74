package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.PUPILS;
import static sello.catalog.Fields.SCHOOL_ID;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;
import static sello.ingest.RawSchools.OWNERSHIP;
import static sello.ingest.RawSchools.REGISTERED_ON;
import static sello.ingest.RawSchools.SCHOOL_LEVEL;
import static sello.transforms.identity.MentionFields.MENTION_ID;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;
import sello.transforms.identity.SchoolMentions;

/**
 * Registered schools with the kind of school each is. The register is large and changes seldom, so
 * that they are a table: a new list of winners leaves it as it is.
 */
public final class RegisteredSchoolTypes implements Table.From1 {
  static final Field<String> SIZE_CLASS =
      Field.text(
          "size_class",
          "Size class",
          "By pupils: under_100, 100_to_249, 250_to_499, 500_to_999 or 1000_or_more, classes of"
              + " this project; empty: not known");

  /** The classes in the order of size; the first four end below so many pupils. */
  public static final List<String> SIZE_CLASSES =
      List.of("under_100", "100_to_249", "250_to_499", "500_to_999", "1000_or_more");

  private static final int[] SIZE_ENDS = {100, 250, 500, 1000};

  @Override
  public Spec spec() {
    return Spec.named("registered_school_types")
        .title("Kinds of registered schools")
        .description(
            """
            Registered schools with level, ownership, size and the day on which each joined. One row
            per country and school code.""")
        .key(COUNTRY_CODE, SCHOOL_ID)
        .attributes(
            MENTION_ID,
            SCHOOL_LEVEL,
            OWNERSHIP,
            SIZE_CLASS,
            REGISTERED_ON,
            SOURCE_FILE,
            SOURCE_LINE)
        .formula(
            """
            Codes are compared as school_mentions does; of several rows with one code the first of
            the first file holds.""")
        .disclosure(Disclosure.open("Which schools are registered, and of which kind, is public."))
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(Trace.to("raw_schools").same(SOURCE_FILE).same(SOURCE_LINE));
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> rawSchools) {
    return SchoolMentions.withMentionId(rawSchools, "schools")
        .withColumn(SCHOOL_ID.name(), SchoolMentions.comparedCode())
        .groupBy(col(MENTION_ID))
        .agg(
            min(struct(
                    col(SOURCE_FILE),
                    col(SOURCE_LINE),
                    col(COUNTRY_CODE),
                    col(SCHOOL_ID),
                    col(SCHOOL_LEVEL),
                    col(OWNERSHIP),
                    col(PUPILS),
                    col(REGISTERED_ON)))
                .as("first"))
        .select(
            first(COUNTRY_CODE),
            first(SCHOOL_ID),
            col(MENTION_ID),
            first(SCHOOL_LEVEL),
            first(OWNERSHIP),
            as(sizeClass(col("first." + PUPILS.name())), SIZE_CLASS),
            first(REGISTERED_ON),
            first(SOURCE_FILE),
            first(SOURCE_LINE));
  }

  private static Column first(Field<?> field) {
    return as(col("first." + field.name()), field);
  }

  private static Column sizeClass(Column pupils) {
    Column found = when(pupils.geq(SIZE_ENDS[SIZE_ENDS.length - 1]), SIZE_CLASSES.get(4));
    for (int i = SIZE_ENDS.length - 1; i >= 0; i--) {
      found = when(pupils.lt(SIZE_ENDS[i]), SIZE_CLASSES.get(i)).otherwise(found);
    }
    return found;
  }
}
