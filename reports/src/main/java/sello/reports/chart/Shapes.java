package sello.reports.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Json;

/**
 * The countries of a map, by code, in kilometres east and north of 10° east, 52° north. Pages and
 * pictures draw the very same file.
 */
public final class Shapes {
  /** What an option calls the map. */
  public static final String EUROPE = "europe";

  /** Where the map lies on the class path. */
  public static final String EUROPE_FILE = "/sello/reports/chart/europe.json";

  private static final String TEXT = read();
  private static final Map<String, Place> PLACES = places();

  /** A place inside a country, east and north, and whether it is too small to be seen as it is. */
  private record Place(List<Integer> inside, boolean isSmall) {}

  private Shapes() {}

  /** The map of Europe as GeoJSON. */
  public static String europe() {
    return TEXT;
  }

  static boolean has(String country) {
    return PLACES.containsKey(country);
  }

  /** A place inside a country, east and north. */
  static List<Integer> inside(String country) {
    return place(country).inside();
  }

  /** Whether a country is too small to be seen as it is. */
  static boolean isSmall(String country) {
    return place(country).isSmall();
  }

  private static Place place(String country) {
    return Optional.ofNullable(PLACES.get(country))
        .orElseThrow(() -> new IllegalArgumentException("The map has no country " + country + "."));
  }

  private static Map<String, Place> places() {
    Map<String, Place> places = new HashMap<>();
    try {
      for (JsonNode feature : Json.MAPPER.readTree(TEXT).get("features")) {
        JsonNode country = feature.get("properties");
        JsonNode inside = country.get("cp");
        places.put(
            country.get("name").asText(),
            new Place(
                List.of(inside.get(0).asInt(), inside.get(1).asInt()),
                country.get("small").asBoolean()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(EUROPE_FILE, e);
    }
    return places;
  }

  private static String read() {
    try (InputStream in = Shapes.class.getResourceAsStream(EUROPE_FILE)) {
      if (in == null) {
        throw new IllegalStateException("The class path has no " + EUROPE_FILE + ".");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(EUROPE_FILE, e);
    }
  }
}
