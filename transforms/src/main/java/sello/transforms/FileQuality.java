package sello.transforms;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EUROPE;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.ROW_FLAGS;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Unit;
import sello.ingest.Publication;

/** What an input file says and leaves empty: fields and parts of the tables of its quality. */
final class FileQuality {
  static final Field<String> INPUT_KIND =
      Field.text("input_kind", "Kind of input", "What the file holds, such as awarded_schools");
  static final Field<String> QUALITY_CHECK =
      Field.text(
          "quality_check",
          "Check",
          "rows_accepted: rows that kept the contract; rows_refused: rows refused for a reason, one a"
              + " row; field_filled: accepted rows in which a field has a value; rows_flagged: accepted"
              + " rows to be read with care; countries_covered: countries with a row; regions_covered: regions of a"
              + " country with a row; awards_published: awards listed of those published; awards_to_check:"
              + " awards that may be another award of the edition once more; awards_unnamed: known"
              + " awards of which applications and assessments name none");
  static final Field<String> SUBJECT =
      Field.text(
          "subject",
          "Subject",
          "What is checked: rows, a reason, a field, a country (EUR: all together), or an edition and"
              + " country");
  static final Field<Long> FOUND =
      Field.count("found", Unit.ROWS, "Found", "Rows, countries, regions or awards in the file");
  static final Field<Long> EXPECTED =
      Field.count(
          "expected",
          Unit.ROWS,
          "Expected",
          "The most that could be: rows read from the file, or accepted, member countries, regions of the"
              + " reporting level, awards published or known, or awards first named there");

  static final String ROWS_ACCEPTED = "rows_accepted";
  static final String ROWS_REFUSED = "rows_refused";
  static final String FIELD_FILLED = "field_filled";
  static final String ROWS_FLAGGED = "rows_flagged";
  static final String COUNTRIES_COVERED = "countries_covered";
  static final String REGIONS_COVERED = "regions_covered";
  static final String AWARDS_PUBLISHED = "awards_published";
  static final String AWARDS_TO_CHECK = "awards_to_check";
  static final String AWARDS_UNNAMED = "awards_unnamed";

  static final Disclosure KEPT_BACK =
      Disclosure.restricted(
          "It tells how many rows a file has of schools that registered, applied or took part.");

  /** Fields that say where a row comes from: they are no content of a file. */
  private static final Set<Field<?>> SOURCE = Set.of(SOURCE_FILE, SOURCE_LINE);

  private FileQuality() {}

  /** The columns of the tables of counts. */
  static Spec.Draft draft(String name) {
    return Spec.named(name)
        .key(SOURCE_FILE, QUALITY_CHECK, SUBJECT)
        .attributes(INPUT_KIND)
        .measures(Measure.exact(FOUND), Measure.flagged(EXPECTED));
  }

  /**
   * Of each file of a publication: the rows in which each field is filled, the rows with a flag,
   * the countries with a row, and the regions of each country with a row. Never the value of a
   * cell.
   */
  static Dataset<Row> of(Publication publication, Dataset<Row> rows) {
    String name = publication.contract().publication();
    Dataset<Row> found = filled(publication, rows).unionByName(countries(rows));
    boolean hasRegions = publication.spec().has(REGION_CODE);
    Dataset<Row> all = hasRegions ? found.unionByName(regions(rows)) : found;
    return all.select(
        col(SOURCE_FILE),
        col(QUALITY_CHECK),
        col(SUBJECT),
        as(lit(name), INPUT_KIND),
        col(FOUND),
        col(EXPECTED),
        expectedFlag());
  }

  private static Dataset<Row> filled(Publication publication, Dataset<Row> rows) {
    List<Field<?>> fields = fields(publication.spec());
    Column[] counts =
        fields.stream().map(field -> count(col(field)).as(field.name())).toArray(Column[]::new);
    Column[] each =
        fields.stream()
            .map(field -> struct(as(lit(field.name()), SUBJECT), as(col(field), FOUND)))
            .toArray(Column[]::new);
    return rows.groupBy(col(SOURCE_FILE))
        .agg(count(lit(1)).as("rows_of_file"), counts)
        .withColumn("each", explode(array(each)))
        .select(
            col(SOURCE_FILE),
            as(check(col("each." + SUBJECT.name())), QUALITY_CHECK),
            col("each." + SUBJECT.name()),
            col("each." + FOUND.name()),
            as(col("rows_of_file"), EXPECTED));
  }

  private static Column check(Column field) {
    return when(field.equalTo(ROW_FLAGS.name()), ROWS_FLAGGED).otherwise(FIELD_FILLED);
  }

  private static List<Field<?>> fields(Spec spec) {
    return spec.columns().stream().<Field<?>>map(f -> f).filter(f -> !SOURCE.contains(f)).toList();
  }

  private static Dataset<Row> countries(Dataset<Row> rows) {
    return rows.groupBy(col(SOURCE_FILE))
        .agg(as(count_distinct(col(COUNTRY_CODE)), FOUND))
        .select(
            col(SOURCE_FILE),
            as(lit(COUNTRIES_COVERED), QUALITY_CHECK),
            as(lit(EUROPE), SUBJECT),
            col(FOUND),
            as(lit(null), EXPECTED));
  }

  private static Dataset<Row> regions(Dataset<Row> rows) {
    return rows.where(col(COUNTRY_CODE).isNotNull())
        .groupBy(col(SOURCE_FILE), col(COUNTRY_CODE))
        .agg(as(count_distinct(col(REGION_CODE)), FOUND))
        .select(
            col(SOURCE_FILE),
            as(lit(REGIONS_COVERED), QUALITY_CHECK),
            as(col(COUNTRY_CODE), SUBJECT),
            col(FOUND),
            as(lit(null), EXPECTED));
  }

  /** What is not said in the file is looked up where all files come together. */
  static Column expectedFlag() {
    return as(Flags.missingWhen(col(EXPECTED).isNull()).text(), EXPECTED.flag());
  }
}
