package sello.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Json;

class PairsTest {
  @TempDir Path data;

  private ToyCharts groups() {
    String m = "mean_per_school";
    return ToyCharts.of(
        data,
        "participation_of_labelled_by_country",
        """
        year | country_code | participation_measure | label_group | %s | %s_low | %s_high | %s_flag
        2024 | ES  | teachers_active  | labelled     | 9 | 8   | 10  |
        2025 | DE  | teachers_active  | labelled     | 2 | 1.5 | 2.5 |
        2025 | DE  | teachers_active  | not_labelled | 3 | 2   | 4   | u
        2025 | EE  | teachers_active  | labelled     |   |     |     | C
        2025 | EE  | teachers_active  | not_labelled | 1 | 0.5 | 1.5 |
        2025 | ES  | teachers_active  | labelled     | 4 | 3.5 | 4.5 |
        2025 | ES  | teachers_active  | not_labelled | 1 | 0.8 | 1.2 |
        2025 | EUR | teachers_active  | labelled     | 3 | 2.9 | 3.1 |
        2025 | EUR | teachers_active  | not_labelled | 2 | 1.9 | 2.1 |
        2025 | FR  | teachers_active  | labelled     |   |     |     | :
        2025 | FR  | teachers_active  | not_labelled |   |     |     | :
        2025 | EUR | projects_started | labelled     | 2 | 1.9 | 2.1 |
        2025 | EUR | projects_started | not_labelled | 2 | 1.9 | 2.1 |
        """
            .formatted(m, m, m, m));
  }

  private ToyCharts published() {
    return ToyCharts.of(
        data,
        "published_against_counted",
        """
        figure_id | metric | period    | country_code | verdict    | value | counted
        F001      | awards | 2018-2019 | EUR          | differs    | 1212  | 1205
        F002      | awards | 2018-2019 | TR           | agrees     | 179   | 179
        F003      | awards | 2020-2021 | IT           | cannot say | 204   | 10
        """);
  }

  private static JsonNode option(DrawnChart drawn) throws Exception {
    assertThat(drawn.option()).doesNotContain("function", "NaN");
    return Json.MAPPER.readTree(drawn.option());
  }

  private static List<String> texts(JsonNode axis) {
    List<String> texts = new ArrayList<>();
    axis.get("data").forEach(text -> texts.add(text.get("value").asText()));
    return texts;
  }

  @Test
  void europeComesFirstThenTheHighestAndWhatIsNotKnownIsNotDrawn() throws Exception {
    JsonNode option = option(groups().drawn("participation_of_labelled_by_country", ""));
    assertThat(texts(option.at("/yAxis/0")))
        .containsExactly("", "Europe", "Spain", "Germany", "Estonia");
    assertThat(texts(option.at("/yAxis/1")))
        .containsExactly("", "3 / 2", "4 / 1", "2 / 3", "withheld");
    assertThat(option.at("/series/0/data/4/itemStyle/decal").isObject()).isTrue();
  }

  @Test
  void oneDotIsFullTheOtherHollowWithIntervalsAndALineBetween() throws Exception {
    JsonNode marks =
        option(groups().drawn("participation_of_labelled_by_country", "")).at("/series/1");
    assertThat(marks.at("/data/0/label/formatter").asText()).isEqualTo("● with a label");
    assertThat(marks.at("/data/0/label/position").asText()).isEqualTo("right");
    assertThat(marks.at("/data/1/label/formatter").asText()).isEqualTo("○ without a label");
    assertThat(marks.at("/data/4/value").toString()).isEqualTo("[1.0,2.0]");
    assertThat(marks.at("/data/4/itemStyle/color").asText()).isEqualTo(Ink.PAPER);
    assertThat(marks.at("/data/5/value").toString()).isEqualTo("[4.0,2.0]");
    assertThat(marks.at("/data/5/itemStyle/color").asText()).isEqualTo(Ink.ACCENT);
    assertThat(marks.at("/data/7/itemStyle/color").asText()).as("small").isEqualTo(Ink.QUIET);
    assertThat(marks.at("/markLine/data/0/0/coord").toString()).isEqualTo("[2.9,1.16]");
    assertThat(marks.at("/markLine/data/0/1/coord").toString()).isEqualTo("[3.1,1.16]");
    assertThat(marks.at("/markLine/data/2/0/coord").toString()).isEqualTo("[3.0,1.0]");
    assertThat(marks.at("/markLine/data/2/1/coord").toString()).isEqualTo("[2.0,1.0]");
  }

