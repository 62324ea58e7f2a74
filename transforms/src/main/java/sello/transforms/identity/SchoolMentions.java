package sello.transforms.identity;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.cols;
import static sello.catalog.Columns.none;
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
import static sello.transforms.identity.MentionFields.FIRST_FILE;
import static sello.transforms.identity.MentionFields.FIRST_LINE;
import static sello.transforms.identity.MentionFields.MENTION_ID;
import static sello.transforms.identity.MentionFields.PUBLICATION;
import static sello.transforms.identity.MentionFields.SCHOOL_SLUG;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import sello.catalog.Columns;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;
import sello.ingest.name.SchoolCode;
import sello.ingest.name.SchoolLink;

/** Schools as each publication names them: the rows that are compared to find one school. */
public final class SchoolMentions implements Table.From5 {
  /** The publication of which the mentions are the schools registered. */
  static final String REGISTER = "schools";

  private static final String FIRST = "first";
  private static final String UNIT_SEPARATOR = "\u001f";
  private static final int MENTION_ID_LENGTH = 16;

  private static final List<Field<?>> NAMED =
      List.of(
          PUBLICATION,
          COUNTRY_CODE,
          REGION_CODE,
          PROVINCE,
          LOCALITY,
          SCHOOL_NAME,
          SCHOOL_ID,
          SCHOOL_LINK,
          SCHOOL_SLUG);

  @Override
  public Spec spec() {
    return Spec.named("school_mentions")
        .title("Schools as named")
        .description(
            """
            Schools as each publication names them, before it is decided which are the same; where a
            publication names one by the same code or slug under several names, the first. A name
            without a town, a code and a slug is named anew by each edition: whether that is one
            school is decided in school_matches, where it can be seen. One row per publication
            and school named.""")
        .key(MENTION_ID)
        .attributes(NAMED.toArray(Field<?>[]::new))
        .attributes(FIRST_FILE, FIRST_LINE)
        .attributes(FoldedNames.ALL.toArray(Field<?>[]::new))
        .disclosure(Disclosure.restricted("It names schools that applied in vain."))
        .build();
  }

  @Override
  public List<Trace> traces() {
    return Stream.concat(
            Stream.of(Trace.to("registered_schools").same(MENTION_ID)),
            Stream.of(
                    "raw_awarded_schools",
                    "applications",
                    "raw_criterion_scores",
                    "raw_quality_labels")
                .map(
                    input ->
                        Trace.to(input)
                            .same(FIRST_FILE, SOURCE_FILE)
                            .same(FIRST_LINE, SOURCE_LINE)))
        .toList();
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> registeredSchools,
      Dataset<Row> rawAwardedSchools,
      Dataset<Row> applications,
      Dataset<Row> rawCriterionScores,
      Dataset<Row> rawQualityLabels) {
    return registeredSchools
        .select(cols(spec().columns()))
        .union(mentions(rawAwardedSchools, "awarded_schools"))
        .union(mentions(applications, "applications"))
        .union(mentions(rawCriterionScores, "criterion_scores"))
        .union(mentions(rawQualityLabels, "quality_labels"));
  }

  /**
   * Of the rows of one publication the first of each mention, with folded names. It must have a
   * country, a name, a file and a line; region, province, town, code, link and edition may be
   * absent.
   */
  static Dataset<Row> mentions(Dataset<Row> rows, String publication) {
    List<Column> first =
        new ArrayList<>(
            List.of(as(col(SOURCE_FILE), FIRST_FILE), as(col(SOURCE_LINE), FIRST_LINE)));
    NAMED.forEach(field -> first.add(col(field)));
    return FoldedNames.added(
            rows.select(namedBy(rows, publication))
                .withColumn(MENTION_ID.name(), mentionId(Columns::col))
                .groupBy(col(MENTION_ID))
                .agg(min(struct(first.toArray(Column[]::new))).as(FIRST))
                .select(col(MENTION_ID), col(FIRST + ".*")))
        .select(cols(new SchoolMentions().spec().columns()));
  }

  /** The rows of a publication, each with the mention it is: to follow a row to its school. */
  public static Dataset<Row> withMentionId(Dataset<Row> rows, String publication) {
    String named = "named";
    return rows.withColumn(named, struct(namedBy(rows, publication)))
        .withColumn(MENTION_ID.name(), mentionId(field -> col(named + "." + field.name())))
        .drop(named);
  }

  /** The code of the school of a row as mentions have it, whatever its spelling. */
  public static Column comparedCode() {
    return comparedCode(col(SCHOOL_ID));
  }

  private static Column comparedCode(Column id) {
    return udf((UDF2<String, String, String>) SchoolMentions::code, DataTypes.StringType)
        .apply(col(COUNTRY_CODE), id);
  }

  private static Column[] namedBy(Dataset<Row> rows, String publication) {
    Column link = optional(rows, SCHOOL_LINK);
    Column slug =
        udf((UDF1<String, String>) SchoolMentions::slug, DataTypes.StringType).apply(link);
    return new Column[] {
      as(lit(publication), PUBLICATION),
      col(COUNTRY_CODE),
      optional(rows, REGION_CODE),
      as(coalesce(optional(rows, PROVINCE), optional(rows, REGION_NAME)), PROVINCE),
      optional(rows, LOCALITY),
      col(SCHOOL_NAME),
      as(comparedCode(optional(rows, SCHOOL_ID)), SCHOOL_ID),
      as(link, SCHOOL_LINK),
      as(slug, SCHOOL_SLUG),
      optional(rows, EDITION),
      col(SOURCE_FILE),
      col(SOURCE_LINE)
    };
  }

  /**
   * The key of a row's mention, given its columns: the code of the school, else its slug, else what
   * is printed of its name, town, region and page. Without a town a name says too little to join
   * editions: each is a mention, and whether they are one school is decided in sight.
   */
  private static Column mentionId(Function<Field<String>, Column> row) {
    Column place = coalesce(row.apply(REGION_CODE), row.apply(PROVINCE), lit(""));
    Column town = coalesce(row.apply(LOCALITY), lit(""));
    Column identity =
        coalesce(
            concat(lit("id" + UNIT_SEPARATOR), row.apply(SCHOOL_ID)),
            concat(lit("slug" + UNIT_SEPARATOR), row.apply(SCHOOL_SLUG)),
            concat_ws(
                UNIT_SEPARATOR,
                lit("name"),
                row.apply(SCHOOL_NAME),
                town,
                place,
                row.apply(SCHOOL_LINK),
                when(town.equalTo(""), row.apply(EDITION))));
    Column whole =
        concat_ws(UNIT_SEPARATOR, row.apply(PUBLICATION), row.apply(COUNTRY_CODE), identity);
    return substring(sha2(whole, 256), 1, MENTION_ID_LENGTH);
  }

  private static @Nullable String code(String country, @Nullable String id) {
    return id == null || id.isBlank() ? null : SchoolCode.canonical(country, id);
  }

  private static @Nullable String slug(@Nullable String link) {
    String slug = link == null ? "" : SchoolLink.slug(link);
    return slug.isEmpty() ? null : slug;
  }

  private static Column optional(Dataset<Row> rows, Field<?> field) {
    boolean isThere = List.of(rows.columns()).contains(field.name());
    return isThere ? col(field) : none(field);
  }
}
