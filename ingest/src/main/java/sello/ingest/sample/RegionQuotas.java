package sello.ingest.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Awards of single regions that somebody published: the sample keeps them. */
final class RegionQuotas {
  private record Quota(String edition, String country, String region, int awards) {}

  private final List<Quota> all =
      ShippedRows.sample("region_quotas").stream()
          .map(
              row ->
                  new Quota(
                      row.getField("edition"),
                      row.getField("country_code"),
                      row.getField("region_code"),
                      Integer.parseInt(row.getField("awards"))))
          .toList();

  /** What is still to be given in each region. */
  static final class Open {
    private static final int ELSEWHERE = -1;

    private final Map<Integer, Integer> left;

    private Open(Map<Integer, Integer> left) {
      this.left = left;
    }

    static Open everywhere() {
      return new Open(new TreeMap<>(Map.of(ELSEWHERE, Integer.MAX_VALUE)));
    }

    boolean has(int region) {
      return left.getOrDefault(group(region), 0) > 0;
    }

    boolean take(int region) {
      if (!has(region)) {
        return false;
      }
      left.merge(group(region), -1, Integer::sum);
      return true;
    }

    private int group(int region) {
      return left.containsKey(region) ? region : ELSEWHERE;
    }
  }

  /**
   * @param awards of the country in the edition, scaled
   */
  Open open(SampleEdition edition, SampleCountry country, int awards) {
    List<Quota> own =
        all.stream()
            .filter(q -> q.edition().equals(edition.code()))
            .filter(q -> q.country().equals(country.code()))
            .toList();
    if (own.isEmpty()) {
      return Open.everywhere();
    }
    int total = calibrated(edition, country);
    List<Double> weights = new ArrayList<>();
    own.forEach(q -> weights.add((double) q.awards()));
    weights.add(total - weights.stream().mapToDouble(Double::doubleValue).sum());
    int[] parts =
        Allocation.split(awards, weights.stream().mapToDouble(Double::doubleValue).toArray());
    Map<Integer, Integer> left = new TreeMap<>();
    for (int i = 0; i < own.size(); i++) {
      left.put(country.regions().indexOf(own.get(i).region()), parts[i]);
    }
    left.put(Open.ELSEWHERE, parts[own.size()]);
    return new Open(left);
  }

  private static int calibrated(SampleEdition edition, SampleCountry country) {
    return ShippedRows.sample("calibration_awards").stream()
        .filter(row -> row.getField("edition").equals(edition.code()))
        .filter(row -> row.getField("country_code").equals(country.code()))
        .mapToInt(row -> Integer.parseInt(row.getField("awards")))
        .sum();
  }
}
