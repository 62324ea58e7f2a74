package sello.ingest.sample;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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

  /** Whether an encoding has the letters of every region, however it is spelled. */
  static boolean fits(SampleCountry country, Charset charset) {
    CharsetEncoder encoder = charset.newEncoder();
    SampleRegions regions = country.regions();
    return IntStream.range(0, regions.size())
        .allMatch(
            region ->
                encoder.canEncode(regions.name(region))
                    && REGIONS.getOrDefault(regions.code(region), List.of()).stream()
                        .allMatch(encoder::canEncode));
  }

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
