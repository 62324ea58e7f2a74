package sello.transforms;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.IS_ILLUSTRATIVE;
import static sello.catalog.Fields.PUPILS;
import static sello.catalog.Fields.SCHOOL_ID;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;
import static sello.catalog.Fields.VALID_FROM;
import static sello.catalog.Fields.VALID_TO;
import static sello.ingest.RawSchools.OWNERSHIP;
import static sello.ingest.RawSchools.REGISTERED_ON;
import static sello.ingest.RawSchools.SCHOOL_LEVEL;
import static sello.transforms.identity.MentionFields.MENTION_ID;
import static sello.transforms.identity.MentionFields.SCHOOL_KEY;

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

/** Registered schools with the kind of school each is and the years in which it held a label. */
final class RegisteredSchoolLabels implements Table.From4 {
  static final Field<String> SIZE_CLASS =
      Field.text(
          "size_class",
          "Size class",
          "By pupils: under_100, 100_to_249, 250_to_499, 500_to_999 or 1000_or_more, classes of"
              + " this project; empty: not known");
  static final Field<String> LABELLED_YEARS =
      Field.text(
          "labelled_years",
          "Labelled years",
          "Years on whose 31 December a label of the school was valid, as far as winners' lists"
              + " name it; empty: none");

  /** The classes in the order of size; the first four end below so many pupils. */
  static final List<String> SIZE_CLASSES =
      List.of("under_100", "100_to_249", "250_to_499", "500_to_999", "1000_or_more");

  private static final int[] SIZE_ENDS = {100, 250, 500, 1000};

  @Override
  public Spec spec() {
    return Spec.named("registered_school_labels")
        .title("Labels of registered schools")
        .description(
            """
            Registered schools with level, ownership and size, and the years at whose end each held a
            label. A school without labelled years held none only where label_holders_by_year says
            that holders are known. One row per country and school code.""")
        .key(COUNTRY_CODE, SCHOOL_ID)
        .attributes(
            SCHOOL_KEY,
            SCHOOL_LEVEL,
            OWNERSHIP,
            SIZE_CLASS,
            REGISTERED_ON,
            LABELLED_YEARS,
            IS_ILLUSTRATIVE,
            SOURCE_FILE,
            SOURCE_LINE)
        .formula(
            """
            A label is valid on 31 December of a year where valid_from <= 31 December <= valid_to of
            an edition in which the school was awarded. Codes are compared as school_mentions does;
            of several rows with one code the first of the first file holds.""")
        .disclosure(
            Disclosure.open(
                "Which schools are registered, of which kind, and which won is public."))
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("raw_schools").same(SOURCE_FILE).same(SOURCE_LINE),
        Trace.to("school_identities").same(SCHOOL_KEY),
        Trace.to("label_terms").same(SCHOOL_KEY),
        Trace.to("editions").through("label_terms").same(EDITION));
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> rawSchools,
      Dataset<Row> schoolIdentities,
      Dataset<Row> labelTerms,
      Dataset<Row> editions) {
    return registered(rawSchools)
        .join(schoolIdentities, names(MENTION_ID))
        .join(labelledYears(labelTerms, editions), names(SCHOOL_KEY), "left")
        .select(
            first(COUNTRY_CODE),
            first(SCHOOL_ID),
            col(SCHOOL_KEY),
            first(SCHOOL_LEVEL),
            first(OWNERSHIP),
            as(sizeClass(col("first." + PUPILS.name())), SIZE_CLASS),
            first(REGISTERED_ON),
            col(LABELLED_YEARS),
            first(IS_ILLUSTRATIVE),
            first(SOURCE_FILE),
            first(SOURCE_LINE));
  }

  /** The first row of each code, as a struct. */
  private static Dataset<Row> registered(Dataset<Row> rawSchools) {
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
                    col(REGISTERED_ON),
                    col(IS_ILLUSTRATIVE)))
                .as("first"));
  }

  private static Column first(Field<?> field) {
    return as(col("first." + field.name()), field);
  }

  private static Dataset<Row> labelledYears(Dataset<Row> labelTerms, Dataset<Row> editions) {
    Column years = sequence(year(col(VALID_FROM)), year(col(VALID_TO)));
    Column isYearEnd = make_date(col("held_in"), lit(12), lit(31)).leq(col(VALID_TO));
    return labelTerms
        .join(
            editions
                .where(col(VALID_FROM).isNotNull())
                .select(col(EDITION), col(VALID_TO), explode(years).as("held_in"))
                .where(isYearEnd),
            names(EDITION))
        .groupBy(col(SCHOOL_KEY))
        .agg(
            as(
                array_join(array_sort(collect_set(col("held_in").cast("string"))), " "),
                LABELLED_YEARS));
  }

  private static Column sizeClass(Column pupils) {
    Column found = when(pupils.geq(SIZE_ENDS[SIZE_ENDS.length - 1]), SIZE_CLASSES.get(4));
    for (int i = SIZE_ENDS.length - 1; i >= 0; i--) {
      found = when(pupils.lt(SIZE_ENDS[i]), SIZE_CLASSES.get(i)).otherwise(found);
    }
    return found;
  }
}
