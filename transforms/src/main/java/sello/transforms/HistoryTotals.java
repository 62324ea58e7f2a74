package sello.transforms;

import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.cols;
import static sello.catalog.Fields.AWARDS_COUNTED;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.LIST_COVERAGE;
import static sello.catalog.Fields.REGION_CODE;
import static sello.transforms.AwardHistoryFields.FIRST_AWARDS;
import static sello.transforms.AwardHistoryFields.RENEWALS;
import static sello.transforms.AwardHistoryFields.RETURNS;
import static sello.transforms.AwardHistoryFields.SCHOOLS_TO_DATE;
import static sello.transforms.AwardsByEdition.COUNTRIES_WITH_HISTORY;
import static sello.transforms.AwardsByEdition.COUNTRIES_WITH_LIST;
import static sello.transforms.RegionEditions.TAKES_PART;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Trace;

/** A step of several tables: the awards of award_histories at any grain. */
final class HistoryTotals {
  private static final List<Field<Long>> COUNTS =
      List.of(AWARDS_COUNTED, FIRST_AWARDS, RENEWALS, RETURNS);
  private static final List<Field<Long>> HISTORY =
      List.of(FIRST_AWARDS, RENEWALS, RETURNS, SCHOOLS_TO_DATE);

  private HistoryTotals() {}

  /** From the row of an edition to the awards of its regions. */
  static Trace trace() {
    return Trace.to("award_histories").same(EDITION).giving(AWARDS_COUNTED).taking(AWARDS_COUNTED);
  }

  /** From the row of an edition to what its regions know of the schools' earlier labels. */
  static Trace traceOfKinds() {
    return Trace.to("award_histories")
        .same(EDITION)
        .giving(FIRST_AWARDS, RENEWALS, RETURNS)
        .taking(FIRST_AWARDS, RENEWALS, RETURNS);
  }

  /** To the first awards of which the schools awarded to date are the sum. */
  static Trace traceToDate() {
    return Trace.to("award_histories")
        .upTo(EDITION)
        .giving(SCHOOLS_TO_DATE)
        .taking(FIRST_AWARDS)
        .because("First awards of the edition and of those before it");
  }

  static Measure[] measures() {
    return HISTORY.stream().map(Measure::flagged).toArray(Measure[]::new);
  }

  /** The columns of {@link #measures}, with the flags of a value. */
  static Stream<Column> columns(Function<Column, Flags> flags) {
    return HISTORY.stream()
        .flatMap(field -> Stream.of(col(field), as(flags.apply(col(field)).text(), field.flag())));
  }

  /** The rows of regions with the schools awarded to date. */
  static Dataset<Row> byRegion(Dataset<Row> awardHistories) {
    return toDate(awardHistories, COUNTRY_CODE, REGION_CODE);
  }

  /** By edition and country: list_coverage, awards and schools awarded to date. */
  static Dataset<Row> byCountry(Dataset<Row> awardHistories) {
    Column isCountry = col(REGION_CODE).equalTo(ReportingRegions.UNKNOWN);
    Dataset<Row> countries =
        awardHistories
            .groupBy(col(EDITION), col(COUNTRY_CODE))
            .agg(
                as(bool_or(col(TAKES_PART)), TAKES_PART),
                Stream.concat(
                        Stream.of(as(max(when(isCountry, col(LIST_COVERAGE))), LIST_COVERAGE)),
                        COUNTS.stream().map(field -> listed(isCountry, field)))
                    .toArray(Column[]::new));
    return toDate(countries, COUNTRY_CODE);
  }

  /** By edition: the same of the countries that report, and how many do. */
  static Dataset<Row> europe(Dataset<Row> awardHistories) {
    return byCountry(awardHistories)
        .groupBy(col(EDITION))
        .agg(
            as(count(col(AWARDS_COUNTED)), COUNTRIES_WITH_LIST),
            Stream.concat(
                    Stream.of(as(count(col(FIRST_AWARDS)), COUNTRIES_WITH_HISTORY)),
                    Stream.concat(COUNTS.stream(), Stream.of(SCHOOLS_TO_DATE))
                        .map(HistoryTotals::total))
                .toArray(Column[]::new));
  }

  /** The sum where the country has a list: the complete list of a region alone is none of it. */
  private static Column listed(Column isCountry, Field<Long> field) {
    Column hasList = count(when(isCountry, col(field))).gt(0);
    return as(when(hasList, sum(col(field))), field);
  }

  private static Column total(Field<Long> field) {
    return as(sum(col(field)), field);
  }

  /** First awards up to the edition; missing after one of which they are not known. */
  private static Dataset<Row> toDate(Dataset<Row> counts, Field<?>... place) {
    WindowSpec upTo = Window.partitionBy(cols(List.of(place))).orderBy(col(EDITION));
    Column first = col(FIRST_AWARDS);
    Column gaps = count(when(col(TAKES_PART).and(first.isNull()), 1)).over(upTo);
    Column schools = when(first.isNotNull().and(gaps.equalTo(0)), sum(first).over(upTo));
    return counts.withColumn(SCHOOLS_TO_DATE.name(), schools);
  }
}
