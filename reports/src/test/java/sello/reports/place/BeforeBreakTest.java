package sello.reports.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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

/** What stands before the newest figure of a place, where its series breaks. */
class BeforeBreakTest {
  @TempDir Path data;
  private OpenRelease release;

  @BeforeEach
  void open() {
    ToyIssue.of(
            "toy-b",
            ToyTables.countries(),
            table(
                "award_rate_by_country",
                """
                edition   | country_code | country_name | awards | awards_flag
                2021-2022 | AT           | Austria      | 2      |
                2023-2024 | AT           | Austria      |        | :
                2025-2026 | AT           | Austria      | 7      |
                2023-2024 | DE           | Germany      | 5      | b
                2025-2026 | DE           | Germany      | 6      |
                2019-2020 | PL           | Poland       | 3      |
                2021-2022 | PL           | Poland       | 4      |
                """),
            table(
                "application_stages_by_country",
                """
                edition   | country_code | country_name | countries_reporting | application_rate
                2024-2025 | AT           | Austria      | 1                   | 0.4
                2025-2026 | AT           | Austria      | 1                   | 0.5
                2024-2025 | EUR          | Europe       | 3                   | 0.6
                2025-2026 | EUR          | Europe       | 2                   | 0.5
                """),
            table(
                "breaks",
                """
                series | edition   | break_kind    | sentence_en
                awards | 2023-2024 | decision_body | Others assess.
                areas  | 2025-2026 | criteria      | Others are assessed.
                """))
        .publish(data);
    Releases releases = new Releases(data);
    release = OpenRelease.of(releases, "toy-b", Database.reading(releases.root()));
  }

  private static ToyTable table(String name, String drawing) {
    return new ToyTable(Pipeline.PLAN.node(name).table().spec(), drawing.strip(), List.of());
  }

  private List<String> before(String country) {
    return KeyFigures.of(release, new Places(release, Texts.english()).country(country)).stream()
        .filter(key -> key.table().name().equals("award_rate_by_country"))
        .flatMap(key -> key.before().stream())
        .map(KeyFigure.Dated::period)
        .toList();
  }

  @Test
  void aFigureOfEuropeSaysOfHowManyCountriesItWasBeforeAndOneOfACountryDoesNot() {
    Places places = new Places(release, Texts.english());

    assertThat(rateBefore(places.europe()))
        .isEqualTo("before: 60.0 % (2024-2025, countries that report: 3)");
    assertThat(rateBefore(places.country("AT"))).isEqualTo("before: 40.0 % (2024-2025)");
  }

  private String rateBefore(Place place) {
    return KeyFigures.of(release, place).stream()
        .filter(key -> key.measure().name().equals("application_rate"))
        .flatMap(key -> key.before().stream())
        .map(before -> before.words(Texts.english()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothingStandsBeforeAFigureAcrossABreakAlsoWhereTheFirstEditionAfterItIsNotKnown() {
    assertThat(before("AT")).isEmpty();
    assertThat(before("DE")).containsExactly("2023-2024");
    assertThat(before("PL")).containsExactly("2019-2020");
  }
}
