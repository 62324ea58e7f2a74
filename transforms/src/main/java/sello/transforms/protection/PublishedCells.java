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
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

  /**
   * What is withheld, and what is not though it should be.
   *
   * @param withheld how many figures, with their ends, are withheld
   * @param leaks figures shown though one of the counts that they are made of is withheld, or
   *     single values follow from them, by measure. Europe's figures stand in a table of their own,
   *     which is looked at itself
   */
  record Account(long withheld, Map<String, Long> leaks) {}

  /** Counted in one pass. */
  Account account(Thresholds thresholds) {
    List<Column> withheld =
        spec.disclosure().measures().stream().map(PublishedCells::isWithheld).toList();
    Map<String, Column> leaking = leaking(thresholds);
    List<Long> found =
        rowsWhere(Stream.concat(withheld.stream(), leaking.values().stream()).toList());
    Map<String, Long> leaks = new HashMap<>();
    int place = withheld.size();
    for (String measure : leaking.keySet()) {
      leaks.put(measure, found.get(place++));
    }
    leaks.values().removeIf(count -> count == 0);
    return new Account(
        found.stream().limit(withheld.size()).mapToLong(Long::longValue).sum(), leaks);
  }

  private Map<String, Column> leaking(Thresholds thresholds) {
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
            Compared.inAny(
                spec,
                derived,
                derived.counts().stream()
                    .map(PublishedCells::isWithheld)
                    .reduce(Column::or)
                    .orElseThrow());
        Column isShown = col(derived.measure()).isNotNull();
        conditions.merge(derived.measure(), isMadeOfWithheld.and(isShown), Column::or);
      }
    }
    return conditions;
  }

  /** How many rows meet each condition. */
  private List<Long> rowsWhere(List<Column> conditions) {
    List<String> names =
        IntStream.range(0, conditions.size()).mapToObj(i -> "condition_" + i).toList();
    Column[] met =
        IntStream.range(0, conditions.size())
            .mapToObj(i -> conditions.get(i).as(names.get(i)))
            .toArray(Column[]::new);
    Column[] counts =
        names.stream().map(name -> count(when(col(name), lit(1)))).toArray(Column[]::new);
    Row found = rows.select(met).select(counts).head();
    return IntStream.range(0, counts.length).mapToObj(found::getLong).toList();
  }

  private static Column isWithheld(String measure) {
    return coalesce(contains(col(measure + "_flag"), lit(Flag.CONFIDENTIAL)), lit(false));
  }
}
