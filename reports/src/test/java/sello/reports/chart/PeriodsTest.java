package sello.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Json;
import sello.reports.ProblemType;
import sello.reports.Refusal;
import sello.reports.ToyTables;
import sello.reports.text.Texts;

class PeriodsTest {
  private static final String RATE = "award_rate_by_country";
  private static final String MILLION = "awards_per_million_inhabitants";

  @TempDir static Path data;
  private static ToyCharts toy;

  @BeforeAll
  static void open() {
    toy =
        ToyCharts.of(
            data,
            ToyTables.breaks(),
            ToyCharts.table(
                "editions",
                """
                edition   | first_year
                2025-2026 | 2025
                """),
            ToyCharts.table(
                RATE,
                """
            edition   | country_code | %1$s | %1$s_flag
            2018-2019 | DE  | 1 |
            2018-2019 | ES  | 1 |
            2018-2019 | FR  | 1 |
            2018-2019 | PL  | 1 |
            2019-2020 | DE  | 2 |
            2019-2020 | ES  | 2 |
            2019-2020 | FR  |   | :
            2020-2021 | ES  | 3 |
            2020-2021 | DE  |   | :
            2020-2021 | EUR | 3 |
            2021-2022 | ES  |   | :
            """
                    .formatted(MILLION)));
  }

  private static String edition(String asked) {
    return toy.drawn(RATE, asked).answer().query().parameters().getOrDefault("edition", "");
  }

  @Test
  void theNewestThatIsKnownOfHalfAsManyAsTheBestKnownIsDrawn() {
    assertThat(edition("")).isEqualTo("2019-2020");
    assertThat(toy.drawn(RATE, "").title()).endsWith(", 2019-2020");
  }

  @Test
  void aNewerThinnerOneIsNamedOnTheChartAndOnThePicture() throws Exception {
    DrawnChart drawn = toy.drawn(RATE, "");
    String thinner = "2020-2021 is known of 1 country only.";
    assertThat(drawn.notes()).startsWith(thinner);
    assertThat(Json.MAPPER.readTree(drawn.option()).at("/title/1/text").asText())
        .startsWith(thinner);
    assertThat(toy.drawn(RATE, "", 30, "es").notes())
        .startsWith("2020-2021 solo se conoce de 1 país.");
  }

  @Test
  void amongFewerPlacesAnotherMayBeWellCovered() {
    assertThat(edition("country_code=ES")).isEqualTo("2020-2021");
    assertThat(edition("country_code=DE")).isEqualTo("2019-2020");
  }

  @Test
  void whoAsksForOneGetsItWithoutARemark() {
    assertThat(edition("edition=2020-2021")).isEqualTo("2020-2021");
    assertThat(toy.drawn(RATE, "edition=2020-2021").notes())
        .noneMatch(note -> note.contains("only"));
  }

  @Test
  void filesAndMapFollowTheSameRule() {
    Chart chart =
        Charts.of(toy.release().manifest()).stream()
            .filter(one -> one.name().equals("award_rate_map"))
            .findFirst()
            .orElseThrow();
    assertThat(
            DrawnChart.answer(toy.release().table(RATE), chart, java.util.Map.of())
                .query()
                .parameters())
        .containsEntry("edition", "2019-2020");
    assertThat(toy.drawn("award_rate_map", "").title()).endsWith(", 2019-2020");
  }

  @Test
  void aChartOfTwoDrawsTheNewestTwoThatAreWellCovered() {
    assertThat(toy.drawn("awards_slope_by_country", "").title()).endsWith(", 2018-2019, 2019-2020");
  }

  @Test
  void whereNothingIsKnownTheNewestIsDrawnEmpty() {
    Texts english = Texts.english();
    DrawnChart drawn = toy.drawn(RATE, "measure=awards_per_1000_schools");
    assertThat(drawn.title()).endsWith(", 2021-2022");
    assertThat(drawn.sentence())
        .contains(english.say("picture.known_for_none", "asked", "1 country"));
    assertThat(List.of(drawn.notes())).isNotEmpty();
  }

  @Test
  void anEditionThatThereIsNotIsRefusedWithThoseThatThereAre() {
    assertThatThrownBy(() -> toy.drawn(RATE, "edition=2030-2031"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.problem().type()).isEqualTo(ProblemType.UNKNOWN_VALUE);
              assertThat(refusal.problem().detail())
                  .startsWith("edition has no value '2030-2031'.");
              assertThat(refusal.problem().allowed())
                  .containsExactly("2018-2019", "2019-2020", "2020-2021", "2021-2022", "2025-2026");
            });
    assertThatThrownBy(() -> toy.drawn(RATE, "edition=2018-2019,2030-2031"))
        .hasMessageContaining("2030-2031");
    assertThatThrownBy(() -> toy.drawn(RATE, "edition=2030-2031.."))
        .hasMessageContaining("edition has no value '2030-2031..'");
  }

  @Test
  void anEditionThatThereIsAndOfWhichNothingIsKnownIsDrawnEmpty() {
    assertThat(toy.drawn(RATE, "edition=2025-2026").shown()).isEmpty();
    assertThat(edition("edition=2021-2022..")).isEqualTo("2021-2022..");
  }
}
