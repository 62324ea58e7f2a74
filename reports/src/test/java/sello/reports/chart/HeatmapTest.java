package sello.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Field;
import sello.catalog.Json;
import sello.catalog.Type;
import sello.catalog.Unit;
import sello.reports.Figure;

final class HeatmapTest {
  private static final String GRID = "criterion_grid_by_country";

  @TempDir static Path data;
  @TempDir Path regions;
  private static ToyCharts toy;

  @BeforeAll
  static void open() {
    toy = ToyCharts.of(data, CriterionToy.areas(), CriterionToy.byCountry());
  }

  private static JsonNode option(DrawnChart drawn) throws IOException {
    assertThat(drawn.option()).doesNotContain("function");
    return Json.MAPPER.readTree(drawn.option());
  }

  private static List<String> texts(JsonNode list) {
    return Json.MAPPER.convertValue(
        list, Json.MAPPER.getTypeFactory().constructCollectionType(List.class, String.class));
  }

  @Test
  void theSentenceNamesTheEndsThatCanBeRankedWithTheirIntervalsAndEuropeBeside() {
    assertThat(toy.drawnIn(GRID, "en").sentence())
        .isEqualTo(
            "Figures can be shown for 3 of 5 countries. Highest: Spain, Shared leadership: 8.25"
                + " (interval 8.00 to 8.50); Europe: 7.50. Lowest: Germany, Collaboration: 6.50"
                + " (interval 6.00 to 7.00); Europe: 7.00. 1 is withheld.");
    assertThat(toy.drawnIn(GRID, "es").sentence())
        .isEqualTo(
            "Se pueden mostrar cifras de 3 de 5 países. La más alta: España, Liderazgo compartido: 8,25"
                + " (intervalo de 8,00 a 8,50); Europa: 7,50. La más baja: Alemania, Colaboración:"
                + " 6,50 (intervalo de 6,00 a 7,00); Europa: 7,00. 1 no se publica.");
  }

  @Test
  void onePlaceAloneIsNoRankingAndHasNoClassesOfColours() throws IOException {
    DrawnChart alone = toy.drawnIn(GRID, "en", "country_code", "ES,PL", "edition", "2023-2024");
    assertThat(alone.sentence())
        .isEqualTo(
            "Figures can be shown for 1 of 2 countries. Only Spain has figures that can be ranked."
                + " In its highest column, Shared leadership: 8.25 (interval 8.00 to 8.50);"
                + " Europe: 7.50. In its lowest, Collaboration: 7.25 (interval 7.00 to 7.50);"
                + " Europe: 7.00. 1 is withheld.");
    assertThat(alone.figures().stream().filter(Figure::isKnown)).hasSize(2);
    assertThat(alone.figures()).hasSize(4);
    JsonNode option = option(alone);
    assertThat(texts(option.at("/yAxis/data")))
        .containsExactly("Europe", "Spain", "Poland", "", "", "Marks");
    assertThat(option.at("/series/1/data")).isEmpty();
    assertThat(option.at("/series/0/data").findValuesAsText("color"))
        .doesNotContainAnyElementsOf(Ink.CLASSES.subList(1, Ink.CLASSES.size()));
  }

  @Test
  void onePlaceAloneOfFewSchoolsIsHatchedInItsOneColour() throws IOException {
    JsonNode option =
        option(toy.drawnIn(GRID, "en", "country_code", "EE,PL", "edition", "2023-2024"));
    assertThat(option.toString()).contains("small base");
    assertThat(option.at("/series/0/data").findValuesAsText("color"))
        .doesNotContainAnyElementsOf(Ink.CLASSES.subList(1, Ink.CLASSES.size()));
  }

  @Test
  void ofNothingKnownItSaysSo() throws IOException {
    DrawnChart none = toy.drawnIn(GRID, "en", "country_code", "FR", "edition", "2023-2024");
    assertThat(none.sentence()).isEqualTo("Of 1 country, no figure can be shown.");
    assertThat(option(none).at("/title/0/subtext").asText()).isEqualTo(none.sentence());
    assertThat(option(none).has("series")).isFalse();
  }

  @Test
  void ofAPlaceWhoseFiguresAreAllWithheldItDoesNotSayThatNothingIsKnown() {
    DrawnChart withheld = toy.drawnIn(GRID, "en", "country_code", "PL", "edition", "2023-2024");
    assertThat(withheld.sentence())
        .isEqualTo("Of 1 country, no figure can be shown. 1 is withheld.");
    assertThat(withheld.notes()).noneMatch(note -> note.contains("nothing is known"));
    assertThat(toy.drawnIn(GRID, "en").notes())
        .contains("Of places that are not drawn nothing is known.");
  }

