package sello.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Json;

class LinesTest {
  @TempDir Path data;

  private ToyCharts retention() {
    return ToyCharts.of(
        data,
        "retention_by_edition",
        """
        edition   | retention_share | retention_share_low | retention_share_high | retention_share_flag
        2018-2019 | 0.5 | 0.4 | 0.6  |
        2019-2020 | 0.6 | 0.5 | 0.7  |
        2020-2021 |     |     |      | :
        2021-2022 | 0.7 | 0.6 | 0.8  | u
        2022-2023 |     |     |      | m
        2023-2024 | 0.4 | 0.3 | 0.5  | b
        2024-2025 | 0.3 | 0.2 | 0.4  | p
        2025-2026 |     |     |      | C
        """);
  }

  private ToyCharts participation() {
    String m = "active_school_share";
    return ToyCharts.of(
        data,
        "participation_by_country",
        """
        year | country_code | %s | %s_low | %s_high | %s_flag
        2023 | AT  | 0.10 | 0.05 | 0.15 |
        2023 | BE  | 0.20 | 0.15 | 0.25 |
        2023 | DE  | 0.30 | 0.25 | 0.35 |
        2023 | EE  | 0.40 | 0.35 | 0.45 |
        2023 | ES  | 0.50 | 0.45 | 0.55 |
        2023 | FR  | 0.60 | 0.55 | 0.65 |
        2023 | EUR | 0.35 | 0.34 | 0.36 |
        2024 | AT  |      |      |      | C
        2024 | BE  | 0.20 | 0.15 | 0.25 |
        2024 | DE  | 0.30 | 0.25 | 0.35 |
        2024 | EE  | 0.40 | 0.35 | 0.45 |
        2024 | ES  | 0.52 | 0.47 | 0.57 |
        2024 | FR  | 0.51 | 0.46 | 0.56 |
        2024 | EUR | 0.36 | 0.35 | 0.37 |
        """
            .formatted(m, m, m, m));
  }

  @Test
  void europeIsNoLineBesideTheOnlyCountryThatReports() {
    ToyCharts alone =
        ToyCharts.of(
            data,
            "participation_by_country",
            """
            year | country_code | countries_reporting | active_school_share
            2023 | ES           | 1                   | 0.50
            2023 | EUR          | 1                   | 0.50
            2024 | ES           | 1                   | 0.52
            2024 | EUR          | 1                   | 0.52
            2025 | EUR          | 0                   |
            """);
    assertThat(alone.drawn("participation_by_year", "country_code=ES").sentence())
        .contains("Spain")
        .doesNotContain("Europe");
    assertThat(alone.drawn("participation_by_year", "country_code=EUR").sentence())
        .contains("Europe");
  }

  private static JsonNode series(DrawnChart drawn) throws Exception {
    assertThat(drawn.option()).doesNotContain("function", "NaN");
    return Json.MAPPER.readTree(drawn.option()).get("series");
  }

  /** What stands at each time of a series: a number, or "-". */
  private static List<String> drawn(JsonNode series) {
    List<String> drawn = new ArrayList<>();
    series
        .get("data")
        .forEach(point -> drawn.add((point.has("value") ? point.get("value") : point).asText()));
    return drawn;
  }

  @Test
  void aLineIsCutAtGapsAndBreaksAndItsBandIsItsInterval() throws Exception {
    JsonNode series = series(retention().drawn("retention_by_edition", ""));
    assertThat(series.at("/0/stackStrategy").asText()).isEqualTo("all");
    assertThat(drawn(series.get(0))).containsExactly("40.0", "50.0", "-", "-", "-", "-", "-", "-");
    assertThat(drawn(series.get(1))).containsExactly("20.0", "20.0", "-", "-", "-", "-", "-", "-");
    assertThat(drawn(series.get(4))).containsExactly("50.0", "60.0", "-", "-", "-", "-", "-", "-");
    assertThat(drawn(series.get(5))).containsExactly("-", "-", "-", "70.0", "-", "-", "-", "-");
    assertThat(drawn(series.get(6))).containsExactly("-", "-", "-", "-", "-", "40.0", "30.0", "-");
  }

