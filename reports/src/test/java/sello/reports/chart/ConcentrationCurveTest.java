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
import sello.reports.Row;

final class ConcentrationCurveTest {
  private static final String CURVE = "award_concentration_curve";

  @TempDir static Path data;
  private static ToyCharts toy;

  @BeforeAll
  static void open() {
    toy = ToyCharts.of(data, ConcentrationToy.curve());
  }

  @Test
  void theSentenceTellsTheCoefficientAndWhatTheHalfWithTheFewestHas() {
    DrawnChart newest = toy.drawnIn(CURVE, "en");
    assertThat(newest.title()).isEqualTo("Concentration of awards over countries, 2021-2022");
    assertThat(newest.sentence())
        .isEqualTo(
            "Gini coefficient 40.0 %: the 50.0 % of countries with the fewest awards have 20.0 %"
                + " of the awards together.");
    assertThat(newest.notes())
        .contains("What is hollow is provisional: the figure may still change.");
    assertThat(toy.drawnIn(CURVE, "es").sentence())
        .isEqualTo(
            "Coeficiente de Gini 40,0\u00a0%: el 50,0\u00a0% de los países, los que menos sellos"
                + " tienen, suma el 20,0\u00a0% de los sellos.");
  }

  @Test
  void theCurveBeginsAtNothingAndRunsFromTheFewestToTheMost() throws IOException {
    DrawnChart newest = toy.drawnIn(CURVE, "en");
    JsonNode curve = Json.MAPPER.readTree(newest.option()).at("/series/1/data");
    assertThat(StreamSupport.stream(curve.spliterator(), false).map(p -> p.at("/value").toString()))
        .containsExactly("[0,0]", "[25.0,5.0]", "[50.0,20.0]", "[75.0,45.0]", "[100.0,100.0]");
    assertThat(curve.at("/1/tooltip/formatter").asText()).startsWith("Estonia\nthe 25.0 %");
    assertThat(newest.shown().stream().map((Row row) -> row.text("country_code")))
        .containsExactly("EE", "PL", "ES", "DE");
    assertThat(newest.option()).doesNotContain("function");
  }

  @Test
  void aCurveOfFewAwardsIsGreyAndSaysWhy() {
    DrawnChart few = toy.drawnIn(CURVE, "en", "edition", "2020-2021");
    assertThat(few.option()).doesNotContain("\"color\":\"%s\",\"width\":2.5".formatted(Ink.ACCENT));
    assertThat(few.notes()).anyMatch(note -> note.startsWith("Small base"));
    assertThat(few.sentence()).startsWith("Gini coefficient 75.0 %: the 50.0 %");
  }

  @Test
  void whereACountryIsNotKnownNoCurveIsDrawn() throws IOException {
    DrawnChart unknown = toy.drawnIn(CURVE, "en", "edition", "2023-2024");
    assertThat(unknown.sentence())
        .isEqualTo(
            "No curve can be drawn: the awards of a country are not known, or there are none.");
    assertThat(Json.MAPPER.readTree(unknown.option()).at("/series/1/data")).isEmpty();
    assertThat(unknown.shown()).isEmpty();
  }
}
