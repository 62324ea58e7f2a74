package sello.ingest.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * Countries that report in one file: a large one alone, all others together.
 *
 * @param name part of the file's name
 * @param country the code of the one country, or empty
 * @param members its countries, by code
 */
record CountryGroup(String name, String country, List<SampleCountry> members) {
  /** The ten with most schools in 2022. */
  private static final List<String> LARGE =
      List.of("TR", "FR", "PL", "IT", "ES", "DE", "RO", "GR", "PT", "CZ");

  CountryGroup {
    members = List.copyOf(members);
  }

  /** The large countries, each alone. */
  static List<CountryGroup> large(World world) {
    return world.countries().stream()
        .filter(country -> LARGE.contains(country.code()))
        .map(country -> new CountryGroup(country.code(), country.code(), List.of(country)))
        .toList();
  }

  /** All countries that are not large. */
  static CountryGroup rest(World world) {
    return new CountryGroup(
        "rest",
        "",
        world.countries().stream().filter(country -> !LARGE.contains(country.code())).toList());
  }

  static CountryGroup europe(World world) {
    return new CountryGroup("europe", "", world.countries());
  }

  /** The large countries and the rest. */
  static List<CountryGroup> national(World world) {
    List<CountryGroup> all = new ArrayList<>(large(world));
    all.add(rest(world));
    return all;
  }

  /** Columns with the country in front where the rows must say it. */
  List<String> columns(List<String> others) {
    List<String> columns = new ArrayList<>(others);
    if (country.isEmpty()) {
      columns.add(0, "country_code");
    }
    return columns;
  }

  /** Cells to go with {@link #columns}. */
  Object[] cells(SampleCountry of, Object... others) {
    List<Object> cells = new ArrayList<>(List.of(others));
    if (country.isEmpty()) {
      cells.add(0, of.code());
    }
    return cells.toArray();
  }
}
