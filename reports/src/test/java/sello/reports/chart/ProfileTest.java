package sello.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Json;

/** The profile of places over criterion areas: as a radar, and as dots. */
final class ProfileTest {
  private static final String RADAR = "criterion_profile_by_country";
  private static final String DOTS = "criterion_areas_by_country";

  @TempDir static Path data;
  private static ToyCharts toy;

  @BeforeAll
  static void open() {
    toy = ToyCharts.of(data, CriterionToy.areas(), CriterionToy.byCountry());
  }

  private static JsonNode option(DrawnChart drawn) throws IOException {
    assertThat(drawn.option()).doesNotContain("function");
    return Json.MAPPER.readTree(drawn.option());
  }

  @Test
  void bothTellTheHighestAndTheLowestAreaWithIntervalsAndEuropeBeside() {
    String sentence =
        "Spain: highest in Shared leadership: 8.25 (interval 8.00 to 8.50); Europe: 7.50; lowest in"
            + " Collaboration: 7.25 (interval 7.00 to 7.50); Europe: 7.00.";
    assertThat(toy.drawnIn(RADAR, "en").sentence()).isEqualTo(sentence);
    assertThat(toy.drawnIn(DOTS, "en").sentence()).isEqualTo(sentence);
    assertThat(toy.drawnIn(DOTS, "es").sentence())
        .isEqualTo(
            "España: la más alta en Liderazgo compartido: 8,25 (intervalo de 8,00 a 8,50); Europa: 7,50; la más"
                + " baja en Colaboración: 7,25 (intervalo de 7,00 a 7,50); Europa: 7,00.");
  }

  @Test
  void nothingKnownOrAllWithheldIsSaid() {
    assertThat(toy.drawnIn(DOTS, "en", "country_code", "FR", "edition", "2023-2024").sentence())
        .isEqualTo("No figure can be shown.");
    assertThat(toy.drawnIn(DOTS, "en", "country_code", "PL", "edition", "2023-2024").sentence())
        .isEqualTo("Poland: no figure can be shown.");
    assertThat(toy.drawnIn(DOTS, "en", "country_code", "EE").sentence())
        .isEqualTo(
            "Estonia: every figure has a small base, so none is called the highest or the lowest."
                + " 1 area has no figure.");
  }

  @Test
  void aRadarHasAShapeForEuropeAndForEachPlaceThatIsWhollyKnown() throws IOException {
    JsonNode series = option(toy.drawnIn(RADAR, "en", "country_code", "ES,DE")).at("/series");
    assertThat(series).hasSize(3);
    assertThat(series.at("/0/name").asText()).isEqualTo("Europe");
    assertThat(series.at("/0/data/0/value").toString()).isEqualTo("[7.0,7.5]");
    assertThat(series.at("/1/name").asText()).isEqualTo("Spain");
    assertThat(series.at("/1/data/0/value").toString()).isEqualTo("[7.25,8.25]");
    assertThat(series.at("/1/data/0/tooltip/formatter").asText())
        .isEqualTo(
            "Spain\nCollaboration: 7.25 (interval 7.00 to 7.50)\nShared leadership: 8.25 (interval 8.00 to 8.50)");
  }

  @Test
  void aRadarRunsFrom0To10AndWritesTheScaleOnOneSpoke() throws IOException {
    JsonNode spokes = option(toy.drawnIn(RADAR, "en")).at("/radar/indicator");
    assertThat(spokes.toString())
        .isEqualTo(
            "[{\"axisLabel\":{\"show\":true},\"name\":\"Collaboration\",\"min\":0,\"max\":10.0},"
                + "{\"axisLabel\":{\"show\":false},\"name\":\"Shared\\nleadership\",\"min\":0,\"max\":10.0}]");
  }

  @Test
  void aPlaceOfWhichAnAreaIsWithheldHasNoShapeAndItSaysSo() throws IOException {
    DrawnChart drawn = toy.drawnIn(RADAR, "en", "country_code", "EE");
    assertThat(option(drawn).at("/series")).hasSize(1);
    assertThat(drawn.notes())
        .contains(
            "Estonia has no shape here, since an area of it has no figure: it would look like"
                + " zero.");
  }

  @Test
  void dotsHaveTheirIntervalsAndEuropeItsTick() throws IOException {
    JsonNode option = option(toy.drawnIn(DOTS, "en"));
    JsonNode dots = option.at("/series/0/data");
    assertThat(dots.at("/0/value").toString()).isEqualTo("[7.0,0.0]");
    assertThat(dots.at("/0/symbol").asText()).isEqualTo("rect");
    assertThat(dots.at("/1/value").toString()).isEqualTo("[7.25,0.0]");
    assertThat(dots.at("/1/label/formatter").asText()).isEqualTo("7.25");
    JsonNode whisker = option.at("/series/0/markLine/data/0");
    assertThat(whisker.at("/0/coord").toString()).isEqualTo("[7.0,0.0]");
    assertThat(whisker.at("/1/coord").toString()).isEqualTo("[7.5,0.0]");
    assertThat(option.at("/xAxis/min").asDouble()).isEqualTo(7);
    assertThat(option.at("/xAxis/max").asDouble()).isEqualTo(9);
  }

  @Test
  void aWithheldDotIsAWordAndASmallBaseIsGrey() throws IOException {
    JsonNode dots = option(toy.drawnIn(DOTS, "en", "country_code", "EE")).at("/series/0/data");
    assertThat(dots.at("/1/itemStyle/color").asText()).isEqualTo(Ink.QUIET);
    assertThat(dots.at("/3/label/formatter").asText()).isEqualTo("withheld");
    assertThat(dots.at("/3/symbolSize").asInt()).isZero();
  }

  @Test
  void namesInTheKeyShareItsWidth() throws IOException {
    JsonNode dots = option(toy.drawnIn(DOTS, "en")).at("/series/0/data");
    assertThat(dots.at("/4/label/formatter").asText()).isEqualTo("Spain");
    assertThat(dots.at("/4/value/0").asDouble()).isCloseTo(7.1, within(1e-9));
    assertThat(dots.at("/5/label/formatter").asText()).isEqualTo("Europe");
    assertThat(dots.at("/5/value/0").asDouble())
        .as("one of two names begins in the middle of an axis from 7 to 9")
        .isCloseTo(8.1, within(1e-9));
  }

  @Test
  void whereEuropeIsNotKnownItHasNoPlaceInTheKey() throws IOException {
    assertThat(option(toy.drawnIn(DOTS, "en")).findValuesAsText("formatter")).contains("Europe");
    DrawnChart nothing = toy.drawnIn(DOTS, "en", "edition", "2024-2025");
    assertThat(nothing.sentence()).isEqualTo("Spain: no figure can be shown.");
    assertThat(option(nothing).findValuesAsText("formatter")).doesNotContain("Europe");
  }

  @Test
  void moreThanThreePlacesAreNotDrawnAndItSaysSo() {
    DrawnChart drawn = toy.drawnIn(DOTS, "en", "country_code", "DE,EE,ES,PL");
    assertThat(drawn.notes()).contains("3 of 4 places are drawn; the table has all.");
    assertThat(drawn.shown()).hasSize(6);
    assertThat(drawn.places()).isEqualTo(11);
  }

  @Test
  void namesBreakBetweenWords() {
    assertThat(WrappedName.of("Students as agents of change", 15))
        .isEqualTo("Students as\nagents of\nchange");
    assertThat(WrappedName.of("Interdisciplinarity", 15)).isEqualTo("Interdisciplinarity");
  }
}