  @Test
  void theSentenceSaysWhichIsHigherAndWhereTheyLieFarthestApart() {
    ToyCharts toy = groups();
    DrawnChart drawn = toy.drawn("participation_of_labelled_by_country", "");
    assertThat(drawn.sentence())
        .isEqualTo(
            "Both figures are known for 2 of 4 countries: with a label is higher in 1, without a"
                + " label in 1. In Europe: with a label 3 (interval 2.9 to 3.1), without a label 2"
                + " (interval 1.9 to 2.1). They lie farthest apart in Spain: with a label 4"
                + " (interval 3.5 to 4.5), without a label 1 (interval 0.8 to 1.2).");
    assertThat(drawn.notes())
        .contains(
            "Two groups are described. The difference is no effect of the label: schools that"
                + " apply did more before.",
            "1 pair is withheld, so that no school is given away.");
    assertThat(toy.drawn("participation_of_labelled", "", 99, "es").sentence())
        .isEqualTo(
            "Se conocen las dos cifras de 2 de 2 medidas: «con sello» es mayor en 1, «sin sello»"
                + " en 0, y son iguales en 1. La mayor distancia, en docentes activos: con sello 3"
                + " (intervalo de 2,9 a 3,1), sin sello 2 (intervalo de 1,9 a 2,1).");
    assertThat(toy.drawn("participation_of_labelled_by_country", "country_code=FR&year=2025"))
        .extracting(DrawnChart::sentence)
        .asString()
        .isEqualTo(
            "Of 1 country, none has both figures. In Europe: with a label 3 (interval 2.9 to 3.1),"
                + " without a label 2 (interval 1.9 to 2.1).");
  }

  @Test
  void theAxisOfWhatCannotBeLessThanZeroBeginsThere() throws Exception {
    ToyCharts toy =
        ToyCharts.of(
            data,
            "participation_of_labelled_by_country",
            """
            year | country_code | participation_measure | label_group | mean_per_school | mean_per_school_low | mean_per_school_high
            2025 | MT | teachers_active | labelled     | 3.6 | 2.4   | 4.7
            2025 | MT | teachers_active | not_labelled | 0.2 | -0.02 | 0.4
            """);
    JsonNode axis = option(toy.drawn("participation_of_labelled_by_country", "")).at("/xAxis");
    assertThat(axis.get("min").asDouble()).isZero();
  }

  @Test
  void theIntervalOfASmallNumberGoesOnBeyondThePictureAndPressesNoOtherFlat() throws Exception {
    ToyCharts toy =
        ToyCharts.of(
            data,
            "participation_of_labelled_by_country",
            """
            year | country_code | participation_measure | label_group | mean_per_school | mean_per_school_low | mean_per_school_high | mean_per_school_flag
            2025 | ES | teachers_active | labelled     | 3 | 2.5  | 3.6 |
            2025 | ES | teachers_active | not_labelled | 2 | 1.8  | 2.2 |
            2025 | MT | teachers_active | labelled     | 1 | 0.01 | 74  | u
            2025 | MT | teachers_active | not_labelled | 2 | 1.5  | 2.6 |
            """);
    JsonNode option = option(toy.drawn("participation_of_labelled_by_country", ""));
    assertThat(option.at("/xAxis/max").asDouble()).isEqualTo(4);
    JsonNode end = option.at("/series/1/markLine/data/3/1");
    assertThat(end.get("coord").toString()).isEqualTo("[4.0,2.16]");
    assertThat(end.get("symbol").asText()).isEqualTo("arrow");
  }

  @Test
  void aPublishedFigureStandsBesideACountOnlyWhereTheTwoCanBeCompared() throws Exception {
    DrawnChart drawn = published().drawn("published_against_counted", "");
    assertThat(texts(option(drawn).at("/yAxis/0")))
        .containsExactly("", "Europe, 2018-2019 (F001)", "TR, 2018-2019 (F002)");
    assertThat(drawn.sentence())
        .isEqualTo(
            "Both figures are known for 2 of 2 figures: Published value is higher in 1, Counted by"
                + " us in 0, and they are equal in 1. They lie farthest apart in Europe, 2018-2019"
                + " (F001): Published value 1,212, Counted by us 1,205.");
  }

  @Test
  void whereThereIsNoRoomThePictureSaysHowManyAreDrawn() {
    DrawnChart drawn = groups().drawn("participation_of_labelled_by_country", "", 4, "en");
    assertThat(drawn.option()).contains("2 of 4 are drawn").doesNotContain("Germany");
    assertThat(drawn.notes()).contains("2 of 4 places are drawn; the table has all.");
    assertThat(drawn.places()).isEqualTo(4);
  }
}
