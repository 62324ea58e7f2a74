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

class StagesTest {
  private static final String NAME = "application_stages_by_country";
  @TempDir static Path data;
  @TempDir Path other;
  private static ToyCharts charts;

  @BeforeAll
  static void draw() {
    charts =
        ToyCharts.of(
            data,
            NAME,
            """
            edition   | country_code | country_name | registered_schools | eligible_schools | eligible_schools_flag | eligible_applicants | applicants | passed_stage_one | awarded_schools | awarded_schools_flag | eligible_rate | eligible_rate_low | eligible_rate_high | eligible_rate_flag | application_rate | stage_one_rate | stage_one_rate_low | stage_one_rate_high | stage_one_rate_flag | stage_two_rate | stage_two_rate_flag
            2023-2024 | ES  | Spain   | 15554  | 208 |   | 198 | 430  | 198  | 174  |   | 0.0134 | 0.0117 | 0.0153 |   | 0.952 | 0.46 | 0.414 | 0.508 |   | 0.879 |
            2023-2024 | EE  | Estonia | 661    |     | C | 20  | 35   | 20   | 18   | p |        |        |        | C | 0.952 | 0.57 | 0.41  | 0.72  | u | 0.9   | u
            2023-2024 | FR  | France  |        |     |   |     |      |      |      |   |        |        |        |   |       |      |       |       |   |       |
            2023-2024 | MT  | Malta   | 20     | 1   |   | 1   | 1    | 0    | 0    |   |        |        |        |   |       |      |       |       |   |       |
            2023-2024 | EUR | Europe  | 218354 |     | C |     | 9169 | 5000 | 4485 |   |        |        |        | C |       | 0.545 | 0.53 | 0.56  |   | 0.897 |
            """);
  }

  private static JsonNode option(String asked) throws Exception {
    return Json.MAPPER.readTree(charts.drawn(NAME, asked).option());
  }

  private static List<String> texts(JsonNode list, String at) {
    List<String> texts = new ArrayList<>();
    list.forEach(one -> texts.add(one.at(at).asText()));
    return texts;
  }

  @Test
  void theSentenceFollowsTheSchoolsThroughTheStages() {
    assertThat(charts.drawn(NAME, "").sentence())
        .isEqualTo(
            "2023-2024. Spain: of 15,554 registered schools 208 were eligible. 430 applied, 198"
                + " passed the first stage, 174 got the label.");
    assertThat(charts.drawn(NAME, "country_code=EE", 99, "es").sentence())
        .isEqualTo(
            "2023-2024. Estonia: registrados, 661; admisibles, no publicado; solicitantes, 35; con"
                + " la primera fase superada, 20; galardonados, 18.");
    assertThat(charts.drawn(NAME, "country_code=FR").sentence())
        .contains("France: registered, not known; eligible,");
    assertThat(charts.drawn(NAME, "country_code=MT").sentence())
        .as("one school is not plural")
        .contains("Malta: registered, 20; eligible, 1; applied, 1; passed the first stage, 0;");
  }

  @Test
  void eachRateStandsBesideItsStageOverThatOfEurope() throws Exception {
    assertThat(texts(option("").at("/yAxis/1/data"), "/value"))
        .containsExactly(
            "",
            "1.3 % (1.2 to 1.5)\nEurope withheld",
            "95.2 %\nEurope not known",
            "",
            "46.0 % (41.4 to 50.8)\nEurope 54.5 %",
            "87.9 %\nEurope 89.7 %");
  }

  @Test
  void theBarOfRegisteredSchoolsIsCutAndSaysHowManyThereAre() throws Exception {
    JsonNode option = option("");
    assertThat(option.at("/xAxis/max").asDouble()).isEqualTo(600);
    assertThat(option.at("/series/0/data/0/value").asDouble()).isEqualTo(600);
    assertThat(option.at("/series/0/data/0/itemStyle/color/type").asText()).isEqualTo("linear");
    assertThat(texts(option.at("/series/2/data"), "/label/formatter"))
        .containsExactly("15,554", "208", "198", "430", "198", "174");
    JsonNode number = option.at("/series/2/data/0");
    assertThat(number.at("/symbol").asText()).as("two slanted cuts").startsWith("path://");
    assertThat(number.at("/value/0").asDouble()).isLessThan(600);
  }

  @Test
  void onANarrowScreenWithheldRatesLeaveTheirRoomToTheBars() throws Exception {
    JsonNode narrow = option("country_code=EE").at("/media/0/option/yAxis");
    assertThat(texts(narrow.at("/1/data"), "/value"))
        .containsExactly("", "", "95.2 %", "", "57.0 %", "90.0 %");
    assertThat(narrow.at("/4/data/0").asText()).isEqualTo("95.2 %");
    assertThat(narrow.at("/1/axisLabel/margin").asInt())
        .as("a number at the end of a bar stands between")
        .isLessThan(-30);
  }

  @Test
  void theNewestEditionOfWhoseCallAnythingIsKnownIsDrawnWhateverIsWithheld() {
    ToyCharts calls =
        ToyCharts.of(
            other,
            NAME,
            """
            edition   | country_code | country_name | registered_schools | applicants | applicants_flag | awarded_schools
            2023-2024 | ES           | Spain        | 18                 |            | C               | 8
            2024-2025 | ES           | Spain        | 18                 |            | C               | 3
            2025-2026 | ES           | Spain        | 18                 |            | :               |
            """);
    assertThat(calls.drawn(NAME, "").title()).endsWith("Spain, 2024-2025");
  }

