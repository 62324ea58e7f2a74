package sello.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Json;

class SymbolMapTest {
  @TempDir Path data;

  private DrawnChart drawn(String asked) {
    return ToyCharts.of(
            data,
            "active_labels_by_country",
            """
            year | country_code | country_name | active_labels | active_labels_low | active_labels_high | active_labels_flag
            2024 | DE           | Germany      |               | 17                |                    | :
            2024 | ES           | Spain        | 174           | 174               | 174                |
            2024 | FR           | France       |               |                   |                    | :
            """)
        .drawn("active_labels_map", asked);
  }

  private JsonNode option(String asked) throws Exception {
    return Json.MAPPER.readTree(drawn(asked).option());
  }

  @Test
  void an_end_is_an_arrow_head_that_points_to_where_the_figure_lies_and_the_legend_says_so()
      throws Exception {
    JsonNode circles = option("").at("/series/1/data");

    assertThat(circles).hasSize(2);
    assertThat(circles.get(0).get("symbol").asText()).isEqualTo("circle");
    assertThat(circles.get(1).get("symbol").asText()).isEqualTo("triangle");
    assertThat(circles.get(1).get("symbolRotate").asInt()).isZero();
    assertThat(circles.get(1).at("/itemStyle/color").asText()).isNotEqualTo(Ink.PAPER);
    List<String> legend = new ArrayList<>();
    option("").at("/series/2/data").forEach(m -> legend.add(m.at("/label/formatter").asText()));
    assertThat(legend).contains("only one end known", "not known");
    assertThat(drawn("").notes())
        .contains(
            "An arrow head is only an end of what is known: the figure lies where it points.");
  }

  @Test
  void what_only_an_end_is_known_of_is_called_neither_highest_nor_lowest() {
    assertThat(drawn("").sentence())
        .isEqualTo(
            "2024: A figure is known for 2 of 3 countries. Only Spain is ranked, with 174."
                + " 1 is not ranked: its exact figure is not known.");
  }

  @Test
  void a_country_that_is_to_stand_out_has_an_outline_of_its_own() throws Exception {
    for (JsonNode region : option("highlight=ES").at("/geo/regions")) {
      boolean isSpain = region.get("name").asText().equals("ES");
      assertThat(region.at("/itemStyle/borderColor").asText().equals(Ink.SECOND))
          .isEqualTo(isSpain);
    }
  }
}
