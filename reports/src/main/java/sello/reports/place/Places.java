package sello.reports.place;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import sello.catalog.Fields;
import sello.reports.OpenRelease;
import sello.reports.Problem;
import sello.reports.ProblemType;
import sello.reports.Row;
import sello.reports.text.Texts;

/** The places of a release by code: its countries, and their regions at the level of reports. */
public final class Places {
  private static final String NO_REGIONS = "0";

  private final OpenRelease release;
  private final Texts texts;

  public Places(OpenRelease release, Texts texts) {
    this.release = release;
    this.texts = texts;
  }

  public Place europe() {
    return new Place(Fields.EUROPE, texts.say("place.europe"), Fields.EUROPE);
  }

  /** All countries, by name. */
  public List<Place> countries() {
    return release.table("countries").ask(Map.of()).rows().stream()
        .map(row -> new Place(row.text("iso2"), name(row), row.text("iso2")))
        .sorted(Comparator.comparing(Place::name, texts.alphabet()))
        .toList();
  }

  /**
   * @throws sello.reports.Refusal when there is no such country
   */
  public Place country(String code) {
    List<Place> all = countries();
    return all.stream()
        .filter(place -> place.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.of(ProblemType.NOT_FOUND, "There is no country '%s'.".formatted(code))
                    .about("country", code)
                    .allowing(all.stream().map(Place::code).toList())
                    .at("/countries")
                    .refusal());
  }

  /** The regions of a country at the level that reports use, by name; none where it has none. */
  public List<Place> regions(Place country) {
    String level = level(country.code());
    if (level.equals(NO_REGIONS) || !release.has("regions")) {
      return List.of();
    }
    return release.table("regions").ask(Map.of()).rows().stream()
        .filter(row -> row.text(Fields.COUNTRY_CODE.name()).equals(country.code()))
        .filter(row -> row.text("level").equals(level))
        .map(Places::region)
        .sorted(Comparator.comparing(Place::name, texts.alphabet()))
        .toList();
  }

  /**
   * @throws sello.reports.Refusal when there is no such region
   */
  public Place region(String code) {
    List<Row> rows = release.table("regions").ask(Map.of()).rows();
    return rows.stream()
        .filter(row -> row.text(Fields.REGION_CODE.name()).equals(code))
        .filter(row -> row.text("level").equals(level(row.text(Fields.COUNTRY_CODE.name()))))
        .findFirst()
        .map(Places::region)
        .orElseThrow(
            () ->
                Problem.of(
                        ProblemType.NOT_FOUND,
                        "There is no region '%s' at the level that reports use.".formatted(code))
                    .about("region", code)
                    .allowing(rows.stream().map(row -> row.text("region_code")).toList())
                    .at("/tables/regions")
                    .refusal());
  }

  private static Place region(Row row) {
    return new Place(
        row.text(Fields.REGION_CODE.name()),
        row.text(Fields.REGION_NAME.name()),
        row.text(Fields.COUNTRY_CODE.name()));
  }

  private String level(String country) {
    return release.table("countries").ask(Map.of("iso2", List.of(country))).rows().stream()
        .map(row -> row.text("region_level"))
        .findFirst()
        .orElse(NO_REGIONS);
  }

  private String name(Row row) {
    String named = row.text("name_" + texts.language().code());
    return named.isEmpty() ? row.text("name_en") : named;
  }
}
