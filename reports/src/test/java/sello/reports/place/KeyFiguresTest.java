package sello.reports.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Releases;
import sello.reports.Database;
import sello.reports.OpenRelease;
import sello.reports.ToyIssue;
import sello.reports.ToyTable;
import sello.reports.ToyTables;
import sello.reports.text.Texts;
import sello.transforms.Pipeline;

class KeyFiguresTest {
  @TempDir Path data;
  private OpenRelease release;

  @BeforeEach
  void open() {
    ToyIssue.of(
            "toy-k",
            ToyTables.countries(),
            table(
                "awards_by_country",
                """
                edition   | country_code | country_name | awards_published | awards_published_flag
                2018-2019 | ES           | Spain        | 100              |
                2019-2020 | ES           | Spain        | 71               |
                2018-2019 | DE           | Germany      |                  | :
                2019-2020 | DE           | Germany      |                  | :
                """),
            table(
                "award_rate_by_country",
                """
                edition   | country_code | country_name | awards | awards_flag
                2018-2019 | ES           | Spain        | 100    |
                2019-2020 | ES           | Spain        | 71     |
                2018-2019 | DE           | Germany      | 16     |
                2019-2020 | DE           | Germany      | 12     | p
                """),
            table(
                "active_labels_by_country",
                """
                year | country_code | country_name | expiring_labels | expiring_labels_flag | active_labels_low
                2019 | EE           | Estonia      | 8               |                      |
                2020 | EE           | Estonia      | 0               |                      |
                2019 | FR           | France       | 0               |                      |
                2020 | FR           | France       |                 | :                    |
                2020 | GR           | Greece       |                 | :                    | 1
                2020 | BE           | Belgium      |                 | :                    | 1
                """),
            table(
                "active_labels_by_region",
                """
                year | country_code | region_code | country_name | region_name | active_labels_counted | active_labels_counted_low | active_labels_counted_flag
                2024 | ES           | ES64        | Spain        | Melilla     | 13                    | 13                        |
                2025 | ES           | ES64        | Spain        | Melilla     |                       | 10                        | :
                2025 | ES           | ES63        | Spain        | Ceuta       |                       | 2                         | :
                """),
            table(
                "active_labels_by_year",
                """
                year | country_code | country_name | active_labels_known | active_labels | active_labels_low | active_labels_high
                2019 | BE           | Belgium      | 45                  | 45            | 45                | 47
                """),
            table(
                "participation_by_country",
                """
                year | country_code | country_name | active_schools | registered_schools | schools_reporting_teachers_active | active_school_share | active_school_share_flag | countries_reporting
                2021 | AT           | Austria      | 6              | 9                  | 7                                 | 0.857               |                          | 1
                2020 | PL           | Poland       |                | 9                  | 7                                 | 0.5                 | u                        | 1
                2019 | DE           | Germany      |                |                    |                                   |                     | C                        | 0
                2020 | DE           | Germany      |                |                    |                                   |                     | :                        | 0
                2020 | ES           | Spain        |                |                    |                                   |                     | :                        | 0
                2020 | EUR          | Europe       |                | 18                 | 14                                | 0.7                 |                          | 2
                2021 | EUR          | Europe       |                | 5                  | 5                                 | 0.8                 |                          | 1
                2022 | EE           | Estonia      |                | 9                  | 7                                 | 0.6                 | u                        | 1
                2022 | EUR          | Europe       |                | 18                 |                                   |                     | C                        | 2
                """))
        .publish(data);
    Releases releases = new Releases(data);
    release = OpenRelease.of(releases, "toy-k", Database.reading(releases.root()));
  }

  private static ToyTable table(String name, String drawing) {
    return new ToyTable(Pipeline.PLAN.node(name).table().spec(), drawing.strip(), List.of());
  }

  private List<String> said(String country) {
    return said(new Places(release, Texts.english()).country(country));
  }

  private List<String> said(Place place) {
    return KeyFigures.of(release, place).stream()
        .map(
            key ->
                String.join(
                    " ",
                    key.table().name(),
                    key.title(Texts.english()),
                    key.period(),
                    key.figure().words(Texts.english())))
        .toList();
  }

  @Test
  void awardsAreThePublishedOnes() {
    assertThat(said("ES")).containsExactly("awards_by_country Awards 2019-2020 71");
  }

  @Test
  void aShareIsSaidWithItsTwoCountsWhereBothAreKnown() {
    Places places = new Places(release, Texts.english());
    assertThat(KeyFigures.of(release, places.country("AT")))
        .singleElement()
        .satisfies(
            share -> {
              assertThat(share.parts(Texts.english())).isEqualTo("6 of 7");
              assertThat(share.parts(Texts.named("es").orElseThrow())).isEqualTo("6 de 7");
            });
    assertThat(KeyFigures.of(release, places.country("PL")))
        .singleElement()
        .satisfies(share -> assertThat(share.parts(Texts.english())).isEmpty());
  }

