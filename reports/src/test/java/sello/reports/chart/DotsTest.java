package sello.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Json;

class DotsTest {
  private static final String RATE = "award_rate_by_country";
  private static final String MILLION = "awards_per_million_inhabitants";

  @TempDir static Path data;
  private static ToyCharts toy;

  @BeforeAll
  static void open() {
    String m = MILLION;
    toy =
        ToyCharts.of(
            data,
            RATE,
            """
            edition   | country_code | %s  | %s_low | %s_high | %s_flag
            2020-2021 | AT  |  9.5 | 9   | 10   |
            2021-2022 | EUR |  4   | 3.5 | 4.5  |
            2021-2022 | AT  |      |     |      | :
            2021-2022 | BE  |      |     |      | m
            2021-2022 | DE  |  2   | 1.5 | 2.5  |
            2021-2022 | EE  |  7   | 2   | 30   | u
            2021-2022 | ES  |  8   | 6   | 9    | p
            2021-2022 | FR  |      |     |      | C
            2021-2022 | PL  |  5   | 4   | 6    |
            2022-2023 | ES  |      |     |      | m
            """
                .formatted(m, m, m, m));
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
  void placesStandHighestFirstAndSmallNumbersAndWithheldOnesBelow() throws Exception {
    JsonNode option = option(toy.drawn(RATE, ""));
    assertThat(texts(option.at("/yAxis/0")))
        .containsExactly("", "Spain", "Poland", "Germany", "", "Estonia", "France");
    assertThat(texts(option.at("/yAxis/1")))
        .containsExactly("", "8", "5", "2", "", "7", "withheld");
  }

  @Test
  void anIntervalIsDrawnFromEndToEndAndCutWithAnArrowWhereItPressesOthersFlat() throws Exception {
    JsonNode option = option(toy.drawn(RATE, ""));
    assertThat(option.at("/xAxis/max").asDouble()).isEqualTo(10);
    JsonNode lines = option.at("/series/1/markLine/data");
    assertThat(lines.at("/1/0/coord").toString()).isEqualTo("[6.0,1.0]");
    assertThat(lines.at("/1/1/coord").toString()).isEqualTo("[9.0,1.0]");
    assertThat(lines.at("/1/1/symbol").isMissingNode()).isTrue();
    assertThat(lines.at("/4/1/coord").toString()).isEqualTo("[10.0,5.0]");
    assertThat(lines.at("/4/1/symbol").asText()).isEqualTo("arrow");
  }

  @Test
  void whatIsCountedHasItsLinesAtWholeNumbers(@TempDir Path other) throws Exception {
    JsonNode option =
        option(
            ToyCharts.of(
                    other,
                    "awards_by_region",
                    """
                    edition   | country_code | region_code | awards
                    2021-2022 | ES           | ES61        | 1
                    2021-2022 | ES           | ES24        | 0
                    """)
                .drawn("awards_by_region", ""));
    assertThat(option.at("/xAxis/max").asDouble()).isEqualTo(1);
    assertThat(option.at("/xAxis/interval").asDouble()).isEqualTo(1);
  }

  @Test
  void ofPlacesThatShareAFigureNoIntervalOfOneIsToldAsThatOfAll(@TempDir Path other)
      throws Exception {
    String m = MILLION;
    String sentence =
        ToyCharts.of(
                other,
                RATE,
                """
                edition   | country_code | %s  | %s_low | %s_high | %s_flag
                2021-2022 | DE  |  8   | 7   | 9    |
                2021-2022 | ES  |  8   | 6   | 10   |
                2021-2022 | FR  |  0   | 0   | 3    |
                2021-2022 | PL  |  0   | 0   | 3    |
                """
                    .formatted(m, m, m, m))
            .drawn(RATE, "")
            .sentence();
    assertThat(sentence)
        .contains("Highest: Germany and 1 other with 8; ")
        .endsWith("and 1 other with 0 (interval 0 to 3).");
  }

  @Test
  void europeIsALineWithItsNameAndNoDot() throws Exception {
    JsonNode option = option(toy.drawn(RATE, ""));
    assertThat(option.at("/series/1/markLine/data/0/0/coord/0").asDouble()).isEqualTo(4);
    assertThat(option.at("/series/1/data/0/label/formatter").asText()).isEqualTo("Europe 4");
    assertThat(texts(option.at("/yAxis/0"))).doesNotContain("Europe");
  }

  @Test
  void aProvisionalDotIsHollowASmallOneGreyAndAWithheldOneHatched() throws Exception {
    JsonNode series = option(toy.drawn(RATE, "")).get("series");
    assertThat(series.at("/1/data/1/itemStyle/color").asText()).isEqualTo(Ink.PAPER);
    assertThat(series.at("/1/data/2/itemStyle/color").asText()).isEqualTo(Ink.ACCENT);
    assertThat(series.at("/1/data/5/itemStyle/color").asText()).isEqualTo(Ink.QUIET);
    assertThat(series.at("/0/data/6/itemStyle/decal").isObject()).isTrue();
    assertThat(series.at("/0/data/6/value").asDouble()).isEqualTo(10);
    assertThat(series.at("/0/data/5/value").asText()).isEqualTo("-");
  }

  @Test
  void theSentenceNamesBothEndsAndEuropeWithIntervalsAndCountsWhatIsNotRanked() {
    assertThat(toy.drawn(RATE, "").sentence())
        .isEqualTo(
            "2021-2022: A figure is known for 4 of 7 countries. Highest: Spain with 8 (interval 6"
                + " to 9); lowest: Germany with 2 (interval 1.5 to 2.5). Europe: 4 (interval 3.5"
                + " to 4.5). 1 is not ranked: its numbers are small. 1 is withheld.");
    assertThat(toy.drawn(RATE, "", 99, "es").sentence())
        .isEqualTo(
            "2021-2022: Se conoce la cifra de 4 de 7 países. La más alta: España, con 8 (intervalo"
                + " de 6 a 9); la más baja: Alemania, con 2 (intervalo de 1,5 a 2,5). Europa: 4"
                + " (intervalo de 3,5 a 4,5). 1 queda sin ordenar: sus números son pequeños. 1 no"
                + " se publica.");
  }

  @Test
  void theNotesSayWhatIsNotDrawnAndWhy() {
    assertThat(toy.drawn(RATE, "").notes())
        .contains(
            "What is hollow is provisional: the figure may still change.",
            "Not drawn: 1 country whose figure is not known. That is not zero.",
            "Not drawn: 1 country that cannot have a figure, because nothing could be counted.",
            "Withheld, so that no school is given away: France. Where a line is hatched, the"
                + " figure may lie anywhere.");
    assertThat(toy.drawn(RATE, "", 99, "es").notes())
        .as("of one country as of several")
        .contains(
            "Sin dibujar: 1 país sin cifra conocida. Eso no es cero.",
            "Sin dibujar: 1 país sin cifra posible, porque no había nada que contar.");
  }

  @Test
  void oneCountryStandsBesideEuropeAlsoWhenNothingIsKnownOfIt() {
    assertThat(toy.drawn(RATE, "country_code=ES").sentence())
        .isEqualTo(
            "2021-2022: A figure is known for 1 of 1 country. Only Spain is ranked, with 8"
                + " (interval 6 to 9). Europe: 4 (interval 3.5 to 4.5).");
    assertThat(toy.drawn(RATE, "country_code=AT&edition=2021-2022").sentence())
        .isEqualTo(
            "2021-2022: A figure can be shown for none of 1 country. Europe: 4 (interval 3.5 to 4.5).");
  }

  @Test
  void whereThereIsNoRoomThePictureSaysHowManyAreDrawn() {
    DrawnChart drawn = toy.drawn(RATE, "", 4, "en");
    assertThat(drawn.option()).contains("2 of 5 are drawn").doesNotContain("\"Germany\"");
    assertThat(drawn.notes()).contains("2 of 5 places are drawn; the table has all.");
    assertThat(drawn.sentence()).contains("lowest: Germany");
  }

  @Test
  void withoutAnyFigureTheNewestEditionIsDrawnEmpty() {
    DrawnChart drawn = toy.drawn(RATE, "measure=awards_per_1000_schools");
    assertThat(drawn.title()).endsWith(", 2022-2023");
    assertThat(drawn.sentence())
        .isEqualTo("2022-2023: A figure can be shown for none of 1 country.");
    assertThat(drawn.option()).doesNotContain("function", "NaN");
  }

  @Test
  void thePlaceThatIsHighlightedStandsOutInColourAndInBold() throws Exception {
    JsonNode option = option(toy.drawn(RATE, "highlight=PL"));
    assertThat(option.at("/yAxis/0/data/2/textStyle/fontWeight").asText()).isEqualTo("bold");
    assertThat(option.at("/series/1/data/2/itemStyle/borderColor").asText()).isEqualTo(Ink.SECOND);
    assertThat(option.at("/series/1/markLine/data/2/0/lineStyle/color").asText())
        .isEqualTo(Ink.SECOND);
    assertThat(option.toString().split("bold", -1)).as("its name and its figure").hasSize(3);
  }

  @Test
  void inASmallPictureThePlaceThatIsHighlightedTakesTheLastLine() throws Exception {
    JsonNode option = option(toy.drawn(RATE, "highlight=DE", 4, "en"));
    assertThat(texts(option.at("/yAxis/0"))).containsExactly("", "Spain", "Germany", "");
  }

  @Test
  void aFolderOfAnEditionFitsOnOneLineOfAName() throws Exception {
    assertThat(option(toy.drawn(RATE, "")).at("/yAxis/0/axisLabel/width").asDouble())
        .as("awarded_schools/2026-2027/ with letters of 7 pixels")
        .isGreaterThan(26 * 7);
  }

  @Test
  void aPlaceThatIsNoneOrAChartWithoutPlacesIsRefused() {
    assertThatThrownBy(() -> toy.drawn(RATE, "highlight=XX"))
        .hasMessageContaining("no place 'XX' that could stand out");
    assertThatThrownBy(() -> toy.drawn("awards_slope_by_country", "highlight=ES"))
        .hasMessageContaining("no place 'ES' that could stand out");
  }
}
