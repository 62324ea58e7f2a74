package sello.ingest.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The language in which the schools of a country are named. */
final class Languages {
  private final Map<String, String> languages = new TreeMap<>();

  Languages() {
    for (var row : ShippedRows.sample("languages")) {
      languages.put(row.getField("country_code"), row.getField("language"));
    }
  }

  /** The countries with schools, by code. */
  List<String> countries() {
    return List.copyOf(languages.keySet());
  }

  String of(String country) {
    return languages.getOrDefault(country, "en");
  }

  /** The countries that name schools as this one does, itself among them. */
  List<String> sharing(String country) {
    List<String> all = new ArrayList<>(languages.keySet());
    all.removeIf(other -> !of(other).equals(of(country)));
    return all;
  }
}
