package sello.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Json;

class CountryMapTest {
  @TempDir static Path data;
  private static ToyCharts charts;

  @BeforeAll
  static void draw() {
    charts =
        ToyCharts.of(
            data,
            "award_rate_by_country",
            """
            edition   | country_code | country_name | awards_per_million_inhabitants | awards_per_million_inhabitants_low | awards_per_million_inhabitants_high | awards_per_million_inhabitants_flag
            2021-2022 | DE  | Germany       | 0.25 | 0.2 | 0.3  |
            2021-2022 | EE  | Estonia       | 6    | 3   | 12   | u
            2021-2022 | ES  | Spain         | 3.5  | 3   | 4    |
            2021-2022 | EUR | Europe        | 4.5  | 4.4 | 4.7  |
            2021-2022 | FR  | France        | 0    | 0   | 0.1  |
            2021-2022 | GB  | Great Britain |      |     |      | m
            2021-2022 | GR  | Greece        |      |     |      | C
            2021-2022 | MT  | Malta         | 62   | 40  | 90.5 | u
            2021-2022 | PL  | Poland        |      |     |      | :
            2018-2019 | DE  | Germany       |      |     |      | :
            2023-2024 | DE  | Germany       | 0.5  | 0.4 | 0.6  |
            """);
  }

  private static JsonNode option(String asked) throws Exception {
    return Json.MAPPER.readTree(charts.drawn("award_rate_map", asked).option());
  }

  private static JsonNode region(JsonNode option, String code) {
    for (JsonNode region : option.at("/geo/regions")) {
      if (region.get("name").asText().equals(code)) {
        return region.at("/itemStyle/areaColor");
      }
    }
    throw new AssertionError(code);
  }

  private static JsonNode figure(JsonNode option, String code) {
    for (JsonNode figure : option.at("/series/0/data")) {
      if (figure.get("name").asText().equals(code)) {
        return figure;
      }
    }
    throw new AssertionError(code);
  }

  @Test
  void theSentenceRanksNobodyOfASmallBaseAndSetsEuropeBeside() {
    assertThat(charts.drawn("award_rate_map", "edition=2021-2022").sentence())
        .isEqualTo(
            "2021-2022: A figure is known for 5 of 8 countries. Highest: Spain with 3.5 (interval 3"
                + " to 4); lowest: France with 0 (interval 0 to 0.1). Europe: 4.5 (interval 4.4 to"
                + " 4.7). 2 are not ranked: their numbers are small. 1 is withheld.");
    assertThat(charts.drawn("award_rate_map", "edition=2021-2022", 99, "es").sentence())
        .contains("España", "3,5", "Europa: 4,5");
  }

  @Test
  void theNewestEditionIsDrawnAlsoWhenNoFigureOfItIsKnown() throws Exception {
    DrawnChart drawn = charts.drawn("award_rate_map", "measure=awards_per_1000_schools");
    assertThat(drawn.sentence())
        .isEqualTo("2023-2024: A figure can be shown for none of 1 country.");
    assertThat(drawn.shown()).isEmpty();
  }

  @Test
  void notKnownWithheldZeroAndNotPossibleLookDifferent() throws Exception {
    JsonNode option = option("edition=2021-2022");
    assertThat(region(option, "FR").asText()).isEqualTo(Ink.PAPER);
    assertThat(region(option, "PL").asText()).isEqualTo(Ink.HAIRLINE);
    assertThat(region(option, "GR").asText()).isEqualTo(Ink.HAIRLINE);
    assertThat(figure(option, "GR").at("/itemStyle/decal/color").asText()).isEqualTo(Ink.QUIET);
    assertThat(figure(option, "PL").has("itemStyle")).isFalse();
    assertThat(figure(option, "PL").get("value").asText()).isEqualTo("-");
    assertThat(figure(option, "FR").get("value").asDouble()).isZero();
    assertThat(figure(option, "GR").at("/tooltip/formatter").asText())
        .isEqualTo("Greece\nwithheld");
    assertThat(legend(option))
        .containsExactly(
            "≥ 50",
            "5 – 50",
            "2 – 5",
            "< 2",
            "0",
            "small base",
            "not known",
            "withheld",
            "no figure possible");
  }

  private static List<String> legend(JsonNode option) {
    List<String> words = new ArrayList<>();
    option.at("/series/2/data").forEach(mark -> words.add(mark.at("/label/formatter").asText()));
    words.removeIf(String::isEmpty);
    return words;
  }

  @Test
  void aCountryThatIsToStandOutHasAnOutlineOfItsOwn() throws Exception {
    JsonNode option = option("edition=2021-2022&highlight=MT");
    for (JsonNode one : option.at("/geo/regions")) {
      boolean isMalta = one.get("name").asText().equals("MT");
      assertThat(one.at("/itemStyle/borderColor").asText().equals(Ink.SECOND)).isEqualTo(isMalta);
    }
    assertThat(option.at("/series/1/data/0/itemStyle/borderColor").asText()).isEqualTo(Ink.SECOND);
  }

  @Test
  void aSmallBaseIsStripedAndASmallCountryADot() throws Exception {
    JsonNode option = option("edition=2021-2022");
    assertThat(region(option, "MT").asText()).isEqualTo(Ink.CLASSES.get(4));
    assertThat(figure(option, "MT").at("/itemStyle/decal/color").asText()).isEqualTo(Ink.PAPER);
    JsonNode dots = option.at("/series/1/data");
    assertThat(dots).hasSize(2);
    assertThat(dots.get(0).get("value").toString())
        .isEqualTo(Shapes.inside("MT").toString().replace(" ", ""));
    assertThat(dots.get(1).get("symbol").asText()).startsWith("path://");
    assertThat(dots.get(0).at("/tooltip/formatter").asText())
        .isEqualTo("Malta\n62 (interval 40 to 90.5)\nlow reliability: small base");
  }

  @Test
  void whatIsProvisionalIsOutlinedUnlessAllIs(@TempDir Path folder) throws Exception {
    ToyCharts flagged =
        ToyCharts.of(
            folder,
            "award_rate_by_country",
            """
            edition   | country_code | country_name | awards_per_million_inhabitants | awards_per_million_inhabitants_flag
            2023-2024 | DE  | Germany | 0.5 | p
            2023-2024 | ES  | Spain   | 3   |
            2024-2025 | DE  | Germany | 0.7 | p
            2024-2025 | ES  | Spain   | 4   | pe
            2024-2025 | FR  | France  |     | :
            """);
    DrawnChart some = flagged.drawn("award_rate_map", "edition=2023-2024");
    JsonNode option = Json.MAPPER.readTree(some.option());
    assertThat(figure(option, "DE").at("/itemStyle/borderType").asText()).isEqualTo("dashed");
    assertThat(figure(option, "ES").has("itemStyle")).isFalse();
    assertThat(legend(option)).contains("provisional");
    assertThat(some.notes())
        .contains("What has a broken outline is provisional: the figure may still change.");

    DrawnChart all = flagged.drawn("award_rate_map", "edition=2024-2025");
    assertThat(all.option()).doesNotContain("dashed");
    assertThat(legend(Json.MAPPER.readTree(all.option()))).contains("all provisional");
    assertThat(all.notes())
        .contains("All these figures are provisional: they may still change.")
        .noneMatch(note -> note.contains("outline"));
  }

  @Test
  void theOptionNamesTheMapAndHasNoCode() {
    assertThat(charts.drawn("award_rate_map", "").option())
        .contains("\"map\":\"europe\"", "\"type\":\"map\"")
        .doesNotContain("function");
  }
}
