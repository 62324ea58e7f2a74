package sello.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Json;

final class SurvivalTest {
  private static final String RETENTION = "retention_by_country";

  @TempDir static Path data;
  private static ToyCharts toy;

  @BeforeAll
  static void open() {
    toy =
        ToyCharts.of(
            data,
            ToyCharts.table(
                RETENTION,
                """
                country_code | term | country_name | median_terms | spells_at_risk | spells_at_risk_flag | spells_lapsed | spells_censored | survival_share | survival_share_low | survival_share_high | survival_share_flag
                DE           | 1    | Germany      |              |                | :                   |               |                 |                |                    |                     | :
                EE           | 1    | Estonia      |              | 8              |                     | 2             | 0               | 0.75           | 0.31               | 0.93                | u
                ES           | 1    | Spain        | 2            | 100            |                     | 40            | 20              | 0.6            | 0.5                | 0.69                |
                ES           | 2    | Spain        | 2            | 40             |                     | 20            | 0               | 0.3            | 0.2                | 0.4                 |
                ES           | 3    | Spain        | 2            | 20             |                     | 0             | 20              |                |                    |                     | :
                EUR          | 1    | Europe       |              | 1200           |                     | 300           | 0               | 0.75           | 0.72               | 0.77                |
                """));
  }

  private static JsonNode option(DrawnChart drawn) throws IOException {
    assertThat(drawn.option()).doesNotContain("function");
    return Json.MAPPER.readTree(drawn.option());
  }

  private static String values(JsonNode points) {
    return StreamSupport.stream(points.spliterator(), false)
        .map(point -> point.at("/value").toString())
        .toList()
        .toString();
  }

  @Test
  void theSentenceTellsTheFirstTermAndTheMedianOfEachPlace() {
    assertThat(toy.drawnIn(RETENTION, "en").sentence())
        .isEqualTo(
            "Spain: 60.0 % (interval 50.0 % to 69.0 %) of labels outlast term 1. By term 2, half or more"
                + " have ended. Europe: 75.0 % (interval 72.0 % to 77.0 %) of labels outlast term 1. More"
                + " than half outlast every term of which something is known.");
    assertThat(toy.drawnIn(RETENTION, "es", "country_code", "EUR").sentence())
        .isEqualTo(
            "Europa: el 75,0\u00a0% (intervalo de 72,0\u00a0% a 77,0\u00a0%) de los sellos supera el"
                + " periodo 1. Más de la mitad supera todos los periodos de los que se sabe algo.");
    assertThat(toy.drawnIn(RETENTION, "en", "country_code", "DE").sentence())
        .startsWith("Germany: no figure can be shown. Europe: 75.0 %");
  }

  @Test
  void aCurveStepsDownFromAllAndEndsWhereNothingMoreIsKnown() throws IOException {
    JsonNode option = option(toy.drawnIn(RETENTION, "en"));
    assertThat(values(option.at("/series/0/data"))).isEqualTo("[[0,100], [1,60.0], [2,30.0]]");
    assertThat(option.at("/series/0/step").asText()).isEqualTo("end");
    assertThat(values(option.at("/series/1/data"))).isEqualTo("[[0,100], [1,75.0]]");
    assertThat(option.at("/series/0/markLine/data/0/0/coord").toString()).isEqualTo("[1.0,50.0]");
    assertThat(option.at("/series/0/markLine/data/0/1/coord").toString()).isEqualTo("[1.0,69.0]");
  }

  private static ToyCharts beside(Path folder, String countries) {
    return ToyCharts.of(
        folder,
        ToyCharts.table(
            RETENTION,
            """
            country_code | term | country_name | countries_reporting | spells_at_risk | survival_share
            ES           | 1    | Spain        | 1                   | 100            | 0.6
            EUR          | 1    | Europe       | %s                   | 120            | 0.75
            EUR          | 2    | Europe       | 1                   | 90             | 0.5
            """
                .formatted(countries)));
  }

  @Test
  void europeIsSaidToBeOfSoManyCountries(@TempDir Path two) {
    ToyCharts charts = beside(two, "2");
    assertThat(charts.drawnIn(RETENTION, "en").sentence())
        .contains("Europe, 2 countries: 75.0 % of labels outlast term 1.");
    assertThat(charts.drawnIn(RETENTION, "es").sentence()).contains("Europa, 2 países: el 75,0");
  }

  @Test
  void europeIsNotDrawnBesideTheOneCountryThatItIs(@TempDir Path one) throws IOException {
    ToyCharts charts = beside(one, "1");
    assertThat(charts.drawnIn(RETENTION, "en").sentence()).doesNotContain("Europe");
    assertThat(option(charts.drawnIn(RETENTION, "en")).at("/legend/data").toString())
        .isEqualTo("[\"Spain\"]");
    assertThat(charts.drawnIn(RETENTION, "en", "country_code", "EUR").sentence())
        .startsWith("Europe, 1 country: 75.0 %");
  }

