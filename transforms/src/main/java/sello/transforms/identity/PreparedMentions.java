package sello.transforms.identity;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.LOCALITY;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.SCHOOL_ID;
import static sello.catalog.Fields.SCHOOL_NAME;
import static sello.transforms.identity.FoldedNames.FOLDED_LOCALITY;
import static sello.transforms.identity.FoldedNames.FOLDED_NAME;
import static sello.transforms.identity.FoldedNames.FOLDED_PRINTED;
import static sello.transforms.identity.FoldedNames.FOLDED_PROVINCE;
import static sello.transforms.identity.MentionFields.FIRST_FILE;
import static sello.transforms.identity.MentionFields.MENTION_ID;
import static sello.transforms.identity.MentionFields.PUBLICATION;
import static sello.transforms.identity.MentionFields.SCHOOL_SLUG;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import sello.catalog.Field;
import sello.ingest.name.SchoolName;
import sello.ingest.name.SchoolSlug;

/** Mentions as rows that hold what is compared and what is shown, an empty text for none. */
final class PreparedMentions {
  static final String ID = "id";
  static final String SCOPE = "scope";
  static final String COUNTRY = "country";

  /** Name and town as printed, folded: what a decision by hand names. */
  static final String PRINTED = "printed";

  static final StructType SCHEMA =
      StructType.fromDDL(
          Stream.of(
                  ID,
                  SCOPE,
                  COUNTRY,
                  "region",
                  "school_id",
                  "slug",
                  "words",
                  "town",
                  "province",
                  "list",
                  PRINTED,
                  "school_name",
                  "locality")
              .map(name -> name + " STRING")
              .collect(Collectors.joining(", ")));

  /** Publications of which a file names a school once, as records by teachers do not. */
  private static final List<String> LISTS = List.of("awarded_schools", "applications");

  private PreparedMentions() {}

  /** Mentions with the columns of {@link FoldedNames}. */
  static Dataset<Row> of(Dataset<Row> mentions) {
    return mentions.select(
        col(MENTION_ID).as(ID),
        col(COUNTRY_CODE).as(SCOPE),
        col(COUNTRY_CODE).as(COUNTRY),
        text(REGION_CODE).as("region"),
        text(SCHOOL_ID).as("school_id"),
        text(SCHOOL_SLUG).as("slug"),
        text(FOLDED_NAME).as("words"),
        text(FOLDED_LOCALITY).as("town"),
        text(FOLDED_PROVINCE).as("province"),
        when(col(PUBLICATION).isin(LISTS.toArray()), col(FIRST_FILE)).otherwise("").as("list"),
        col(FOLDED_PRINTED).as(PRINTED),
        col(SCHOOL_NAME),
        text(LOCALITY).as("locality"));
  }

  private static Column text(Field<String> field) {
    return coalesce(col(field), lit(""));
  }

  /** The mention that a row of these holds. */
  static Mention mention(Row row, SharedTexts texts) {
    return new Mention(
        row.getAs(ID),
        texts.text(row.getAs(SCOPE)),
        texts.text(row.getAs("region")),
        texts.place(row.getAs("province")),
        texts.place(row.getAs("town")),
        SchoolName.ofWords(texts.country(), texts.words(row.getAs("words"))),
        row.getAs("school_id"),
        SchoolSlug.of(row.getAs("slug")),
        texts.text(row.getAs("list")));
  }

  /** How it is printed. */
  static Printed printed(Row row, SharedTexts texts) {
    return new Printed(
        row.getAs("school_name"), texts.text(row.getAs("locality")), row.getAs(PRINTED));
  }
}
