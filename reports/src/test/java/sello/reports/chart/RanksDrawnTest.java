package sello.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Json;

/** Ranks: the first at the top, from 1, and each with its interval wherever it is said. */
class RanksDrawnTest {
  private static final String CHART = "award_rank_by_country";

  @TempDir static Path data;
  private static ToyCharts toy;

  @BeforeAll
  static void open() {
    toy =
        ToyCharts.of(
            data,
            CHART,
            """
            edition   | country_code | countries_ranked | award_rank | award_rank_low | award_rank_high | award_rank_flag | top_ten_probability | top_ten_probability_flag
            2021-2022 | EUR          | 0                |            |                |                 | m               |                     | m
            2021-2022 | EE           | 0                |            |                |                 | :               |                     | :
            2021-2022 | DE           | 14               | 12         | 9              | 14              |                 | 0.2                 |
            2021-2022 | ES           | 14               | 9          | 7              | 12              | p               | 0.843               | p
            2021-2022 | AT           | 14               | 9          | 7              | 11              |                 | 0.9                 |
            2021-2022 | PL           | 14               | 1          | 1              | 1               |                 | 1                   |
            """);
  }

  private static JsonNode option(DrawnChart drawn) throws Exception {
    return Json.MAPPER.readTree(drawn.option());
  }

  private static List<String> texts(JsonNode axis) {
    return StreamSupport.stream(axis.get("data").spliterator(), false)
        .map(text -> text.get("value").asText())
        .toList();
  }

  @Test
  void theRankIsDrawnUnlessTheProbabilityIsAskedFor() {
    assertThat(toy.drawn(CHART, "").title())
        .isEqualTo("Rank of the award rate: awards per million inhabitants, by country, 2021-2022");
    assertThat(toy.drawn(CHART, "measure=top_ten_probability").title())
        .isEqualTo(
            "Probability of the first ten: awards per million inhabitants, by country, 2021-2022");
    assertThat(toy.drawn(CHART, "", 99, "es").title())
        .isEqualTo(
            "Puesto por tasa de sellos: sellos por millón de habitantes, por país, 2021-2022");
  }

  @Test
  void theFirstStandsAtTheTopAndEachRankWithItsInterval() throws Exception {
    JsonNode option = option(toy.drawn(CHART, ""));
    assertThat(texts(option.at("/yAxis/0")))
        .containsExactly("Poland", "Austria", "Spain", "Germany");
    assertThat(texts(option.at("/yAxis/1")))
        .containsExactly("1 (1 to 1)", "9 (7 to 11)", "9 (7 to 12)", "12 (9 to 14)");
    assertThat(texts(option(toy.drawn(CHART, "", 99, "es")).at("/yAxis/1")))
        .containsExactly("1 (de 1 a 1)", "9 (de 7 a 11)", "9 (de 7 a 12)", "12 (de 9 a 14)");
  }

  @Test
  void theAxisBeginsAtTheFirstRankAndHasItsLinesAtRoundOnes() throws Exception {
    JsonNode axis = option(toy.drawn(CHART, "")).get("xAxis");
    assertThat(axis.get("min").asDouble()).isEqualTo(1);
    assertThat(axis.get("max").asDouble()).isEqualTo(15);
    assertThat(axis.get("minInterval").asDouble()).isEqualTo(5);
    assertThat(axis.has("interval")).isFalse();
  }

  @Test
  void anIntervalIsDrawnFromEndToEnd() throws Exception {
    JsonNode lines = option(toy.drawn(CHART, "")).at("/series/1/markLine/data");
    assertThat(lines.at("/2/0/coord").toString()).isEqualTo("[7.0,2.0]");
    assertThat(lines.at("/2/1/coord").toString()).isEqualTo("[12.0,2.0]");
  }

  @Test
  void theSentenceSaysHowManyAreRankedTheFirstTheLastAndTheWidestInterval() {
    assertThat(toy.drawn(CHART, "").sentence())
        .isEqualTo(
            "2021-2022: Of 5 countries, 4 have enough awards to be ranked. First: Poland with rank 1"
                + " (interval 1 to 1); last: Germany with rank 12 (interval 9 to 14). The widest"
                + " interval is that of Spain, from 7 to 12.");
    assertThat(toy.drawn(CHART, "", 99, "es").sentence())
        .isEqualTo(
            "2021-2022: De 5 países, 4 tienen bastantes sellos para tener puesto. El primero:"
                + " Polonia, con el puesto 1 (intervalo de 1 a 1); el último: Alemania, con el"
                + " puesto 12 (intervalo de 9 a 14). El intervalo más ancho es el de España, de 7 a"
                + " 12.");
    assertThat(toy.drawn(CHART, "country_code=ES").sentence())
        .isEqualTo(
            "2021-2022: Of 1 country, 1 has enough awards to be ranked. Spain: rank 9 (interval 7"
                + " to 12).");
    assertThat(toy.drawn(CHART, "country_code=EE").sentence())
        .isEqualTo("2021-2022: None of 1 country is ranked.");
  }

  @Test
  void theNotesSayWhatARankIsAndWhoHasNone() {
    assertThat(toy.drawn(CHART, "").notes())
        .containsExactly(
            "The interval shows how far a figure could move by chance if the same process ran"
                + " again; all that was reported is counted.",
            "Rank 1 is the highest rate. Where two intervals overlap, chance may turn the order"
                + " round; a rank is no mark.",
            "Not drawn: 1 country without a rank, because the awards are few or not known.",
            "What is hollow is provisional: the figure may still change.");
    assertThat(toy.drawn(CHART, "measure=top_ten_probability").notes())
        .contains(
            "Not drawn: 1 country without this figure: the awards are few or not known, or no more than"
                + " ten countries are ranked, of which each is among the first ten.");
  }
}