  @Test
  void wordsStandWhereThereIsNoFigureAndTheBreakSaysWhatChanged() throws Exception {
    JsonNode marks = series(retention().drawn("retention_by_edition", "")).get(7);
    assertThat(marks.get("data").findValuesAsText("formatter"))
        .contains("not\nknown", "none", "withheld");
    assertThat(marks.at("/markLine/data/0/xAxis").asDouble()).isEqualTo(4.5);
    assertThat(marks.at("/markLine/data/0/label/formatter").asText()).startsWith("New procedure");
    assertThat(marks.at("/markLine/data/1/0/coord").toString()).isEqualTo("[3.0,60.0]");
    assertThat(marks.at("/markLine/data/1/1/coord").toString()).isEqualTo("[3.0,80.0]");
  }

  @Test
  void wordsThatWouldLieOnEachOtherAreLeftOutOfALineThatHasThem() throws Exception {
    JsonNode alone =
        Json.MAPPER.readTree(retention().drawn("retention_by_edition", "").option()).at("/series");
    assertThat(alone.findValues("labelLayout"))
        .isNotEmpty()
        .allSatisfy(layout -> assertThat(layout.path("hideOverlap").asBoolean()).isTrue());
    JsonNode several =
        Json.MAPPER.readTree(participation().drawn("participation_by_year", "").option());
    assertThat(several.findValues("labelLayout")).isEmpty();
  }

  @Test
  void aProvisionalPointIsHollowAndOneOfSmallNumbersHasADottedRim() throws Exception {
    JsonNode series = series(retention().drawn("retention_by_edition", ""));
    assertThat(series.at("/6/data/6/itemStyle/color").asText()).isEqualTo(Ink.PAPER);
    assertThat(series.at("/6/data/5/itemStyle/color").asText()).isEqualTo(Ink.ACCENT);
    assertThat(series.at("/5/data/3/itemStyle/borderType").asText()).isEqualTo("dotted");
  }

  @Test
  void theSentenceGoesFromTheFirstFigureToTheNewest() {
    ToyCharts toy = retention();
    assertThat(toy.drawn("retention_by_edition", "").sentence())
        .isEqualTo(
            "50.0 % (interval 40.0 % to 60.0 %) in 2018-2019, 30.0 % (interval 20.0 % to"
                + " 40.0 %) in 2024-2025. Between them the series breaks (2023-2024): figures before"
                + " and after do not compare.");
    assertThat(toy.drawn("retention_by_edition", "edition=2018-2019", 9, "es").sentence())
        .isEqualTo(
            "50,0\u00a0% (intervalo de 40,0\u00a0% a 60,0\u00a0%) en 2018-2019; no se conoce"
                + " otra cifra.");
    assertThat(toy.drawn("retention_by_edition", "edition=2020-2021").sentence())
        .isEqualTo("No figure can be shown.");
    assertThat(toy.drawn("retention_by_edition", "").notes())
        .contains("1 figure is withheld, so that no school is given away.");
  }

  @Test
  void eachLineHasItsNameAtItsEndAndEuropeIsGrey() throws Exception {
    DrawnChart drawn = participation().drawn("participation_by_year", "country_code=ES,FR");
    JsonNode names = series(drawn).get(9).get("data");
    assertThat(names.findValuesAsText("formatter"))
        .containsExactly("Spain 52.0\u00a0%", "France 51.0\u00a0%", "Europe 36.0\u00a0%");
    assertThat(names.at("/2/label/color").asText()).isEqualTo(Ink.QUIET);
    assertThat(names.at("/0/value/1").asDouble() - names.at("/1/value/1").asDouble())
        .as("the names of two lines that end together do not cover each other")
        .isGreaterThan(1);
    assertThat(drawn.sentence())
        .startsWith("Spain: 50.0 % (interval 45.0 % to 55.0 %) in 2023, 52.0 %");
  }

