package sello.transforms;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.cols;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.LOCALITY;
import static sello.catalog.Fields.PROVINCE;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;
import static sello.catalog.Fields.SCHOOL_ID;
import static sello.catalog.Fields.SCHOOL_LINK;
import static sello.catalog.Fields.SCHOOL_NAME;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;
import static sello.catalog.Fields.SOURCE_URL;
import static sello.transforms.identity.MentionFields.MENTION_ID;
import static sello.transforms.identity.MentionFields.SCHOOL_KEY;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;
import sello.catalog.Unit;
import sello.ingest.name.ProvinceCentre;
import sello.transforms.identity.SchoolMentions;

/**
 * Labels granted to schools, one by one, as far as winners' lists were loaded. A school that stands
 * on a national and on a European list of an edition, or twice on one in two spellings, has one.
 */
final class Awards implements Table.From2 {
  static final Field<String> AWARD_ID =
      Field.text(
          "award_id",
          "Award",
          "Name of the award: the start of a hash of edition, country, town, school and, where they are"
              + " printed, its code and page, without a town also its region and province");
  static final Field<Long> LISTINGS =
      Field.count(
          "listings",
          Unit.ROWS,
          "Listings",
          "Rows of the edition's lists that name the school; together they are one award");
  static final Field<String> ALSO_LISTED =
      Field.text(
          "also_listed",
          "Also listed",
          "Further rows of the edition's lists that name the school, as file:line, parted by commas;"
              + " empty: there are none");
  private static final int ID_LENGTH = 16;

  /** ASCII unit separator: stands in no name, so that two awards cannot share an identity. */
  private static final String UNIT_SEPARATOR = "\u001f";

  @Override
  public Spec spec() {
    return Spec.named("awards")
        .title("Awards on the winners' lists")
        .description(
            """
            Schools named on the winners' lists that were loaded; the edition is empty where the
            source does not print it. A school named more than once in an edition has one award. One
            row per award.""")
        .key(AWARD_ID)
        .attributes(
            EDITION,
            COUNTRY_CODE,
            REGION_CODE,
            REGION_NAME,
            LOCALITY,
            SCHOOL_NAME,
            SCHOOL_KEY,
            SOURCE_URL,
            SOURCE_FILE,
            SOURCE_LINE,
            ALSO_LISTED)
        .measures(Measure.exact(LISTINGS))
        .formula(
            """
            Rows of the lists of one edition whose mentions school_identities joins are one award,
            as the first of them by file and line prints it; those of which it cannot be told stay
            apart, and so do rows without an edition. Region where the printed name is that of one
            region of the reporting level.""")
        .disclosure(Disclosure.open("Only schools on public lists of winners are in it."))
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("raw_awarded_schools").same(SOURCE_FILE).same(SOURCE_LINE),
        Trace.to("raw_awarded_schools")
            .ofRowsWith(ALSO_LISTED)
            .same(EDITION)
            .same(COUNTRY_CODE)
            .because("The lists of its country, of which the rows that name it are used"),
        Trace.to("school_identities").same(SCHOOL_KEY).giving(SCHOOL_KEY),
        Trace.to("school_identities")
            .ofRowsWith(ALSO_LISTED)
            .same(SCHOOL_KEY)
            .because("Which rows name one school"));
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> rawAwardedSchools, Dataset<Row> schoolIdentities) {
    Column place = struct(col(SOURCE_FILE), col(SOURCE_LINE));
    return SchoolMentions.withMentionId(rawAwardedSchools, "awarded_schools")
        .join(schoolIdentities, names(MENTION_ID))
        .withColumn("place", place)
        .withColumn(AWARD_ID.name(), identity())
        .groupBy(col(EDITION), col(SCHOOL_KEY), when(col(EDITION).isNull(), col("place")))
        .agg(
            min(struct(col("place"), col("award_id"), struct(printed()).as("row"))).as("first"),
            array_sort(collect_list(col("place"))).as("places"))
        .select(
            as(col("first.award_id"), AWARD_ID),
            col("first.row.*"),
            col(SCHOOL_KEY),
            as(further(col("places")), ALSO_LISTED),
            as(size(col("places")).cast("long"), LISTINGS))
        .select(cols(spec().columns()));
  }

  private static Column[] printed() {
    return cols(
        List.of(
            EDITION,
            COUNTRY_CODE,
            REGION_CODE,
            REGION_NAME,
            LOCALITY,
            SCHOOL_NAME,
            SOURCE_URL,
            SOURCE_FILE,
            SOURCE_LINE));
  }

  private static Column identity() {
    Column isCentre =
        udf((UDF1<String, Boolean>) ProvinceCentre::isOne, DataTypes.BooleanType)
            .apply(coalesce(col(LOCALITY), lit("")));
    Column parts =
        concat_ws(
            UNIT_SEPARATOR,
            coalesce(col(EDITION), lit("")),
            col(COUNTRY_CODE),
            coalesce(col(LOCALITY), lit("")),
            col(SCHOOL_NAME),
            col(SCHOOL_ID),
            col(SCHOOL_LINK),
            when(
                col(LOCALITY).isNull().or(isCentre),
                nullif(concat_ws(",", col(REGION_NAME), col(PROVINCE)), lit(""))));
    return substring(sha2(parts, 256), 1, ID_LENGTH);
  }

  /** All places but the first. */
  private static Column further(Column places) {
    Column texts =
        transform(
            slice(places, lit(2), size(places)),
            at -> concat_ws(":", at.getField(SOURCE_FILE.name()), at.getField(SOURCE_LINE.name())));
    return nullif(array_join(texts, ", "), lit(""));
  }
}
