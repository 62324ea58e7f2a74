package sello.ingest;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sello.catalog.Nearest;

/**
 * The countries and regions of the reference data, by every name that is known of them. A name that
 * could be two regions is neither.
 */
public final class Places implements Serializable {
  private static final String AMBIGUOUS = "";

  private final CountrySpellings countries = new CountrySpellings();
  private final Map<String, Integer> levels = new HashMap<>();
  private final MemberYears memberYears = new MemberYears();
  private final Map<String, Map<String, String>> regions = new HashMap<>();
  private final Map<String, Map<String, Integer>> otherLevels = new HashMap<>();
  private final RegionsInLatin inLatin = new RegionsInLatin();
  private final Map<String, Set<String>> unions = new HashMap<>();
  private final Set<String> regionCodes = new HashSet<>();
  private final Map<String, String> formerCodes = new HashMap<>();
  private final PlaceNames names = new PlaceNames();

  /** Takes a row of a reference publication, by its columns; others say nothing about places. */
  void add(String publication, Map<String, String> row) {
    switch (publication) {
      case "countries" -> addCountry(row);
      case "country_names" -> nameCountry(text(row, "spelling"), text(row, "iso2"));
      case "regions" -> addRegion(row);
      case "region_names" ->
          name(text(row, "country_code"), text(row, "spelling"), text(row, "region_code"));
      case "region_unions" ->
          unions
              .computeIfAbsent(text(row, "country_code"), c -> new TreeSet<>())
              .add(names.ofSeveral(text(row, "union_name")));
      case "region_changes" ->
          formerCodes.merge(
              text(row, "former_code"), text(row, "region_code"), (a, b) -> a + " + " + b);
      default -> {}
    }
  }

  /** Whether a text is the name of a country or region, in any spelling. */
  boolean isName(String text) {
    return names.isOfReports(text);
  }

  /** The same, or of a place of another level than regions are reported at: a province. */
  boolean isPlace(String text) {
    return names.isOfAnyLevel(text);
  }

  /** The code of a country by its name or code in any spelling. */
  public Optional<String> country(String spelling) {
    return countries.country(spelling).or(() -> PlaceForms.code(spelling, countries::country));
  }

  /** Every name and code of a country, as reference data has it. */
  Set<String> countryNames() {
    return countries.printed();
  }

  /** The same, and what else countries are called, folded. */
  Set<String> countrySpellings() {
    return countries.spellings();
  }

  /** The code of a country by its code at Eurostat: EL is GR. */
  public Optional<String> eurostatCountry(String code) {
    return countries.ofEurostat(code);
  }

  /** Whether a region of any level has this code, in the vintage of the reference data. */
  public boolean isRegion(String code) {
    return regionCodes.contains(code);
  }

  /** Codes that an earlier vintage had and this one has not. */
  Set<String> formerRegions() {
    return formerCodes.keySet();
  }

  /** What became of a code that an earlier vintage had: {@code PT1A + PT1B} of {@code PT17}. */
  public Optional<String> successors(String formerCode) {
    return Optional.ofNullable(formerCodes.get(formerCode));
  }

  /** The region at the country's reporting level that has this name or code. */
  public Optional<String> region(String country, String spelling) {
    return regionNamed(country, spelling)
        .or(() -> PlaceForms.code(spelling, name -> regionNamed(country, name)))
        .or(() -> AbbreviatedName.code(spelling, regions.getOrDefault(country, Map.of())))
        .filter(code -> !code.equals(AMBIGUOUS));
  }

  private Optional<String> regionNamed(String country, String spelling) {
    String name = PlaceNames.withoutKind(spelling);
    Map<String, String> known = regions.getOrDefault(country, Map.of());
    return Optional.ofNullable(known.get(Spelling.fold(spelling)))
        .or(() -> Optional.ofNullable(known.get(Spelling.fold(name))))
        .or(() -> inLatin.region(country, name, known))
        .filter(code -> !code.equals(AMBIGUOUS));
  }

