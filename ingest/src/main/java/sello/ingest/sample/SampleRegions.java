package sello.ingest.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The regions of a country at its reporting level, with the share of its schools in each: by
 * population for Spain, Italy and Türkiye, invented elsewhere.
 */
final class SampleRegions {
  private static final List<NamedCsvRecord> ALL = ShippedRows.reference("regions");
  private static final Map<String, Double> WEIGHTS = new HashMap<>();

  static {
    for (var row : ShippedRows.sample("region_weights")) {
      WEIGHTS.put(row.getField("region_code"), Double.valueOf(row.getField("weight")));
    }
  }

  private final List<String> codes;
  private final List<String> names;
  private final double[] upTo;

  SampleRegions(String country, String level) {
    List<NamedCsvRecord> own =
        ALL.stream()
            .filter(row -> row.getField("country_code").equals(country))
            .filter(row -> row.getField("level").equals(level))
            .toList();
    this.codes = own.isEmpty() ? List.of("") : own.stream().map(r -> r.getField(1)).toList();
    this.names = own.isEmpty() ? List.of("") : own.stream().map(r -> r.getField(2)).toList();
    this.upTo = new double[codes.size()];
    double sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += weight(codes.get(i));
      upTo[i] = sum;
    }
  }

  int size() {
    return upTo.length;
  }

  int indexOf(String code) {
    return codes.indexOf(code);
  }

  String code(int region) {
    return codes.get(region);
  }

  /** Its name, or nothing where the country is one unit. */
  String name(int region) {
    return names.get(region);
  }

  /** Its share of the country's schools. */
  double share(int region) {
    double before = region == 0 ? 0 : upTo[region - 1];
    return (upTo[region] - before) / upTo[upTo.length - 1];
  }

  /** The region at a point from 0 to 1 of the country's schools. */
  int at(double point) {
    double wanted = point * upTo[upTo.length - 1];
    int region = 0;
    while (region < upTo.length - 1 && upTo[region] <= wanted) {
      region++;
    }
    return region;
  }

  private static double weight(String code) {
    Double known = WEIGHTS.get(code);
    return known == null ? 0.5 + Draws.of(0, code, Draws.Topic.REGION).unit() : known;
  }
}
