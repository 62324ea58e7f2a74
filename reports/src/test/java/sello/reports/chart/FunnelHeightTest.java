package sello.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Json;

class FunnelHeightTest {
  private static final String NAME = "award_rate_funnel_by_country";
  @TempDir Path data;

  /** Countries of which Malta is too small to be judged, with this share. */
  private DrawnChart drawn(String share, String language) {
    return ToyCharts.of(
            data,
            "award_rate_limits_by_country",
            """
            edition   | country_code | country_name | verdict   | awarded_schools | registered_schools | awarded_share | whole_share | limit_95_low | limit_95_high | limit_99_8_low | limit_99_8_high
            2023-2024 | ES           | Spain        | inside    | 20              | 1000               | 0.02          | 0.02        | 0.01         | 0.03          | 0.005          | 0.035
            2023-2024 | FR           | France       | inside    | 10              | 500                | 0.02          | 0.02        | 0.008        | 0.032         | 0.002          | 0.038
            2023-2024 | MT           | Malta        | too_small | 1               | 10                 | %s            | 0.02        | 0            | 0.2           | 0              | 0.3
            """
                .formatted(share))
        .drawn(NAME, "", 99, language);
  }

  private static JsonNode malta(DrawnChart drawn) throws Exception {
    return Json.MAPPER.readTree(drawn.option()).at("/series/4/data/0");
  }

  @Test
  void a_small_place_far_above_is_an_arrow_at_the_upper_end_and_told() throws Exception {
    DrawnChart drawn = drawn("0.5", "en");

    assertThat(Json.MAPPER.readTree(drawn.option()).at("/yAxis/max").asDouble()).isEqualTo(4);
    assertThat(malta(drawn).get("value").toString()).isEqualTo("[10.0,4.0]");
    assertThat(malta(drawn).get("symbol").asText()).isEqualTo("triangle");
    assertThat(malta(drawn).at("/label/formatter").asText()).isEqualTo("Malta 50.0 %");
    assertThat(malta(drawn).at("/label/position").asText())
        .as("above stands the name of the axis")
        .isEqualTo("bottom");
    assertThat(malta(drawn).at("/tooltip/formatter").asText()).contains("50.0 %");
    assertThat(drawn.notes())
        .contains(
            "An arrow head at the upper end: the place lies above the picture, and is too small to be"
                + " judged. Malta 50.0 %.");
    assertThat(drawn("0.5", "es").notes())
        .anyMatch(note -> note.startsWith("Una punta de flecha en el borde superior"));
  }

  @Test
  void one_that_presses_nobody_flat_lies_where_it_lies() throws Exception {
    DrawnChart drawn = drawn("0.07", "en");

    assertThat(malta(drawn).at("/value/1").asDouble()).isCloseTo(7, within(1e-9));
    assertThat(malta(drawn).has("symbol")).isFalse();
    assertThat(drawn.notes()).noneMatch(note -> note.contains("arrow head"));
  }
}
