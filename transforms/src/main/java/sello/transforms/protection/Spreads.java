package sello.transforms.protection;

import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EUROPE;
import static sello.transforms.protection.CellFields.CELL_PERIOD;
import static sello.transforms.protection.CellFields.CELL_REGION;
import static sello.transforms.protection.CellFields.SLICE;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import sello.catalog.Disclosure;
import sello.catalog.Fields;
import sello.catalog.Spec;

/**
 * Where single values follow from figures of a few: three quartiles of three schools are their
 * three scores, and mean and standard deviation, or the limits of a mean, leave few sets of scores.
 *
 * <p>They are withheld where fewer schools than a threshold have a value. Sums of squares add up:
 * whoever takes those of all other places from the whole's has those of the places withheld
 * together, so these must be as many as the threshold, too. The smallest place that is not withheld
 * is so where they are fewer. What is withheld of one slice is so of all slices of the place and
 * time, and of the regions of a country of which it is.
 *
 * <p>Brandt et al. 2010, Guidelines for the checking of output based on microdata research, ESSnet
 * SDC: ten units at least behind means, percentiles and higher moments.
 *
 * @param spec the table as it is shown
 * @param fewest schools from which on such figures are shown
 */
record Spreads(Spec spec, long fewest) {
  private static final String FEW = "few_";
  private static final String FEW_IN_EUROPE = "few_in_europe_";
  private static final Column[] PERIOD = {col(CELL_PERIOD), col(SLICE)};
  private static final Column[] PLACE = {col(CELL_PERIOD), col(COUNTRY_CODE), col(CELL_REGION)};

  /** The rows, each with what {@link #isFew} asks for. */
  Dataset<Row> marked(Dataset<Row> placed) {
    List<String> counts =
        spec.disclosure().spreads().stream().map(Disclosure.Spread::count).distinct().toList();
    Dataset<Row> marked = placed;
    for (String count : counts) {
      marked = marked(marked, count);
    }
    return marked;
  }

  private Dataset<Row> marked(Dataset<Row> placed, String count) {
    Column n = coalesce(col(count), lit(0L));
    Column isEurope = col(COUNTRY_CODE).equalTo(EUROPE);
    Column inEurope = sum(n).over(Window.partitionBy(siblings(isEurope)));
    Dataset<Row> rows =
        placed.withColumn(FEW_IN_EUROPE + count, inEurope.gt(0).and(inEurope.lt(fewest)));
    if (!spec.key().contains(Fields.REGION_CODE)) {
      return few(rows, n, FEW + count, siblings(isEurope));
    }
    Dataset<Row> countries =
        placed
            .groupBy(siblings(col(COUNTRY_CODE)))
            .agg(sum(n).as("n"))
            .withColumn(CELL_REGION.name(), lit(CellFields.WHOLE));
    Dataset<Row> few =
        few(countries, col("n"), "is_country_few", PERIOD).drop("n", CELL_REGION.name());
    String[] country = {CELL_PERIOD.name(), SLICE.name(), COUNTRY_CODE.name()};
    return few(rows, n, FEW + count, siblings(col(COUNTRY_CODE)))
        .join(few, country, "left")
        .withColumn(FEW + count, col(FEW + count).or(col("is_country_few")))
        .drop("is_country_few");
  }

  /** Rows of one period, slice and whole. */
  private static Column[] siblings(Column whole) {
    return Stream.concat(Stream.of(PERIOD), Stream.of(whole)).toArray(Column[]::new);
  }

  private Dataset<Row> few(Dataset<Row> rows, Column n, String name, Column... siblings) {
    WindowSpec smaller =
        Window.partitionBy(siblings)
            .orderBy(n, col(COUNTRY_CODE), col(CELL_REGION))
            .rowsBetween(Window.unboundedPreceding(), -1);
    Column before = coalesce(sum(n).over(smaller), lit(0L));
    Column completes = before.gt(0).and(before.lt(fewest));
    return rows.withColumn(name, n.gt(0).and(n.lt(fewest).or(completes)))
        .withColumn(name, bool_or(col(name)).over(Window.partitionBy(PLACE)));
  }

  /**
   * Whether single values follow from a figure of a row, or from its limits alone.
   *
   * @param measure name of the figure
   */
  Column isFew(String measure, boolean ofLimits) {
    return spec.disclosure().spreads().stream()
        .filter(spread -> spread.measure().equals(measure) && spread.ofLimits() == ofLimits)
        .map(spread -> col((spread.ofEurope() ? FEW_IN_EUROPE : FEW) + spread.count()))
        .reduce(Column::or)
        .orElse(lit(false));
  }
}
