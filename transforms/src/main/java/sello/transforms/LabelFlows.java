package sello.transforms;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.VALID_FROM;
import static sello.catalog.Fields.VALID_TO;
import static sello.catalog.Fields.YEAR;
import static sello.transforms.Editions.FIRST_YEAR;
import static sello.transforms.Editions.IS_BREAK;
import static sello.transforms.Editions.IS_HELD;
import static sello.transforms.LabelFlowFields.ACTIVE_EDITIONS;
import static sello.transforms.LabelFlowFields.EXPIRED_EDITIONS;
import static sello.transforms.LabelFlowFields.EXPIRED_LABELS;
import static sello.transforms.LabelFlowFields.EXPIRING_EDITIONS;
import static sello.transforms.LabelFlowFields.EXPIRING_LABELS;
import static sello.transforms.LabelFlowFields.NEW_EDITIONS;
import static sello.transforms.LabelFlowFields.NEW_LABELS;
import static sello.transforms.LabelFlowFields.RENEWED_LABELS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Field;
import sello.catalog.Spec;

/**
 * A step of two tables: the labels valid on 31 December, and those that begin to be, no longer are
 * and will not be in a year, each the sum of whole cohorts.
 */
final class LabelFlows {
  private LabelFlows() {}

  /**
   * By year with a valid edition, and place: {@code stock}, {@code new}, {@code expired} and {@code
   * expiring} with what {@link CohortSums} gives, {@code renewed} of {@code histories} countries,
   * and the editions of each.
   */
  static Dataset<Row> of(Dataset<Row> editions, Dataset<Row> cohorts, Field<?>... place) {
    Column isNew = col("now").and(not(col("before")));
    Column isExpired = col("before").and(not(col("now")));
    Column isExpiring = col("now").and(not(col("after")));
    Column isKnown = CohortSums.all(isNew, col("none").or(col("renewals").isNotNull()));
    List<Column> sums = new ArrayList<>(CohortSums.of("stock", col("now")));
    sums.addAll(CohortSums.of("new", isNew));
    sums.addAll(CohortSums.of("expired", isExpired));
    sums.addAll(CohortSums.of("expiring", isExpiring));
    sums.add(not(CohortSums.any(col("before"), not(col("none")))).as("nothing_before"));
    sums.add(when(isKnown, sum(when(isNew, col("renewals")))).as("renewed"));
    sums.add(coalesce(min(when(isNew, col("histories"))), lit(0L)).as("histories"));
    sums.add(named(col("now"), ACTIVE_EDITIONS));
    sums.add(named(isNew, NEW_EDITIONS));
    sums.add(named(isExpired, EXPIRED_EDITIONS));
    sums.add(named(isExpiring, EXPIRING_EDITIONS));
    Column[] key =
        Stream.concat(Stream.of(YEAR), Stream.of(place))
            .map(field -> col(field.name()))
            .toArray(Column[]::new);
    return spans(editions)
        .join(cohorts, names(EDITION))
        .groupBy(key)
        .agg(CohortSums.any(lit(true), col("now")).as("any_now"), sums.toArray(Column[]::new))
        .where(col("any_now"))
        .withColumn("stock_breaks", col("new_breaks")); // counted for the first time
  }

  /** Each year with the editions valid at its end or that of the year before. */
  private static Dataset<Row> spans(Dataset<Row> editions) {
    Dataset<Row> years = editions.select(as(col(FIRST_YEAR), YEAR));
    return years
        .crossJoin(
            editions
                .where(col(IS_HELD))
                .select(col(EDITION), col(IS_BREAK), col(VALID_FROM), col(VALID_TO)))
        .withColumn("before", isValid(-1))
        .withColumn("now", isValid(0))
        .withColumn("after", isValid(1))
        .where(col("now").or(col("before")));
  }

  /** Whether the edition is valid at the end of the year so many years on. */
  private static Column isValid(int years) {
    Column yearEnd = make_date(col(YEAR).plus(years), lit(12), lit(31));
    return yearEnd.between(col(VALID_FROM), col(VALID_TO));
  }

  private static Column named(Column isIn, Field<String> field) {
    Column editions = array_join(array_sort(collect_set(when(isIn, col(EDITION)))), " ");
    return as(nullif(editions, lit("")), field);
  }

  /**
   * The rows of a table, from its columns and {@link #breaks}.
   *
   * @param ofTheStock figures of the labels valid, beside those of the flows
   */
  static Dataset<Row> marked(Spec spec, Dataset<Row> rows, Field<?>... ofTheStock) {
    return FirstAfterBreak.in(spec, YEAR)
        .of(col("new_breaks"), NEW_LABELS, RENEWED_LABELS)
        .of(col("expired_breaks"), EXPIRED_LABELS)
        .of(col("expiring_breaks"), EXPIRING_LABELS)
        .of(col("stock_breaks"), ofTheStock)
        .mark(rows);
  }

  /** Whether the series of the stock and of each flow break. */
  static Stream<Column> breaks() {
    return Stream.of("stock", "new", "expired", "expiring").map(name -> col(name + "_breaks"));
  }

  /** The columns of {@link LabelFlowFields#measures}. */
  static Stream<Column> columns() {
    Column noStock = col("stock_impossible");
    Column noneBegins = noStock.or(col(NEW_EDITIONS).isNull()).or(col("new_impossible"));
    Column renewed = when(not(noneBegins), col("renewed"));
    return Stream.of(
            flow("new", noStock, NEW_LABELS),
            Stream.of(
                as(renewed, RENEWED_LABELS),
                as(flags("new", renewed, noneBegins).text(), RENEWED_LABELS.flag())),
            flow("expired", col("nothing_before"), EXPIRED_LABELS),
            flow("expiring", noStock, EXPIRING_LABELS))
        .flatMap(columns -> columns);
  }

  /** The stock under the name that a table gives it. */
  static Stream<Column> stock(Field<Long> field) {
    return flow("stock", col("stock_impossible"), field);
  }

  private static Stream<Column> flow(String name, Column isImpossible, Field<Long> field) {
    Column value = when(not(isImpossible), col(name));
    return Stream.of(
        as(value, field),
        as(coalesce(col(name + "_low"), value), field.low()),
        as(coalesce(col(name + "_high"), value), field.high()),
        as(
            flags(name, value, isImpossible).estimatedWhen(col(name + "_rounded")).text(),
            field.flag()));
  }

  /** The flags of what is made of the cohorts summed under a name. */
  static Flags flags(String name, Column value, Column isImpossible) {
    return Flags.missingWhen(value.isNull())
        .cannotExistWhen(isImpossible)
        .breakWhen(col(name + "_breaks"))
        .provisionalWhen(col(name + "_newest"));
  }
}
