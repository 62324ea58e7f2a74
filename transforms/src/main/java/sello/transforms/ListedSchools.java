package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.cols;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.EDITIONS_AWARDED;
import static sello.catalog.Fields.LOCALITY;
import static sello.catalog.Fields.PROVINCE;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;
import static sello.catalog.Fields.SCHOOL_NAME;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;
import static sello.transforms.identity.MentionFields.MENTION_ID;
import static sello.transforms.identity.MentionFields.SCHOOL_KEY;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;
import sello.catalog.Unit;
import sello.transforms.identity.SchoolMentions;

/** Schools on the winners' lists, each once, under the name that the newest list prints. */
final class ListedSchools implements Table.From3 {
  static final Field<String> OTHER_NAMES =
      Field.text(
          "other_names",
          "Other names",
          "Other spellings of the name on winners' lists, parted by |; empty: there are none");
  static final Field<Long> UNDATED_AWARDS =
      Field.count(
          "undated_awards",
          Unit.AWARDS,
          "Awards of unknown edition",
          "Rows that name the school on lists that do not say their edition");

  @Override
  public Spec spec() {
    return Spec.named("listed_schools")
        .title("Schools on the winners' lists")
        .description(
            """
            Schools named on the winners' lists, with the editions in which they were awarded. The
            name, and what the list calls region and province, are those of the newest list that
            prints them; town and code of the region are those of schools. One row per school.""")
        .key(SCHOOL_KEY)
        .attributes(
            COUNTRY_CODE,
            REGION_CODE,
            REGION_NAME,
            PROVINCE,
            LOCALITY,
            SCHOOL_NAME,
            OTHER_NAMES,
            EDITIONS_AWARDED,
            SOURCE_FILE,
            SOURCE_LINE)
        .measures(Measure.exact(UNDATED_AWARDS))
        .formula(
            """
            Awards of one school are those of the mentions that school_identities joins; of names on
            lists of one edition the first by letter. The file is the newest that names it.""")
        .disclosure(
            Disclosure.open(
                "Only schools on public lists of winners are in it; of other sources only the place"
                    + " is taken."))
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("raw_awarded_schools")
            .same(SOURCE_FILE)
            .same(SOURCE_LINE)
            .because("The newest list that names it"),
        Trace.to("raw_awarded_schools")
            .same(COUNTRY_CODE)
            .listed(EDITIONS_AWARDED, EDITION)
            .because("The lists of its country, of which the rows that name it are used"),
        Trace.to("school_identities").same(SCHOOL_KEY),
        Trace.to("schools").same(SCHOOL_KEY).because("Where another source places it"));
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> rawAwardedSchools, Dataset<Row> schoolIdentities, Dataset<Row> schools) {
    GroupMethod listings = rows -> Optional.of(SchoolListings.together(rows));
    Dataset<Row> listed =
        SchoolMentions.withMentionId(rawAwardedSchools, "awarded_schools")
            .join(schoolIdentities, names(MENTION_ID))
            .groupBy(col(SCHOOL_KEY))
            .agg(listings.onAll(SchoolListings.TOGETHER, cols(SchoolListings.READ)).as("listed"))
            .select(col(SCHOOL_KEY), col("listed.*"));
    Dataset<Row> placed = schools.select(col(SCHOOL_KEY), col(REGION_CODE), col(LOCALITY));
    return listed.join(placed, names(SCHOOL_KEY), "left").select(cols(spec().columns()));
  }
}