  @Test
  void europeIsOnTopAndOthersFollowByTheFirstColumnWithSmallBasesAndWithheldOnesBelow()
      throws IOException {
    assertThat(texts(option(toy.drawnIn(GRID, "en")).at("/yAxis/data")))
        .containsExactly("Europe", "Spain", "Germany", "Estonia", "Poland", "", "Colours", "Marks");
  }

  @Test
  void aFigureStandsInItsCellASmallBaseIsHatchedAndAWithheldOneIsHatchedWithoutAFigure()
      throws IOException {
    JsonNode cells = option(toy.drawnIn(GRID, "en")).at("/series/0/data");
    assertThat(cells).hasSize(10);

    JsonNode spain = cells.get(2);
    assertThat(spain.at("/value").toString()).isEqualTo("[0,1,0]");
    assertThat(spain.at("/label/formatter").asText()).isEqualTo("7.25");
    assertThat(spain.at("/itemStyle/decal").isMissingNode()).isTrue();
    assertThat(spain.at("/tooltip/formatter").asText())
        .isEqualTo("Spain\nCollaboration\n7.25 (interval 7.00 to 7.50)");

    JsonNode estonia = cells.get(6);
    assertThat(estonia.at("/label/formatter").asText()).isEqualTo("9.50");
    assertThat(estonia.at("/itemStyle/decal/color").asText()).isEqualTo(Ink.PAPER);
    assertThat(estonia.at("/tooltip/formatter").asText())
        .isEqualTo(
            "Estonia\nCollaboration\n9.50 (interval 6.00 to 10.00)\nlow reliability: small base");

    JsonNode withheld = cells.get(7);
    assertThat(withheld.at("/label/formatter").asText()).isEmpty();
    assertThat(withheld.at("/itemStyle/color").asText()).isEqualTo(Ink.PAPER);
    assertThat(withheld.at("/itemStyle/decal/color").asText()).isEqualTo(Ink.QUIET);
    assertThat(withheld.at("/tooltip/formatter").asText())
        .isEqualTo("Estonia\nShared leadership\nwithheld");
  }

  @Test
  void aDifferenceIsColouredApartFromZeroAndItsBoundsAreWritten() throws IOException {
    DrawnChart drawn = toy.drawnIn(GRID, "en", "measure", "standardised_difference");
    assertThat(drawn.title())
        .isEqualTo("Standardised difference from Europe by criterion area and country, 2023-2024");
    JsonNode option = option(drawn);
    assertThat(texts(option.at("/yAxis/data"))).doesNotContain("Europe");
    assertThat(option.at("/series/0/data/0/itemStyle/color").asText()).isEqualTo(Ink.APART.get(3));
    assertThat(option.at("/series/0/data/2/itemStyle/color").asText()).isEqualTo(Ink.APART.get(1));
    assertThat(option.at("/series/1/data").findValuesAsText("formatter"))
        .contains("< -0.8", "≥ -0.8", "≥ -0.2", "≥ 0.2", "≥ 0.8");
  }

  @Test
  void areasOfTwoSchemesNeverStandBesideEachOther() throws IOException {
    DrawnChart both = toy.drawnIn(GRID, "en", "edition", "2021-2022..2023-2024");
    assertThat(texts(option(both).at("/xAxis/0/data")))
        .containsExactly("Collaboration", "Shared leadership");
    assertThat(both.notes().get(0))
        .isEqualTo(
            "Several were asked for; 2023-2024, the newest that is well covered, is drawn, since"
                + " others may not compare.");
    assertThat(texts(option(toy.drawnIn(GRID, "en", "edition", "2021-2022")).at("/xAxis/0/data")))
        .containsExactly("eSafety");
  }

  @Test
  void namesOfColumnsBreakBetweenWordsAndHaveTheRoomThatFewColumnsLeave() throws IOException {
    assertThat(WrappedName.of("Teaching, learning and interdisciplinary work", 15))
        .isEqualTo("Teaching,\nlearning and\ninterdisciplinary\nwork");
    assertThat(option(toy.drawnIn(GRID, "en")).at("/xAxis/0/axisLabel/width").asInt())
        .isGreaterThan(200);
  }

  @Test
  void aPictureWithoutRoomSaysHowManyItDraws() throws IOException {
    DrawnChart drawn = toy.drawnIn(GRID, 8, "en");
    assertThat(texts(option(drawn).at("/yAxis/data")))
        .containsExactly("Europe", "Spain", "Germany", "", "Colours");
    assertThat(drawn.notes()).contains("2 of 4 places are drawn; the table has all.");
    assertThat(drawn.option()).contains("2 of 4 are drawn");
  }

