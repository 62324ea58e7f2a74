package sello.ingest.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Schools of each edition by country and outcome, as calibrated; scaled totals are divided by
 * largest remainder.
 */
final class AwardCounts {
  /** Of the schools assessed, the share that does not reach the pass mark. */
  private static final double REFUSED_PER_AWARD = 0.136;

  private static final double NOT_APPLIED_PER_AWARD = 0.05;

  /**
   * @param awarded label awarded
   * @param refused assessed and refused
   * @param failed applied and not eligible
   * @param notApplied eligible, but did not apply
   */
  record Outcomes(int awarded, int refused, int failed, int notApplied) {
    static final Outcomes NONE = new Outcomes(0, 0, 0, 0);
  }

  private final Map<String, Outcomes> outcomes = new TreeMap<>();
  private final double scale;
  private final long seed;

  AwardCounts(double scale, long seed) {
    this.scale = scale;
    this.seed = seed;
    SampleEdition.ALL.forEach(this::add);
  }

  Outcomes of(SampleEdition edition, String country) {
    return outcomes.getOrDefault(edition.code() + country, Outcomes.NONE);
  }

  private void add(SampleEdition edition) {
    List<String> countries = new ArrayList<>();
    List<Double> calibrated = new ArrayList<>();
    for (var row : ShippedRows.sample("calibration_awards")) {
      if (row.getField("edition").equals(edition.code())) {
        countries.add(row.getField("country_code"));
        calibrated.add(Double.valueOf(row.getField("awards")));
      }
    }
    double[] weights = calibrated.stream().mapToDouble(Double::doubleValue).toArray();
    double total = calibrated.stream().mapToDouble(Double::doubleValue).sum();
    int[] awarded = Allocation.split(Math.round(total * scale), weights);
    int[] refused = Allocation.split(Math.round(total * scale * REFUSED_PER_AWARD), weights);
    int[] failed = failed(edition, countries, weights, total);
    int[] silent = Allocation.split(notApplied(edition, total), weights);
    for (int i = 0; i < awarded.length; i++) {
      outcomes.put(
          edition.code() + countries.get(i),
          new Outcomes(awarded[i], refused[i], failed[i], silent[i]));
    }
  }

  /**
   * Applications less awards and refusals: 2,454 applications in 2018-2019 with 87 in Croatia, as
   * published; elsewhere 35 to 65 awards of 100 applications, by country.
   */
  private int[] failed(
      SampleEdition edition, List<String> countries, double[] awards, double total) {
    double[] weights = new double[awards.length];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = awards[i] * (1 / rate(edition, countries.get(i)) - 1 - REFUSED_PER_AWARD);
      sum += weights[i];
    }
    if (edition.index() > 0) {
      return Allocation.split(Math.round(sum * scale), weights);
    }
    int croatia = countries.indexOf("HR");
    weights[croatia] = 0;
    long others = Math.round((2454 - 87 - (total - 40)) * scale);
    int[] refused = Allocation.split(Math.round(total * scale * REFUSED_PER_AWARD), awards);
    int[] failed =
        Allocation.split(Math.max(0, others - (sum(refused) - refused[croatia])), weights);
    failed[croatia] = (int) Math.max(0, Math.round(47 * scale) - refused[croatia]);
    return failed;
  }

  /** 5,198 schools were eligible in 2021-2022, as published. */
  private long notApplied(SampleEdition edition, double total) {
    double known = total * (1 + REFUSED_PER_AWARD);
    boolean isPublished = edition.code().equals("2021-2022");
    return isPublished
        ? Math.round(5198 * scale)
            - Math.round(total * scale)
            - Math.round(total * scale * REFUSED_PER_AWARD)
        : Math.round(known * NOT_APPLIED_PER_AWARD * scale);
  }

  private double rate(SampleEdition edition, String country) {
    double byCountry = Draws.of(seed, country, Draws.Topic.RATE).unit();
    double noise = Draws.of(seed, country, Draws.Topic.RATE, edition.index()).unit();
    double mean = country.equals("TR") ? 0.5 : 0.41 + 0.18 * byCountry;
    return mean + 0.06 * (noise - 0.5);
  }

  private static long sum(int[] parts) {
    long sum = 0;
    for (int part : parts) {
      sum += part;
    }
    return sum;
  }
}