  @Test
  void namesOfSeveralLinesStandAsFarApartAsTheLinesThatTheyTake() throws Exception {
    ToyCharts toy =
        ToyCharts.of(
            data,
            "participation_by_country",
            """
            year | country_code | country_name                        | active_school_share
            2023 | XA           | Collaboration, sharing and teamwork | 0.5
            2023 | XB           | Short                               | 0.5
            2024 | XA           | Collaboration, sharing and teamwork | 0.52
            2024 | XB           | Short                               | 0.51
            2024 | EUR          | Europe                              | 0.1
            """);
    DrawnChart drawn = toy.drawn("participation_by_year", "country_code=XA,XB");
    List<Double> heights = new ArrayList<>();
    for (JsonNode one : series(drawn)) {
      for (JsonNode mark : one.path("data")) {
        if (mark.at("/label/formatter").asText().matches("(?s)(Collaboration|Short).*")) {
          heights.add(mark.at("/value/1").asDouble());
        }
      }
    }
    JsonNode axis = Json.MAPPER.readTree(drawn.option()).at("/yAxis/0");
    double height = axis.get("max").asDouble() - axis.get("min").asDouble();
    assertThat(heights).hasSize(2);
    assertThat((heights.get(0) - heights.get(1)) / height)
        .as("\"Collaboration,\", \"sharing and\", \"teamwork 52.0 %\": three lines of 7 % each")
        .isGreaterThan(0.2);
  }

  @Test
  void moreThanFiveLinesAreAThicketSoTheOthersArePale() throws Exception {
    DrawnChart drawn =
        participation().drawn("participation_by_year", "country_code=AT,BE,DE,EE,ES,FR");
    assertThat(drawn.notes())
        .contains("5 of 6 lines are named: those that end highest.")
        .contains("1 figure is withheld, so that no school is given away.")
        .contains(
            "No intervals are drawn around more than three lines: the table has them, and where"
                + " two overlap a difference may be chance.")
        .noneMatch(note -> note.startsWith("The interval shows"));
    assertThat(series(drawn).at("/0/lineStyle/opacity").asDouble()).isEqualTo(0.3);
    assertThat(drawn(series(drawn).get(0))).containsExactly("10.0", "-");
    assertThat(drawn.option()).doesNotContain("Austria 10", "stackStrategy");
  }

  @Test
  void aNameAtTheEndOfALineIsBrokenBetweenWordsAndNotInItsNumber() throws Exception {
    ToyCharts charts =
        ToyCharts.of(
            data,
            CriterionToy.areas(),
            ToyCharts.table(
                "criterion_trend_by_country",
                """
                edition   | country_code | area_code       | area_scheme  | mean_score | mean_score_flag
                2023-2024 | ES           | miss_collab     | mission-2023 | 7.2        |
                2024-2025 | ES           | miss_collab     | mission-2023 | 7.1        |
                2023-2024 | ES           | miss_leadership | mission-2023 | 7.3        |
                2024-2025 | ES           | miss_leadership | mission-2023 | 7.25       |
                """));
    assertThat(
            Json.MAPPER
                .readTree(charts.drawnIn("criterion_trend_by_country", "es").option())
                .findValuesAsText("formatter"))
        .contains("Liderazgo\ncompartido 7,25", "Colaboración 7,10");
  }

  @Test
  void theAwardsOfACountryAreDrawnOverTheEditions() {
    DrawnChart drawn =
        ToyCharts.of(
                data,
                "award_trend_by_country",
                """
                edition   | country_code | awards_known | awards_known_flag
                2018-2019 | ES | 100 |
                2018-2019 | DE | 9   |
                2022-2023 | ES |     | m
                2023-2024 | ES | 174 | b
                2023-2024 | DE | 7   | b
                """)
            .drawn("awards_over_editions", "");
    assertThat(drawn.title()).isEqualTo("School Labels granted, over the editions, Spain");
    assertThat(drawn.sentence())
        .isEqualTo(
            "Spain: 100 in 2018-2019, 174 in 2023-2024. Between them the series breaks (2023-2024):"
                + " figures before and after do not compare.");
  }
}