  @Test
  void wordsBesideALowShareStandAboveTheAxis(@TempDir Path low) throws IOException {
    ToyCharts charts =
        ToyCharts.of(
            low,
            ToyCharts.table(
                RETENTION,
                """
                country_code | term | country_name | spells_at_risk | spells_lapsed | spells_censored | survival_share | survival_share_low | survival_share_high
                ES           | 1    | Spain        | 100            | 40            | 0               | 0.6            | 0.5                | 0.69
                ES           | 2    | Spain        | 40             | 38            | 0               | 0.03           | 0.01               | 0.09
                ES           | 3    | Spain        | 2              | 1             | 0               | 0.015          | 0.001              | 0.08
                EUR          | 1    | Europe       | 1200           | 300           | 0               | 0.75           | 0.72               | 0.77
                """));
    JsonNode points = option(charts.drawnIn(RETENTION, "en")).at("/series/0/data");
    assertThat(points.get(1).at("/label/offset").toString()).isEqualTo("[8,12]");
    assertThat(points.get(2).at("/label/offset").toString()).isEqualTo("[8,-12]");
    assertThat(points.get(3).at("/label/offset").toString()).isEqualTo("[30,-12]");
  }

  @Test
  void wordsBesideAStepStandOverItWhereAnotherCurveLiesCloseBelow(@TempDir Path close)
      throws IOException {
    ToyCharts charts =
        ToyCharts.of(
            close,
            ToyCharts.table(
                RETENTION,
                """
                country_code | term | country_name | spells_at_risk | survival_share
                ES           | 1    | Spain        | 100            | 0.335
                ES           | 2    | Spain        | 100            | 0.3
                ES           | 3    | Spain        | 100            | 0.2
                EUR          | 1    | Europe       | 1200           | 0.29
                EUR          | 2    | Europe       | 1200           | 0.2
                EUR          | 3    | Europe       | 1200           | 0.19
                """));
    JsonNode points = option(charts.drawnIn(RETENTION, "en")).at("/series/0/data");
    assertThat(points.get(1).at("/label/offset").toString()).isEqualTo("[8,-12]");
    assertThat(points.get(2).at("/label/offset").toString()).isEqualTo("[8,12]");
    assertThat(points.get(3).at("/label/offset").toString()).isEqualTo("[30,-12]");
  }

  @Test
  void wordsOverAStepStandOverTheCurveThatLiesCloseAbove(@TempDir Path close) throws IOException {
    ToyCharts charts =
        ToyCharts.of(
            close,
            ToyCharts.table(
                RETENTION,
                """
                country_code | term | country_name | spells_at_risk | survival_share
                ES           | 1    | Spain        | 100            | 0.05
                ES           | 2    | Spain        | 100            | 0
                EUR          | 1    | Europe       | 1200           | 0.3
                EUR          | 2    | Europe       | 1200           | 0.04
                """));
    JsonNode points = option(charts.drawnIn(RETENTION, "en")).at("/series/0/data");
    assertThat(points.get(1).at("/label/offset").toString()).isEqualTo("[8,-12]");
    assertThat(points.get(2).at("/label/offset").toString()).isEqualTo("[30,-28]");
  }

  @Test
  void underTheAxisStandWhoWasAtRisk() throws IOException {
    JsonNode terms = option(toy.drawnIn(RETENTION, "en")).at("/xAxis/0/data");
    assertThat(terms.get(0).asText()).isEqualTo("Term 0\nSpain:\nEurope:");
    assertThat(terms.get(1).asText()).isEqualTo("Term 1\n100\n1,200");
    assertThat(terms.get(3).asText()).isEqualTo("Term 3\n20\n–");
  }

  @Test
  void aTickStandsWhereLabelsWereLastSeenAndASmallBaseIsPale() throws IOException {
    JsonNode option = option(toy.drawnIn(RETENTION, "en", "country_code", "EE,ES"));
    JsonNode estonia = option.at("/series/0/data/1");
    assertThat(estonia.at("/itemStyle/borderColor").asText()).isEqualTo(Ink.QUIET);
    assertThat(estonia.at("/tooltip/formatter").asText())
        .isEqualTo(
            "Estonia, Term 1\n75.0 % (interval 31.0 % to 93.0 %)\nlow reliability: small base\n"
                + "8 at risk, 0 last seen");
    assertThat(option.at("/series/3/data")).isEmpty();
    assertThat(values(option.at("/series/4/data"))).isEqualTo("[[1,60.0]]");
  }
}
