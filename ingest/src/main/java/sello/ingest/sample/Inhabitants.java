package sello.ingest.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Inhabitants of countries by year, and the codes under which Eurostat lists them. */
final class Inhabitants {
  static final List<Integer> YEARS = List.of(2018, 2019, 2020, 2021, 2022, 2023, 2024);
  static final int LAST = 2024;

  private final Map<String, Long> inhabitants = new HashMap<>();
  private final Map<String, String> geos = new HashMap<>();

  Inhabitants() {
    for (var row : ShippedRows.reference("population")) {
      inhabitants.put(
          row.getField("country_code") + row.getField("year"),
          Long.valueOf(row.getField("population")));
    }
    for (var row : ShippedRows.reference("countries")) {
      geos.put(row.getField("iso2"), row.getField("eurostat_code"));
    }
  }

  long of(SampleCountry country, int year) {
    return inhabitants.getOrDefault(country.code() + year, 0L);
  }

  String geo(SampleCountry country) {
    return geos.getOrDefault(country.code(), country.code());
  }
}
