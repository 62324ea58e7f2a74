package sello.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Json;

class SlopeTest {
  private static final String SLOPE = "awards_slope_by_country";

  @TempDir static Path data;
  private static ToyCharts toy;

  @BeforeAll
  static void open() {
    String m = "awards_per_million_inhabitants";
    toy =
        ToyCharts.of(
            data,
            "award_rate_by_country",
            """
            edition   | country_code | %s | %s_flag
            2019-2020 | ES  | 1 |
            2020-2021 | AT  | 4 |
            2020-2021 | BE  | 3 |
            2020-2021 | DE  | 5 |
            2020-2021 | ES  | 2 |
            2020-2021 | EUR | 3 |
            2021-2022 | AT  | 4 |
            2021-2022 | BE  |   | :
            2021-2022 | DE  | 3 | u
            2021-2022 | ES  | 8 |
            2021-2022 | EUR | 5 |
            2023-2024 | AT  |   | :
            2023-2024 | BE  |   | :
            2023-2024 | DE  |   | :
            2023-2024 | ES  |   | :
            2023-2024 | EUR | 6 | b
            2024-2025 | ES  |   | :
            """
                .formatted(m, m));
  }

  private static JsonNode series(DrawnChart drawn) throws Exception {
    assertThat(drawn.option()).doesNotContain("function", "NaN");
    return Json.MAPPER.readTree(drawn.option()).at("/series/0");
  }

  @Test
  void theNewestTwoEditionsThatAreWellCoveredAreDrawn() {
    assertThat(toy.drawn(SLOPE, "country_code=AT,DE,ES").title())
        .endsWith(", 2020-2021, 2021-2022");
    assertThat(toy.drawn(SLOPE, "edition=2020-2021,2021-2022").title())
        .endsWith(", 2020-2021, 2021-2022");
  }

  @Test
  void theSentenceCountsWhoRisesAndFallsAndNamesTheSteepestThatDoNotRestOnSmallNumbers() {
    assertThat(toy.drawn(SLOPE, "edition=2020-2021,2021-2022").sentence())
        .isEqualTo(
            "Of 3 countries with a figure in both 2020-2021 and 2021-2022, 1 rises and 1 falls."
                + " Steepest rise: Spain, from 2 to 8. Europe: from 3 to 5. 1 is not ranked: its"
                + " numbers are small.");
    assertThat(toy.drawn(SLOPE, "edition=2020-2021,2021-2022", 99, "es").sentence())
        .isEqualTo(
            "De 3 países con cifra en 2020-2021 y en 2021-2022, sube 1 y baja 1. La mayor subida:"
                + " España, de 2 a 8. Europa: de 3 a 5. 1 queda sin ordenar: sus"
                + " números son pequeños.");
  }

  @Test
  void theOnlyPlaceThatDoesNotRestOnSmallNumbersIsNotCalledTheSteepest() {
    String two = "edition=2020-2021,2021-2022&country_code=DE,ES";
    assertThat(toy.drawn(SLOPE, two).sentence())
        .contains("Only Spain is ranked: from 2 to 8.")
        .doesNotContain("Steepest");
    assertThat(toy.drawn(SLOPE, two, 99, "es").sentence())
        .contains("En el orden solo entra un lugar: España, de 2 a 8.");
  }

  @Test
  void risingFallingAndEuropeAreToldApartAndSmallNumbersArePale() throws Exception {
    JsonNode lines = series(toy.drawn(SLOPE, "edition=2020-2021,2021-2022")).at("/markLine/data");
    assertThat(lines.at("/0/0/lineStyle/width").asDouble()).as("Europe").isEqualTo(3.5);
    assertThat(lines.at("/3/0/lineStyle/color").asText()).as("Spain").isEqualTo(Ink.ACCENT);
    assertThat(lines.at("/3/0/coord").toString()).isEqualTo("[4.4,2.0]");
    assertThat(lines.at("/3/1/coord").toString()).isEqualTo("[12.8,8.0]");
    assertThat(lines.at("/6/0/lineStyle/color").asText()).as("Austria").isEqualTo(Ink.TEXT);
    assertThat(lines.at("/9/0/lineStyle/color").asText()).as("Germany").isEqualTo(Ink.SECOND);
    assertThat(lines.at("/9/0/lineStyle/opacity").asDouble()).isEqualTo(0.35);
  }

  @Test
  void namesAndFiguresStandAtTheEnds() throws Exception {
    JsonNode marks = series(toy.drawn(SLOPE, "edition=2020-2021,2021-2022")).get("data");
    assertThat(marks.findValuesAsText("formatter").stream().filter(text -> !text.contains("\n")))
        .containsExactly("3", "5 Europe", "2", "8 Spain", "4", "4 Austria", "5", "3 Germany");
  }

  /** On a telephone "about 0.204 Germany" would end outside the picture. */
  @Test
  void onANarrowScreenTheWordsAtBothEndsHaveRoom() throws Exception {
    JsonNode axes =
        Json.MAPPER
            .readTree(toy.drawn(SLOPE, "edition=2020-2021,2021-2022").option())
            .at("/media/0/option/xAxis");
    double pixels = 320 / (axes.at("/1/max").asDouble() - axes.at("/1/min").asDouble());
    assertThat((4.4 - 0.7 - axes.at("/1/min").asDouble()) * pixels).isGreaterThan(60);
    assertThat((axes.at("/1/max").asDouble() - 12.8 - 0.7) * pixels).isGreaterThan(120);
    assertThat(axes.at("/0/data").toString()).isEqualTo("[\"2020-2021\",\"2021-2022\",\"\"]");
  }

  @Test
  void aBreakBetweenTheTwoIsSaidAndTheLinesAreDashed() throws Exception {
    DrawnChart drawn = toy.drawn(SLOPE, "edition=2021-2022,2023-2024");
    assertThat(drawn.option()).contains("a break lies between: not comparable");
    assertThat(series(drawn).at("/markLine/data/0/0/lineStyle/type").asText()).isEqualTo("dashed");
    assertThat(drawn.sentence())
        .isEqualTo(
            "No country has a figure in both 2021-2022 and 2023-2024."
                + " Europe: from 5 to 6. The series breaks between the two, so they do not"
                + " compare.");
    assertThat(drawn.notes()).anyMatch(note -> note.startsWith("From 2023-2024 on"));
  }

  @Test
  void oneEditionAloneAndNoRoomAreSaid() {
    assertThat(toy.drawn(SLOPE, "edition=2019-2020").sentence())
        .isEqualTo("No country has a figure in both 2019-2020 and 2019-2020.");
    DrawnChart drawn = toy.drawn(SLOPE, "edition=2020-2021,2021-2022", 6, "en");
    assertThat(drawn.option()).contains("3 of 4 are named").doesNotContain("3 Germany");
    assertThat(drawn.shown()).as("those without a name are drawn too").hasSize(8);
    assertThat(List.of(drawn.places(), toy.drawn(SLOPE, "").places())).containsOnly(10);
  }
}
