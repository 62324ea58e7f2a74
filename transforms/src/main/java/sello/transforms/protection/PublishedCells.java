package sello.transforms.protection;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.contains;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.col;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import sello.catalog.Disclosure;
import sello.catalog.Flag;
import sello.catalog.Spec;
import sello.catalog.Threshold;
import sello.catalog.Thresholds;
import sello.transforms.Fetched;
import sello.transforms.Observed;

/**
 * What anybody reads in a protected table as it was written.
 *
 * @param spec the table
 * @param rows its rows, read back from its files
 */
record PublishedCells(Spec spec, Dataset<Row> rows) {
  private static final String WITHHELD = "withheld ";
  private static final String LEAK = "leak ";

  /**
   * What was read.
   *
   * @param shown the counts that are shown, by cell
   * @param withheld how many figures, with their ends, are withheld
   * @param leaks figures shown though one of the counts that they are made of is withheld, or
   *     single values follow from them, by measure. Europe's figures stand in a table of their own,
   *     which is looked at itself
   */
  record Reading(Map<String, Long> shown, long withheld, Map<String, Long> leaks) {}

  /** Reads the table once: what is withheld and what leaks is counted as its rows pass. */
  Reading read(Thresholds thresholds) {
    Map<String, Column> asked = new LinkedHashMap<>();
    spec.disclosure()
        .measures()
        .forEach(measure -> asked.put(WITHHELD + measure, isWithheld(measure)));
    leaking(thresholds).forEach((measure, leaks) -> asked.put(LEAK + measure, leaks));
    Observation passing = new Observation();
    List<Row> cells = Fetched.rows(new TableCells(spec, thresholds).of(counting(asked, passing)));
    Map<String, Long> shown = new HashMap<>();
    for (Row row : cells) {
      KnownCell cell = CellRow.cell(row);
      shown.put(cell.id(), cell.count());
    }
    Observed passed = Observed.of(passing);
    long withheld =
        asked.keySet().stream()
            .filter(name -> name.startsWith(WITHHELD))
            .mapToLong(passed::number)
            .sum();
    Map<String, Long> leaks = new HashMap<>();
    for (String name : asked.keySet()) {
      if (name.startsWith(LEAK) && passed.number(name) > 0) {
        leaks.put(name.substring(LEAK.length()), passed.number(name));
      }
    }
    return new Reading(shown, withheld, leaks);
  }

  /** The rows, which are counted by conditions as they pass. */
  private Dataset<Row> counting(Map<String, Column> conditions, Observation passing) {
    Column[] counts =
        conditions.keySet().stream()
            .map(name -> count(when(col(name), lit(1))).as(name))
            .toArray(Column[]::new);
    return rows.withColumns(conditions)
        .observe(passing, counts[0], Arrays.copyOfRange(counts, 1, counts.length));
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

  private static Column isWithheld(String measure) {
    return coalesce(contains(col(measure + "_flag"), lit(Flag.CONFIDENTIAL)), lit(false));
  }
}
