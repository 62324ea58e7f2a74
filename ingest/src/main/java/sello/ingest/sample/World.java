package sello.ingest.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a sample tells of: countries, their schools, and who won a label when. */
final class World {
  private final long seed;
  private final double scale;
  private final List<SampleCountry> countries = new ArrayList<>();
  private final AwardCounts awards;
  private final RegionQuotas quotas = new RegionQuotas();
  private final Map<String, Labels> labels = new HashMap<>();

  World(double scale, long seed) {
    this.seed = seed;
    this.scale = scale;
    this.awards = new AwardCounts(scale, seed);
    SchoolCounts schools = new SchoolCounts(scale);
    Map<String, Double> teachers = teachersPerSchool();
    Languages languages = new Languages();
    for (var row : ShippedRows.reference("countries")) {
      Double perSchool = teachers.get(row.getField("iso2"));
      if (perSchool != null) {
        countries.add(
            new SampleCountry(seed, row, languages, schools.of(row.getField("iso2")), perSchool));
      }
    }
  }

  long seed() {
    return seed;
  }

  double scale() {
    return scale;
  }

  /** Countries with schools, by code. */
  List<SampleCountry> countries() {
    return countries;
  }

  SampleCountry country(String code) {
    return countries.stream().filter(c -> c.code().equals(code)).findFirst().orElseThrow();
  }

  AwardCounts awards() {
    return awards;
  }

  Labels labels(SampleCountry country) {
    return labels.computeIfAbsent(country.code(), code -> LabelDraw.of(country, awards, quotas));
  }

  private static Map<String, Double> teachersPerSchool() {
    Map<String, Double> all = new HashMap<>();
    for (var row : ShippedRows.sample("calibration_participation")) {
      all.put(
          row.getField("country_code"),
          Double.parseDouble(row.getField("registered_teachers_2022"))
              / Double.parseDouble(row.getField("registered_schools_2022")));
    }
    for (var row : ShippedRows.sample("special_schools")) {
      all.put(row.getField("country_code"), Double.valueOf(row.getField("teachers_per_school")));
    }
    return all;
  }
}
