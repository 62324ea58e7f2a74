package sello.transforms;

import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EUROPE;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.ingest.Countries.ISO2;
import static sello.ingest.Countries.MEMBER_TO;
import static sello.ingest.Countries.REGION_LEVEL;
import static sello.ingest.Regions.LEVEL;
import static sello.transforms.FileQuality.COUNTRIES_COVERED;
import static sello.transforms.FileQuality.EXPECTED;
import static sello.transforms.FileQuality.FOUND;
import static sello.transforms.FileQuality.INPUT_KIND;
import static sello.transforms.FileQuality.QUALITY_CHECK;
import static sello.transforms.FileQuality.REGIONS_COVERED;
import static sello.transforms.FileQuality.SUBJECT;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/** Quality of an input file: of what it could say, the share that it says. */
final class DataQualityBySource implements Table.From4 {
  static final Field<Double> QUALITY_SHARE =
      Field.share(
          "quality_share",
          "Share",
          "found divided by expected; missing where more were found than expected");

  /** Files of these tell by their rows how many schools registered, applied or took part. */
  private static final List<String> KEPT_BACK =
      List.of("schools", "applications", "assessments", "criterion_scores", "participation");

  private static final List<String> CHECKS_OF_ROWS =
      List.of(
          FileQuality.ROWS_ACCEPTED,
          FileQuality.ROWS_REFUSED,
          FileQuality.FIELD_FILLED,
          FileQuality.ROWS_FLAGGED);

  private static final List<String> CHECKS_OF_READ_ROWS =
      List.of(FileQuality.ROWS_ACCEPTED, FileQuality.ROWS_REFUSED);

  /** Why a list of winners refuses a row of one who applied in vain. */
  private static final String NOT_AWARDED = "not_awarded";

  /** Of so many rows that a share in whole percents does not tell their number. */
  private static final long MANY_ROWS = 100;

