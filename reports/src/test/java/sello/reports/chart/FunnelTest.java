package sello.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Json;

class FunnelTest {
  private static final String NAME = "award_rate_funnel_by_region";
  @TempDir static Path data;
  private static ToyCharts charts;

  @BeforeAll
  static void draw() {
    charts =
        ToyCharts.of(
            data,
            "award_rate_limits_by_region",
            """
            edition   | country_code | region_code | region_name | verdict    | widened_verdict | awarded_schools | registered_schools | awarded_share | awarded_share_low | awarded_share_high | awarded_share_flag | whole_share | limit_95_low | limit_95_high | limit_99_8_low | limit_99_8_high | widened_limit_95_low | widened_limit_95_high | widened_limit_99_8_low | widened_limit_99_8_high | phi  | units_compared | units_judged | units_outside_95 | expected_outside_95
            2023-2024 | ES | ES30    | Madrid      | below_99_8 | below_95 | 20  | 1000 | 0.02 | 0.01 | 0.03 |    | 0.1 | 0.08 | 0.12 | 0.07 | 0.13 | 0.05 | 0.15 | 0.02 | 0.18 | 4.5 | 4 | 4 | 2 | 0.2
            2023-2024 | ES | ES51    | Cataluña    | above_95   | inside   | 65  | 500  | 0.13 | 0.1  | 0.16 |    | 0.1 | 0.07 | 0.126 | 0.06 | 0.14 | 0.04 | 0.16 | 0.01 | 0.19 | 4.5 | 4 | 4 | 2 | 0.2
            2023-2024 | ES | ES11    | Galicia     | inside     | inside   | 22  | 200  | 0.11 | 0.07 | 0.16 |    | 0.1 | 0.06 | 0.14 | 0.03 | 0.17 | 0.03 | 0.17 | 0    | 0.2  | 4.5 | 4 | 4 | 2 | 0.2
            2023-2024 | ES | ES63    | Ceuta       | too_small  | too_small| 3   | 12   | 0.25 | 0.1  | 0.5  | u  | 0.1 | 0    | 0.27 | 0    | 0.37 | 0    | 0.3  | 0    | 0.4  | 4.5 | 4 | 4 | 2 | 0.2
            2023-2024 | ES | ES23    | La Rioja    |            |          |     | 40   |      |      |      | C  | 0.1 |      |      |      |      |      |      |      |      | 4.5 | 4 | 4 | 2 | 0.2
            2023-2024 | ES | unknown | unknown     |            |          | 1   | 0    |      |      |      | m  |     |      |      |      |      |      |      |      |      |     |   |   |   |
            2023-2024 | PT | PT11    | Norte       | inside     |          | 10  | 300  | 0.03 | 0.02 | 0.05 |    | 0.03| 0.01 | 0.05 | 0    | 0.06 |      |      |      |      | 0.8 | 1 | 1 | 0 | 0.05
            2023-2024 | FR | FR10    | Île-de-France | inside |          | 4   | 40  | 0.1  | 0.03 | 0.2  |    | 0.002| 0   | 0.1  | 0    | 0.2  |      |      |      |      | 0.8 | 1 | 1 | 0 | 0.05
            """);
  }

  private static JsonNode option(String asked) throws Exception {
    return Json.MAPPER.readTree(charts.drawn(NAME, asked).option());
  }

  private static JsonNode points(JsonNode option) {
    return option.at("/series/4/data");
  }

  @Test
  void theSentenceNamesWhoStandsOutAndNobodyElse() {
    assertThat(charts.drawn(NAME, "").sentence())
        .isEqualTo(
            "2023-2024: 2 of 3 regions that can be judged lie outside the 95 % limits. Above:"
                + " Cataluña. Below: Madrid. All compared together: 10.0 % of the registered"
                + " schools.");
    assertThat(charts.drawn(NAME, "", 99, "es").sentence())
        .isEqualTo(
            "2023-2024: De 3 regiones que cabe juzgar, 2 quedan fuera de los límites del"
                + " 95 %. Por encima: Cataluña. Por debajo: Madrid. Todos los comparados:"
                + " 10,0\u00a0% de los centros registrados.");
  }

  @Test
  void theWidenedLimitsHaveVerdictsOfTheirOwn() throws Exception {
    String asked = "measure=widened_limit_95_high";
    assertThat(charts.drawn(NAME, asked).sentence())
        .contains("1 of 3 regions that can be judged lies outside")
        .contains("Below: Madrid.")
        .doesNotContain("Above");
    assertThat(charts.drawn(NAME, asked).notes())
        .contains(
            "The places differ phi = 4.5 times as much as chance alone makes them; the limits are"
                + " widened for it.");
    assertThat(option(asked).at("/series/1/data/3/value/1").asDouble()).isCloseTo(15, within(1e-9));
  }