  /** Winners are public in each edition: they alone make no picture of its stages. */
  @Test
  void theEditionWithApplicantsIsDrawnThoughWinnersOfANewerOneAreKnown() throws Exception {
    ToyCharts calls =
        ToyCharts.of(
            other,
            NAME,
            """
            edition   | country_code | country_name | registered_schools | applicants | applicants_flag | awarded_schools
            2023-2024 | ES           | Spain        | 18                 | 12         |                 | 3
            2024-2025 | ES           | Spain        | 18                 |            | C               | 4
            """);
    assertThat(calls.drawn(NAME, "").title()).endsWith("Spain, 2023-2024");
  }

  @Test
  void europeIsNotSetBesideTheOnlyCountryThatReports() throws Exception {
    ToyCharts alone =
        ToyCharts.of(
            other,
            NAME,
            """
            edition   | country_code | country_name | countries_reporting | registered_schools | eligible_schools | eligible_rate | applicants
            2023-2024 | ES           | Spain        | 1                   | 50                 | 40               | 0.8           | 30
            2023-2024 | EUR          | Europe       | 1                   | 50                 | 40               | 0.8           | 30
            """);
    DrawnChart drawn = alone.drawn(NAME, "");
    assertThat(Json.MAPPER.readTree(drawn.option()).at("/yAxis/1/data/1/value").asText())
        .isEqualTo("80.0 %");
    assertThat(drawn.notes()).noneMatch(note -> note.contains("Europe"));
    assertThat(alone.drawn(NAME, "country_code=EUR").sentence())
        .contains("Europe: registered, 50;");
  }

  @Test
  void notesExplainOnlyWhatIsDrawn() {
    String cut = "The bar of registered schools goes on beyond the picture";
    String europe = "With each rate stands that of Europe.";
    assertThat(charts.drawn(NAME, "country_code=ES").notes())
        .contains(europe)
        .anyMatch(note -> note.startsWith(cut));
    assertThat(charts.drawn(NAME, "country_code=FR").notes()).noneMatch(n -> n.startsWith(cut));
    assertThat(charts.drawn(NAME, "country_code=EUR").notes()).doesNotContain(europe);
  }

  @Test
  void aWithheldStageIsHatchedAndAProvisionalOneHollow() throws Exception {
    JsonNode option = option("country_code=EE");
    assertThat(texts(option.at("/series/1/data"), "/value"))
        .containsExactly("-", "40.0", "-", "-", "-", "-");
    assertThat(option.at("/series/2/data/1/label/formatter").asText()).isEqualTo("withheld");
    assertThat(option.at("/series/0/data/5/itemStyle/color").asText()).isEqualTo(Ink.PAPER);
    assertThat(charts.drawn(NAME, "country_code=EE").notes())
        .anyMatch(note -> note.startsWith("Where a line is hatched"))
        .anyMatch(note -> note.startsWith("Where a line is grey"))
        .anyMatch(note -> note.startsWith("What is hollow is provisional"));
  }

  @Test
  void severalCountriesAreBlocksUnderOneScale() throws Exception {
    JsonNode option = option("country_code=EE,ES");
    assertThat(texts(option.at("/series/2/data"), "/label/formatter"))
        .containsExactly(
            "Spain",
            "15,554",
            "208",
            "198",
            "430",
            "198",
            "174",
            "Estonia",
            "661",
            "withheld",
            "20",
            "35",
            "20",
            "18");
    assertThat(option.at("/yAxis/1/data/5/value").asText()).isEqualTo("46.0 % · Europe 54.5 %");
  }

  @Test
  void aPictureWithoutRoomSaysHowManyItDraws() throws Exception {
    DrawnChart drawn = charts.drawn(NAME, "country_code=EE,ES", 8, "en");
    assertThat(drawn.option()).contains("1 of 2 are drawn").doesNotContain("function");
    assertThat(drawn.notes())
        .contains(
            "Of 2 places the one with most applicants is drawn; other places can be asked for.");
  }

  @Test
  void aNumberThatStandsOnItsOwnBarHasPaperBehindIt() throws Exception {
    ToyCharts small =
        ToyCharts.of(
            other,
            NAME,
            """
            edition   | country_code | country_name | registered_schools | eligible_schools | eligible_applicants | applicants | passed_stage_one | awarded_schools
            2023-2024 | ES           | Spain        | 60                 | 49               | 33                  | 33         | 33               | 24
            """);
    JsonNode words = Json.MAPPER.readTree(small.drawn(NAME, "").option()).at("/series/2/data");
    assertThat(texts(words, "/label/formatter"))
        .containsExactly("60", "49", "33", "33", "33", "24");
    assertThat(words.at("/0/label/position").asText()).isEqualTo("left");
    assertThat(words.at("/0/label/backgroundColor").asText()).isEqualTo(Ink.PAPER);
    assertThat(words.at("/5/label").has("backgroundColor")).isFalse();
  }
}
