package sello.ingest.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Schools registered at the end of each year, by country: the counts of 2022 as calibrated, the
 * other years so that Europe has the total of its series.
 */
final class SchoolCounts {
  private static final int FEWEST = 3;

  private final double scale;
  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<String> steady = new ArrayList<>();

  SchoolCounts(double scale) {
    this.scale = scale;
    addSpecial();
    int base = 2022 - Series.FIRST;
    double[] weights = addSteady(base);
    for (int year = base - 1; year >= 0; year--) {
      shrink(year);
    }
    for (int year = base + 1; year < Series.ALL.size(); year++) {
      grow(year, weights);
    }
  }

  /** Counts by year, from the first of the series; empty for a country without schools. */
  int[] of(String country) {
    return counts.getOrDefault(country, new int[Series.ALL.size()]).clone();
  }

  /** Countries that joined or left within the series: their counts are given for each year. */
  private void addSpecial() {
    for (var row : ShippedRows.sample("special_schools")) {
      int[] years = new int[Series.ALL.size()];
      for (int i = 0; i < years.length; i++) {
        int count = Integer.parseInt(row.getField(String.valueOf(Series.FIRST + i)));
        years[i] = count == 0 ? 0 : Math.max(FEWEST, (int) Math.round(count * scale));
      }
      counts.put(row.getField("country_code"), years);
    }
  }

  private double[] addSteady(int base) {
    List<Double> weights = new ArrayList<>();
    for (var row : ShippedRows.sample("calibration_participation")) {
      if (!counts.containsKey(row.getField("country_code"))) {
        steady.add(row.getField("country_code"));
        weights.add(Double.valueOf(row.getField("registered_schools_2022")));
      }
    }
    double[] all = weights.stream().mapToDouble(Double::doubleValue).toArray();
    int[] parts = Allocation.split(steadyTotal(base), all);
    Allocation.lift(parts, FEWEST);
    for (int i = 0; i < parts.length; i++) {
      int[] years = new int[Series.ALL.size()];
      years[base] = parts[i];
      counts.put(steady.get(i), years);
    }
    return all;
  }

  private void grow(int year, double[] weights) {
    int[] more = Allocation.split(steadyTotal(year) - steadyTotal(year - 1), weights);
    for (int i = 0; i < more.length; i++) {
      years(i)[year] = years(i)[year - 1] + more[i];
    }
  }

  /** The year before has fewer schools everywhere. */
  private void shrink(int to) {
    int from = to + 1;
    double[] weights = new double[steady.size()];
    int[] caps = new int[steady.size()];
    for (int i = 0; i < caps.length; i++) {
      weights[i] = years(i)[from];
      caps[i] = years(i)[from] - Math.min(FEWEST, years(i)[from]);
    }
    int[] fewer = Allocation.splitCapped(steadyTotal(from) - steadyTotal(to), weights, caps);
    for (int i = 0; i < caps.length; i++) {
      years(i)[to] = years(i)[from] - fewer[i];
    }
  }

  private int[] years(int steadyIndex) {
    return counts.getOrDefault(steady.get(steadyIndex), new int[0]);
  }

  /** What the countries without counts of their own have together; never falls. */
  private long steadyTotal(int year) {
    long special =
        counts.entrySet().stream()
            .filter(e -> !steady.contains(e.getKey()))
            .mapToLong(e -> e.getValue()[year])
            .sum();
    return Math.round(Series.ALL.get(year).schools() * scale) - special;
  }
}