  @Test
  void europeIsNotSetBesideTheOnlyCountryThatReports() {
    Places places = new Places(release, Texts.english());
    assertThat(KeyFigures.of(release, places.country("AT")))
        .singleElement()
        .satisfies(share -> assertThat(share.europe()).isEmpty());
    assertThat(KeyFigures.of(release, places.country("PL")))
        .singleElement()
        .satisfies(share -> assertThat(share.europe()).isPresent());
  }

  @Test
  void aFigureOfEuropeSaysOfHowManyCountriesItIs() {
    Places places = new Places(release, Texts.english());
    assertThat(KeyFigures.of(release, places.country("PL")))
        .singleElement()
        .satisfies(
            share -> {
              assertThat(share.inEurope(Texts.english())).isEqualTo("Europe, 2 countries: 70.0 %");
              assertThat(share.countries(Texts.english())).isEmpty();
            });
    assertThat(KeyFigures.of(release, places.country("EE")))
        .as("Europe's is withheld")
        .hasSize(2)
        .allSatisfy(
            share -> {
              assertThat(share.inEurope(Texts.english())).isEmpty();
              assertThat(share.countries(Texts.english())).isEmpty();
            });
    assertThat(KeyFigures.of(release, places.europe()))
        .singleElement()
        .satisfies(
            share -> {
              assertThat(share.countries(Texts.english())).isEqualTo("countries that report: 1");
              assertThat(share.inEurope(Texts.english())).isEmpty();
            });
  }

  @Test
  void anEndOfOneCohortDoesNotStandBeforeTheLabelsOfARegionThatWereCounted() {
    assertThat(said(new Place("ES64", "Melilla", "ES")))
        .containsExactly("active_labels_by_region Valid labels, counted 2024 13");
    assertThat(said(new Place("ES63", "Ceuta", "ES")))
        .containsExactly("active_labels_by_region Valid labels, counted 2025 at least 2");
  }

  @Test
  void aFigureThatLacksSaysThatItIsWithheldAlsoWhereANewerYearIsNotKnown() {
    assertThat(lacking("DE")).contains("Registered schools that are active: withheld");
    assertThat(lacking("ES")).contains("Registered schools that are active: not known");
    assertThat(lacking("AT")).isEmpty();
  }

  private List<String> lacking(String country) {
    Places places = new Places(release, Texts.english());
    return KeyFigures.lacking(release, places.country(country)).stream()
        .map(key -> key.title(Texts.english()) + ": " + key.figure().words(Texts.english()))
        .toList();
  }

  /** What a table says of a share, "part divided by whole", and no count beside it. */
  @Test
  void bothCountsOfAShareAreThoseThatItsDefinitionNames() {
    Stream.of(KeyFigures.OF_COUNTRIES, KeyFigures.OF_EUROPE, KeyFigures.OF_REGIONS)
        .flatMap(List::stream)
        .filter(key -> !key.parts().isEmpty())
        .forEach(
            key ->
                assertThat(
                        Pipeline.PLAN
                            .node(key.table())
                            .table()
                            .spec()
                            .column(key.measure())
                            .orElseThrow()
                            .definition()
                            .replace(" divided by ", " / "))
                    .startsWith(String.join(" / ", key.parts())));
  }

  @Test
  void whatExpiresNextIsOfTheNewestYearOrNotSaid() {
    assertThat(said("EE"))
        .containsExactly(
            "active_labels_by_country Labels that expire next 2020 0",
            "participation_by_country Registered schools that are active 2022 60.0 %");
    assertThat(said("FR")).isEmpty();
  }

  @Test
  void whereNothingButAnEndIsKnownOfTheLabelsItIsSaid() {
    assertThat(said("GR"))
        .containsExactly(
            "active_labels_by_country Labels valid at the end of the year 2020 at least 1");
  }

  @Test
  void labelsThatAreTakenFromTheirEstimateHaveItsEnds() {
    Places places = new Places(release, Texts.english());
    assertThat(KeyFigures.of(release, places.country("BE")))
        .singleElement()
        .satisfies(
            labels -> {
              assertThat(labels.figure().words(Texts.english())).isEqualTo("45");
              assertThat(labels.interval(Texts.english())).isEqualTo("45 to 47");
            });
  }

  @Test
  void awardsOfACountryThatPublishesNoneAreThoseOfItsCompleteList() {
    assertThat(said("DE")).containsExactly("award_rate_by_country Awards 2019-2020 12");
  }
}
