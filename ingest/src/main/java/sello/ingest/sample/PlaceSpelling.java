package sello.ingest.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How countries and regions are printed: their names of today, other spellings, old names. */
final class PlaceSpelling {
  private static final double OTHER_REGION = 0.2;
  private static final double OLD = 0.02;

  private static final Map<String, List<String>> REGIONS = new HashMap<>();
  private static final Map<String, String> OLD_REGIONS =
      Map.of("TR332", "Afyon", "PT1A", "PT17", "PT1B", "PT17");

  /** Names that lists of the past bear. */
  private static final Map<String, String> OLD_COUNTRIES =
      Map.of(
          "TR", "Turkey",
          "CZ", "Czech Republic",
          "MK", "Former Yugoslav Republic of Macedonia",
          "MD", "Republic of Moldova",
          "SK", "Slovak Republic",
          "GB", "UK");

  static {
    for (var row : ShippedRows.reference("region_names")) {
      REGIONS
          .computeIfAbsent(row.getField("region_code"), code -> new ArrayList<>())
          .add(row.getField("spelling"));
    }
  }

  private PlaceSpelling() {}

  static String country(SampleCountry country, Draws draws) {
    boolean isOld = draws.chance(2 * OLD);
    return isOld ? OLD_COUNTRIES.getOrDefault(country.code(), country.name()) : country.name();
  }

  static String region(SampleCountry country, SampleSchool school, Draws draws) {
    String code = country.regions().code(school.region());
    if (OLD_REGIONS.containsKey(code) && draws.chance(10 * OLD)) {
      return OLD_REGIONS.getOrDefault(code, "");
    }
    List<String> others = REGIONS.getOrDefault(code, List.of());
    return !others.isEmpty() && draws.chance(OTHER_REGION)
        ? draws.pick(others)
        : school.regionName();
  }
}