  /** Whether the name stands for two or more regions together. */
  public boolean isUnion(String country, String spelling) {
    return unions
        .getOrDefault(country, Set.of())
        .contains(Spelling.fold(PlaceNames.withoutKind(spelling)));
  }

  /** Whether the code is one of a region at the country's reporting level. */
  boolean isReported(String country, String code) {
    return regionCodes.contains(code) && region(country, code).filter(code::equals).isPresent();
  }

  /** Another region that the country reports and that is known by this name. */
  Optional<String> namesake(String country, String code, String name, int level) {
    return Optional.of(level)
        .filter(own -> own.equals(levels.get(country)))
        .flatMap(own -> region(country, name))
        .filter(other -> !other.equals(code));
  }

  /** What to do about a region's name that is not known. */
  String advice(String country, String spelling) {
    Optional<String> now = successors(spelling);
    if (now.isPresent()) {
      return "It is a code of an older vintage; since then: " + now.get() + ". Not guessed.";
    }
    String name = Spelling.fold(PlaceNames.withoutKind(spelling));
    Integer level = otherLevels.getOrDefault(country, Map.of()).get(name);
    if (level != null) {
      return "It is a region of level %d; regions of %s are those of level %d. Not guessed."
          .formatted(level, country, levels.getOrDefault(country, 0));
    }
    if (levels.getOrDefault(country, 0) == 0) {
      return "Regions of " + country + " are not reported: the row stays without one.";
    }
    List<String> near =
        Nearest.to(Spelling.fold(spelling), regions.getOrDefault(country, Map.of()).keySet());
    return "The row stays without a region; add the name to region_names.csv."
        + (near.isEmpty() ? "" : " Nearest: " + String.join(", ", near) + ".");
  }

  /** The countries that have a region of this name. */
  public Set<String> countriesWithRegion(String spelling) {
    return regions.keySet().stream()
        .filter(country -> region(country, spelling).isPresent())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether the country takes part at some time in a year. */
  public boolean isMember(String country, int year) {
    return memberYears.isMember(country, year);
  }

  private void addCountry(Map<String, String> row) {
    String code = text(row, "iso2");
    for (String column : new String[] {"iso2", "iso3", "name_en", "name_es", "name_native"}) {
      nameCountry(text(row, column), code);
    }
    nameCountry(text(row, "eurostat_code"), code);
    for (String name : SpokenNames.of(code)) {
      countries.know(name, code);
      names.add(name);
    }
    countries.addOfEurostat(text(row, "eurostat_code"), code);
    levels.put(code, Integer.valueOf(text(row, "region_level")));
    memberYears.add(code, text(row, "member_from"), text(row, "member_to"));
  }

  private void addRegion(Map<String, String> row) {
    String country = text(row, "country_code");
    String code = text(row, "region_code");
    regionCodes.add(code);
    if (Integer.valueOf(text(row, "level")).equals(levels.get(country))) {
      name(country, text(row, "region_name"), code);
      PlaceNames.alone(text(row, "region_name")).forEach(alone -> name(country, alone, code));
      name(country, code, code);
    } else {
      Integer level = Integer.valueOf(text(row, "level"));
      Map<String, Integer> others = otherLevels.computeIfAbsent(country, c -> new HashMap<>());
      names.addOfOtherLevel(text(row, "region_name"));
      others.put(Spelling.fold(text(row, "region_name")), level);
      others.put(Spelling.fold(code), level);
    }
  }

  private void nameCountry(String spelling, String code) {
    countries.add(spelling, code);
    if (!spelling.isEmpty()) {
      names.add(spelling);
    }
  }

  private void name(String country, String spelling, String code) {
    names.add(spelling);
    regions
        .computeIfAbsent(country, c -> new HashMap<>())
        .merge(Spelling.fold(spelling), code, (a, b) -> a.equals(b) ? a : AMBIGUOUS);
  }

  private static String text(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }
}