  @Override
  public Spec spec() {
    return Spec.named("data_quality_by_source")
        .title("Data quality by input file")
        .description(
            """
            What became of the rows of each input file, and what they say of what they could: rows
            accepted, rows refused by reason, fields filled, rows to be read with care, countries and
            regions covered, awards listed beside those published, awards that may count twice, and
            known awards of which applications name none.
            It holds no value of a row; the refused rows themselves are in the release's rejects. One
            row per file, check and subject.""")
        .key(SOURCE_FILE, QUALITY_CHECK, SUBJECT)
        .attributes(INPUT_KIND)
        .measures(
            Measure.flagged(FOUND), Measure.flagged(EXPECTED), Measure.withLimits(QUALITY_SHARE))
        .formula(
            """
            Accepted and refused rows add up to the rows read; a row that breaks several rules counts
            under the first of them. quality_share = found / expected with the 95 % Wilson interval;
            all rows are counted, the interval says how far the share could move by chance in another
            file made alike. A file of one country covers one of the member countries by design. Regions are those of the
            level at which the country reports; of none, as where a country is one unit, there is no
            share (m). More found than expected has no share (:): the published figure and the list
            contradict each other.
            Numbers of rows of schools, applications, assessments, criterion scores and participation
            are withheld (C): they would tell how many schools registered, applied or took part. Of
            these files shares are rounded to whole percents, and withheld where a file has fewer than
            100 rows. Rows read and refused of a list of winners with rows that name no winner, and
            their shares, are withheld (C): they would tell how many applied in vain.""")
        .reference("Wilson 1927, doi:10.1080/01621459.1927.10502953")
        .disclosure(
            Disclosure.open("Of files whose number of rows is kept back it shows rounded shares."))
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("quality_of_files").same(SOURCE_FILE).same(QUALITY_CHECK).same(SUBJECT),
        Trace.to("quality_of_applications").same(SOURCE_FILE).same(QUALITY_CHECK).same(SUBJECT),
        Trace.to("countries")
            .ofRows(QUALITY_CHECK, COUNTRIES_COVERED)
            .giving(EXPECTED, QUALITY_SHARE)
            .because("Member countries"),
        Trace.to("regions")
            .ofRows(QUALITY_CHECK, REGIONS_COVERED)
            .same(SUBJECT, COUNTRY_CODE)
            .giving(EXPECTED, QUALITY_SHARE));
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> qualityOfFiles,
      Dataset<Row> qualityOfApplications,
      Dataset<Row> countries,
      Dataset<Row> regions) {
    Dataset<Row> wholes = members(countries).union(regions(countries, regions));
    Column namesOthers =
        col(QUALITY_CHECK).equalTo(FileQuality.ROWS_REFUSED).and(col(SUBJECT).equalTo(NOT_AWARDED));
    return qualityOfFiles
        .unionByName(qualityOfApplications)
        .withColumn("names_others", bool_or(namesOthers).over(Window.partitionBy(col(SOURCE_FILE))))
        .join(wholes, names(QUALITY_CHECK, SUBJECT), "left")
        .withColumn("most", coalesce(col(EXPECTED), col("whole")))
        .select(
            Stream.concat(
                    Stream.of(col(SOURCE_FILE), col(QUALITY_CHECK), col(SUBJECT), col(INPUT_KIND)),
                    shares(col("most")))
                .toArray(Column[]::new));
  }

  private static Stream<Column> shares(Column most) {
    EstimateColumns share = RowMethods.share(when(col(FOUND).leq(most), col(FOUND)), most);
    Column isFew = isKeptBack().and(namesOthers().or(coalesce(most.lt(MANY_ROWS), lit(true))));
    Flags flags =
        Flags.missingWhen(isFew.or(share.value().isNull()))
            .cannotExistWhen(most.equalTo(0).and(col(FOUND).equalTo(0)))
            .withheldWhen(isFew)
            .lowReliabilityWhen(LowReliability.inForce().share(most, share));
    return Stream.of(
        as(when(not(isKeptBack()), col(FOUND)), FOUND),
        as(ofRows(col(FOUND)).text(), FOUND.flag()),
        as(when(not(isKeptBack()), most), EXPECTED),
        as(ofRows(most).text(), EXPECTED.flag()),
        as(shown(share.value(), isFew), QUALITY_SHARE),
        as(shown(share.low(), isFew), QUALITY_SHARE.low()),
        as(shown(share.high(), isFew), QUALITY_SHARE.high()),
        as(flags.text(), QUALITY_SHARE.flag()));
  }

  /**
   * Whether a row tells how many rows a file has of schools that registered, applied or took part,
   * or applied in vain.
   */
  private static Column isKeptBack() {
    return col(INPUT_KIND)
        .isin(KEPT_BACK.toArray())
        .and(col(QUALITY_CHECK).isin(CHECKS_OF_ROWS.toArray()))
        .or(namesOthers());
  }

  /** Whether rows of a list of winners less its winners are those who applied in vain. */
  private static Column namesOthers() {
    return col("names_others").and(col(QUALITY_CHECK).isin(CHECKS_OF_READ_ROWS.toArray()));
  }

  private static Flags ofRows(Column rows) {
    return Flags.missingWhen(isKeptBack().or(rows.isNull())).withheldWhen(isKeptBack());
  }

  private static Column shown(Column share, Column isFew) {
    return when(not(isFew), when(isKeptBack(), round(share, 2)).otherwise(share));
  }

  private static Dataset<Row> members(Dataset<Row> countries) {
    return countries
        .agg(count(when(col(MEMBER_TO).isNull(), 1)).as("whole"))
        .select(as(lit(COUNTRIES_COVERED), QUALITY_CHECK), as(lit(EUROPE), SUBJECT), col("whole"));
  }

  private static Dataset<Row> regions(Dataset<Row> countries, Dataset<Row> regions) {
    return countries
        .select(as(col(ISO2), COUNTRY_CODE), col(REGION_LEVEL))
        .join(
            regions.select(as(col(COUNTRY_CODE), COUNTRY_CODE), col(LEVEL)),
            names(COUNTRY_CODE),
            "left")
        .groupBy(col(COUNTRY_CODE))
        .agg(count(when(col(LEVEL).equalTo(col(REGION_LEVEL)), 1)).as("whole"))
        .select(
            as(lit(REGIONS_COVERED), QUALITY_CHECK), as(col(COUNTRY_CODE), SUBJECT), col("whole"));
  }
}