  @Test
  void aNumberIsOfTheClassThatItIsWrittenAs() {
    Field<Double> mark = new Field<>("mark", Type.DOUBLE, Unit.POINTS, "Mark", "A mark", 2);
    ColourClasses classes = ColourClasses.over(List.of(6.8, 7.6));
    assertThat(classes.bounds()).contains(7.2);
    assertThat(classes.of(ShortNumber.rounded(mark, 7.196))).isEqualTo(classes.of(7.2));
    assertThat(classes.of(ShortNumber.rounded(mark, 7.194))).isEqualTo(classes.of(7.2) - 1);
  }

  @Test
  void classesAreRoundAndHoldEveryFigure() {
    assertThat(ColourClasses.over(List.of(6.5, 8.25)).bounds()).containsExactly(7.0, 7.5, 8.0, 8.5);
    assertThat(ColourClasses.over(List.of(0.03, 0.97)).bounds())
        .containsExactly(0.2, 0.4, 0.6, 0.8);
    assertThat(ColourClasses.over(List.of(7.0)).of(7.0)).isBetween(0, 4);
    assertThat(ColourClasses.over(List.of()).bounds()).hasSize(4);
    assertThat(ColourClasses.aroundZero().of(-0.81)).isZero();
    assertThat(ColourClasses.aroundZero().of(0)).isEqualTo(2);
    assertThat(ColourClasses.aroundZero().of(0.8)).isEqualTo(4);
  }

  @Test
  void whatBelongsToNoKnownRegionIsNeitherDrawnNorCounted() throws IOException {
    DrawnChart drawn = regions("");
    assertThat(drawn.sentence()).startsWith("Figures can be shown for 2 of 2 regions.");
    assertThat(drawn.notes())
        .contains("What is not known to belong to any of these is in the table, and not drawn.");
    assertThat(option(drawn).at("/yAxis/data").toString()).doesNotContain("unknown", "Region not");
  }

  @Test
  void thePlaceThatIsHighlightedHasItsNameInBold() throws IOException {
    JsonNode names = option(regions("ES30")).at("/yAxis/data");
    assertThat(names.at("/1/value").asText()).isEqualTo("Madrid");
    assertThat(names.at("/1/textStyle/fontWeight").asText()).isEqualTo("bold");
    assertThat(names.at("/0").asText())
        .as("Europe, whose figures stand in the rows of regions")
        .isEqualTo("Europe");
  }

  @Test
  void whereAllHaveFewSchoolsTheClassesAreOverTheirFigures() throws IOException {
    ToyCharts small =
        ToyCharts.of(
            regions,
            CriterionToy.areas(),
            ToyCharts.table(
                "criterion_profile_by_region",
                """
                edition   | country_code | region_code | area_code   | region_name | mean_score | mean_score_flag | europe_mean_score | europe_mean_score_flag
                2023-2024 | ES           | ES30        | miss_collab | Madrid      | 6.9        | u               | 6.1               |
                2023-2024 | ES           | ES51        | miss_collab | Cataluña    | 5.5        | u               | 6.1               |
                """));
    JsonNode option = option(small.drawnIn("criterion_profile_by_region", "en"));
    assertThat(option.at("/series/1/data").findValuesAsText("formatter")).contains("< 6", "≥ 7");
    assertThat(option.at("/series/0/data/1/itemStyle/color"))
        .isNotEqualTo(option.at("/series/0/data/2/itemStyle/color"));
  }

  private DrawnChart regions(String highlighted) {
    ToyCharts charts =
        ToyCharts.of(
            regions,
            CriterionToy.areas(),
            ToyCharts.table(
                "criterion_profile_by_region",
                """
                edition   | country_code | region_code | area_code   | region_name | mean_score | mean_score_flag | europe_mean_score | europe_mean_score_flag
                2023-2024 | ES           | ES30        | miss_collab | Madrid      | 7          |                 | 6.8               |
                2023-2024 | ES           | ES51        | miss_collab | Cataluña    | 6          |                 | 6.8               |
                2023-2024 | ES           | unknown     | miss_collab | unknown     | 5          |                 | 6.8               |
                """));
    return highlighted.isEmpty()
        ? charts.drawnIn("criterion_profile_by_region", "en")
        : charts.drawnIn("criterion_profile_by_region", "en", "highlight", highlighted);
  }
}