  @Test
  void theWordsOfALowShareStandAboveTheNameOfTheAxis() throws Exception {
    String words = "/series/4/markLine/data/0/label";
    JsonNode low = option("country_code=FR").at(words);
    assertThat(low.get("verticalAlign").asText()).isEqualTo("bottom");
    assertThat(low.at("/padding/2").asInt()).isPositive();
    assertThat(option("country_code=ES").at(words).has("verticalAlign")).isFalse();
  }

  @Test
  void aCurveJoinsTheLimitsOfThePlacesInTheOrderOfTheirSize() throws Exception {
    List<Double> sizes = new ArrayList<>();
    List<Double> limits = new ArrayList<>();
    option("")
        .at("/series/3/data")
        .forEach(
            point -> {
              sizes.add(point.at("/value/0").asDouble());
              limits.add(point.at("/value/1").asDouble());
            });
    assertThat(sizes).containsExactly(12.0, 200.0, 500.0, 1000.0);
    assertThat(limits.get(0)).isCloseTo(37, within(1e-9));
    assertThat(limits.get(3)).isCloseTo(13, within(1e-9));
  }

  @Test
  void outsideIsNamedInsideIsPaleAndTooSmallIsHollow() throws Exception {
    JsonNode points = points(option(""));
    assertThat(points).hasSize(4);
    assertThat(points.get(0).at("/itemStyle/color").asText()).isEqualTo(Ink.PAPER);
    assertThat(points.get(0).has("label")).isFalse();
    assertThat(points.get(1).at("/itemStyle/color").asText()).isEqualTo(Ink.CLASSES.get(1));
    assertThat(points.get(2).at("/label/formatter").asText()).isEqualTo("Cataluña");
    assertThat(points.get(3).at("/itemStyle/color").asText()).isEqualTo(Ink.ACCENT);
    assertThat(points.get(3).at("/label/position").asText())
        .as("the axis lies below it, the end of the picture to its right")
        .isEqualTo("left");
    assertThat(points.get(3).at("/tooltip/formatter").asText())
        .isEqualTo(
            "Madrid\n2.0 % (interval 1.0 % to 3.0 %)\n1,000 registered schools\nbelow the"
                + " 99.8 % limits");
  }

  @Test
  void theLimitsOfPlacesThatAreTooSmallDoNotPressTheOthersFlat() throws Exception {
    assertThat(option("").at("/yAxis/max").asDouble()).isEqualTo(30);
    assertThat(option("").at("/xAxis/type").asText()).isEqualTo("log");
    assertThat(option("").at("/xAxis/min").asDouble()).isEqualTo(10);
    assertThat(option("").at("/xAxis/max").asDouble()).isEqualTo(2000);
  }

  @Test
  void notesSayWhatChanceDoesAndWhatIsNotDrawn() {
    assertThat(charts.drawn(NAME, "").notes())
        .contains(
            "About 1 place in 20 lies outside the 95 % limits by chance: of 4 that are judged about"
                + " 0.2.",
            "1 is withheld.");
    assertThat(charts.drawn(NAME, "country_code=ES,PT").notes())
        .contains(
            "Regions compare within one country only: 1 other country asked for cannot be drawn"
                + " here.");
    assertThat(charts.drawn(NAME, "country_code=PT").notes())
        .contains(
            "About 1 place in 20 lies outside the 95 % limits by chance: of 1 that is judged about"
                + " 0.05.")
        .noneMatch(note -> note.contains("widened"));
    assertThat(charts.drawn(NAME, "country_code=PT", 99, "es").notes())
        .contains(
            "Aproximadamente 1 lugar de cada 20 queda por azar fuera de los límites del 95 %:"
                + " del único que se juzga, unos 0,05.");
  }

  @Test
  void theAxesSayTheirUnitsOnceAndOnANarrowScreenInTwoLines() throws Exception {
    JsonNode option = option("");
    assertThat(option.at("/xAxis/name").asText()).isEqualTo("schools");
    assertThat(option.at("/xAxis/axisLabel/formatter").isMissingNode()).isTrue();
    assertThat(option.at("/media/0/option/yAxis/name").asText())
        .isEqualTo(option.at("/yAxis/name").asText().replace("got the", "got\nthe"));
  }

  @Test
  void whereNothingIsKnownItSaysSo() {
    assertThat(charts.drawn(NAME, "region_code=ES23").sentence())
        .isEqualTo(
            "2023-2024: No place can be judged: too few awards are to be expected, or there are no"
                + " limits.");
    assertThat(charts.drawn(NAME, "").option()).doesNotContain("function");
  }

  @Test
  void theRegionThatIsHighlightedIsNamedAndColouredWhereverItLies() throws Exception {
    JsonNode galicia = points(option("highlight=ES11")).get(1);
    assertThat(galicia.at("/label/formatter").asText()).isEqualTo("Galicia");
    assertThat(galicia.at("/itemStyle/borderColor").asText()).isEqualTo(Ink.SECOND);
    assertThat(points(option("")).get(1).has("label")).isFalse();
  }
}
