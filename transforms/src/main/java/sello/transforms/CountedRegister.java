package sello.transforms;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.bool_and;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EUROPE;
import static sello.catalog.Fields.YEAR;
import static sello.ingest.Countries.ISO2;
import static sello.ingest.Countries.MEMBER_FROM;
import static sello.ingest.Countries.MEMBER_TO;
import static sello.ingest.RawSchools.REGISTERED_ON;
import static sello.ingest.RawSchools.SCHOOL_LEVEL;
import static sello.transforms.Counted.PLACE_CODE;
import static sello.transforms.PublishedMetrics.NEW_SCHOOLS;
import static sello.transforms.PublishedMetrics.REGISTERED_SCHOOLS;
import static sello.transforms.PublishedMetrics.TYPE_SHARE;
import static sello.transforms.RecordMetrics.LEVELS;
import static sello.transforms.RecordMetrics.UPPER_SECONDARY;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** A step of one table: registered schools at the end of each year, their levels, and new ones. */
final class CountedRegister {
  private static final WindowSpec YEARS =
      Window.partitionBy(col(COUNTRY_CODE), col(PLACE_CODE)).orderBy(col(YEAR));

  private static final List<String> PLACE =
      List.of(COUNTRY_CODE.name(), PLACE_CODE.name(), YEAR.name(), "is_dated", "joined");

  private CountedRegister() {}

  static Dataset<Row> of(Dataset<Row> rawSchools, Dataset<Row> countries) {
    Column isNext = lag(col(YEAR), 1).over(YEARS).equalTo(col(YEAR).minus(1));
    Dataset<Row> stocks = stocks(rawSchools);
    Dataset<Row> figures =
        stocks
            .unionByName(europe(stocks, countries))
            .withColumn("last", when(isNext, lag(col("schools"), 1).over(YEARS)))
            .withColumn("figure", explode(array(figures().toArray(Column[]::new))))
            .where(col("figure.counted").isNotNull())
            .withColumn("before", col("figure.before"));
    return Counted.rows(
        figures, col("figure.metric"), col(YEAR), col("figure.counted"), lit(false));
  }

  private static List<Column> figures() {
    Column none = lit(null);
    Column saysLevels = col("is_dated").and(col("no_level").equalTo(0));
    List<Column> figures = new ArrayList<>();
    figures.add(figure(REGISTERED_SCHOOLS, col("schools"), col("last")));
    figures.add(figure(NEW_SCHOOLS, col("joined"), none));
    figures.add(figure(UPPER_SECONDARY, col("upper_secondary"), none));
    for (String level : LEVELS) {
      Column share = col(level).multiply(lit(100.0)).divide(col("schools"));
      figures.add(
          figure(TYPE_SHARE + level, when(saysLevels.and(col("schools").gt(0)), share), none));
    }
    return figures;
  }

  private static Column figure(String metric, Column counted, Column before) {
    return struct(
        lit(metric).as("metric"),
        counted.cast("double").as("counted"),
        before.cast("double").as("before"));
  }

  /** By place and year: who joined in it, and of all who had by its end, those of each level. */
  private static Dataset<Row> stocks(Dataset<Row> rawSchools) {
    Dataset<Row> schools =
        Counted.everyPlace(rawSchools.withColumn(YEAR.name(), year(col(REGISTERED_ON))))
            .where(col(COUNTRY_CODE).notEqual(EUROPE));
    Dataset<Row> years =
        schools
            .agg(min(col(YEAR)).as("from"), max(col(YEAR)).as("to"))
            .where(col("from").isNotNull())
            .select(explode(sequence(col("from"), col("to"))).as(YEAR.name()));
    List<Column> columns = new ArrayList<>();
    for (String column : PLACE) {
      columns.add(col(column));
    }
    columns.add(upTo("joined").as("schools"));
    columns.add(upTo("joined_no_level").as("no_level"));
    LEVELS.forEach(level -> columns.add(upTo("joined_" + level).as(level)));
    return places(schools)
        .crossJoin(years)
        .join(joined(schools), names(COUNTRY_CODE, PLACE_CODE, YEAR), "left")
        .withColumn("joined", coalesce(col("joined"), lit(0L)))
        .select(columns.toArray(Column[]::new));
  }

  /** The sums over the countries that were members at some time in the year. */
  private static Dataset<Row> europe(Dataset<Row> stocks, Dataset<Row> countries) {
    List<Column> sums = new ArrayList<>();
    sums.add(bool_and(col("is_dated")).as("is_dated"));
    for (String count : List.of("joined", "schools", "no_level")) {
      sums.add(sum(col(count)).as(count));
    }
    LEVELS.forEach(level -> sums.add(sum(col(level)).as(level)));
    return stocks
        .where(col(PLACE_CODE).equalTo(col(COUNTRY_CODE)))
        .join(
            countries.select(as(col(ISO2), COUNTRY_CODE), col(MEMBER_FROM), col(MEMBER_TO)),
            names(COUNTRY_CODE))
        .where(Membership.in(col(YEAR)))
        .groupBy(col(YEAR))
        .agg(sums.get(0), sums.subList(1, sums.size()).toArray(Column[]::new))
        .withColumn(COUNTRY_CODE.name(), lit(EUROPE))
        .withColumn(PLACE_CODE.name(), lit(EUROPE));
  }

  private static Column upTo(String joined) {
    return sum(coalesce(col(joined), lit(0L))).over(YEARS);
  }

  private static Dataset<Row> places(Dataset<Row> schools) {
    return schools
        .groupBy(col(COUNTRY_CODE), col(PLACE_CODE))
        .agg(bool_and(col(YEAR).isNotNull()).as("is_dated"));
  }

  private static Dataset<Row> joined(Dataset<Row> schools) {
    List<Column> counts = new ArrayList<>();
    counts.add(count(when(col(SCHOOL_LEVEL).isNull(), 1)).as("joined_no_level"));
    for (String level : LEVELS) {
      counts.add(count(when(col(SCHOOL_LEVEL).equalTo(level), 1)).as("joined_" + level));
    }
    return schools
        .where(col(YEAR).isNotNull())
        .groupBy(col(COUNTRY_CODE), col(PLACE_CODE), col(YEAR))
        .agg(count(lit(1)).as("joined"), counts.toArray(Column[]::new));
  }
}
