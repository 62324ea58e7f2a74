package sello.transforms.protection;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.contains;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.col;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Disclosure;
import sello.catalog.Flag;
import sello.catalog.Spec;
import sello.catalog.Threshold;
import sello.catalog.Thresholds;

/**
 * What anybody reads in a protected table as it was written.
 *
 * @param spec the table
 * @param rows its rows, read back from its files
 */
record PublishedCells(Spec spec, Dataset<Row> rows) {

  /** The counts that are shown, by cell. */
  Map<String, Long> shown(Thresholds thresholds) {
    Map<String, Long> shown = new HashMap<>();
    new TableCells(spec, thresholds)
        .of(rows)
        .collectAsList()
        .forEach(
            row -> {
              KnownCell cell = CellRow.cell(row);
              shown.put(cell.id(), cell.count());
            });
    return shown;
  }

  /** How many figures, with their ends, are withheld. */
  long withheld() {
    Map<String, Column> conditions = new LinkedHashMap<>();
    spec.disclosure().measures().forEach(measure -> conditions.put(measure, isWithheld(measure)));
    return rowsWhere(conditions).values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Figures shown though one of the counts that they are made of is withheld, or single values
   * follow from them, by measure. Europe's figures stand in a table of their own, which is looked
   * at itself.
   */
  Map<String, Long> leaks(Thresholds thresholds) {
    Map<String, Column> conditions = new LinkedHashMap<>();
    long fewest = thresholds.count(Threshold.DISCLOSURE_SPREAD);
    for (Disclosure.Spread spread : spec.disclosure().spreads()) {
      if (!spread.ofEurope()) {
        Column isOfFew = col(spread.count()).gt(0).and(col(spread.count()).lt(fewest));
        String shown = spread.measure() + (spread.ofLimits() ? "_low" : "");
        conditions.put(spread.measure(), isOfFew.and(col(shown).isNotNull()));
      }
    }
    for (Disclosure.Derived derived : spec.disclosure().derived()) {
      if (!derived.ofEurope()) {
        Column isMadeOfWithheld =
            derived.counts().stream()
                .map(PublishedCells::isWithheld)
                .reduce(Column::or)
                .orElseThrow();
        Column isShown = col(derived.measure()).isNotNull();
        conditions.merge(derived.measure(), isMadeOfWithheld.and(isShown), Column::or);
      }
    }
    Map<String, Long> leaks = rowsWhere(conditions);
    leaks.values().removeIf(count -> count == 0);
    return leaks;
  }

  /** How many rows meet each condition, counted in one pass. */
  private Map<String, Long> rowsWhere(Map<String, Column> conditions) {
    Column[] counts =
        Stream.concat(
                Stream.of(count(lit(1))),
                conditions.values().stream().map(met -> count(when(met, lit(1)))))
            .toArray(Column[]::new);
    Row found = rows.select(counts).head();
    Map<String, Long> byName = new HashMap<>();
    int place = 1;
    for (String name : conditions.keySet()) {
      byName.put(name, found.getLong(place++));
    }
    return byName;
  }

  private static Column isWithheld(String measure) {
    return coalesce(contains(col(measure + "_flag"), lit(Flag.CONFIDENTIAL)), lit(false));
  }
}
