package sello.transforms;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.year;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.cols;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.SCHOOL_ID;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;
import static sello.catalog.Fields.VALID_FROM;
import static sello.catalog.Fields.VALID_TO;
import static sello.ingest.RawSchools.OWNERSHIP;
import static sello.ingest.RawSchools.REGISTERED_ON;
import static sello.ingest.RawSchools.SCHOOL_LEVEL;
import static sello.transforms.RegisteredSchoolTypes.SIZE_CLASS;
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

/**
 * Registered schools that were awarded, with their kind and the years in which each held a label.
 */
final class RegisteredSchoolLabels implements Table.From4 {
  static final Field<String> LABELLED_YEARS =
      Field.text(
          "labelled_years",
          "Labelled years",
          "Years on whose 31 December a label of the school was valid, as far as winners' lists"
              + " name it; empty: none");

  @Override
  public Spec spec() {
    return Spec.named("registered_school_labels")
        .title("Labels of registered schools")
        .description(
            """
            Registered schools that winners' lists name, with level, ownership and size, and the
            years at whose end each held a label. A registered school that is not in it held none
            only where label_holders_by_year says that holders are known. One row per country and
            school code.""")
        .key(COUNTRY_CODE, SCHOOL_ID)
        .attributes(
            SCHOOL_KEY,
            SCHOOL_LEVEL,
            OWNERSHIP,
            SIZE_CLASS,
            REGISTERED_ON,
            LABELLED_YEARS,
            SOURCE_FILE,
            SOURCE_LINE)
        .formula(
            """
            A label is valid on 31 December of a year where valid_from <= 31 December <= valid_to of
            an edition in which the school was awarded.""")
        .disclosure(
            Disclosure.open(
                "Which schools are registered, of which kind, and which won is public."))
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("registered_school_types").same(COUNTRY_CODE).same(SCHOOL_ID),
        Trace.to("school_identities").same(SCHOOL_KEY),
        Trace.to("label_terms").same(SCHOOL_KEY),
        Trace.to("editions").through("label_terms").same(EDITION));
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> registeredSchoolTypes,
      Dataset<Row> schoolIdentities,
      Dataset<Row> labelTerms,
      Dataset<Row> editions) {
    Dataset<Row> awarded = schoolIdentities.join(years(labelTerms, editions), names(SCHOOL_KEY));
    return registeredSchoolTypes
        .join(broadcast(awarded), names(MENTION_ID))
        .select(cols(spec().columns()));
  }

  /** Of each school that was awarded the years at whose end it held a label. */
  private static Dataset<Row> years(Dataset<Row> labelTerms, Dataset<Row> editions) {
    Column years = sequence(year(col(VALID_FROM)), year(col(VALID_TO)));
    Column isYearEnd = make_date(col("held_in"), lit(12), lit(31)).leq(col(VALID_TO));
    return labelTerms
        .join(
            editions
                .where(col(VALID_FROM).isNotNull())
                .select(col(EDITION), col(VALID_TO), explode(years).as("held_in"))
                .where(isYearEnd),
            names(EDITION),
            "left")
        .groupBy(col(SCHOOL_KEY))
        .agg(
            as(
                nullif(
                    array_join(array_sort(collect_set(col("held_in").cast("string"))), " "),
                    lit("")),
                LABELLED_YEARS));
  }
}
