package sello.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Json;

class CountryBarsTest {
  @TempDir Path data;

  private DrawnChart drawn() {
    return with("");
  }

  /** The same world with one more row. */
  private DrawnChart with(String row) {
    String rows =
        """
        edition   | country_code | country_name | list_coverage | awards_published | awards_published_flag | awards_counted | awards_counted_flag
        2024-2025 | CY           | Cyprus       | none          |                  | :                     |                | :
        2024-2025 | ES           | Spain        | complete      |                  | :                     | 13             |
        2024-2025 | LU           | Luxembourg   | complete      |                  | :                     | 0              |
        2024-2025 | PT           | Portugal     | complete      | 6                |                       | 6              |
        """;
    return ToyCharts.of(data, "awards_by_country", rows + row).drawn("awards_by_country", "");
  }

  @Test
  void a_zero_that_was_counted_is_known() throws Exception {
    assertThat(drawn().sentence())
        .isEqualTo(
            "Edition 2024-2025: of 4 countries a figure is known for 3; the highest is Spain with"
                + " 13 counted on a winners' list.");
    JsonNode option = Json.MAPPER.readTree(drawn().option());
    assertThat(option.at("/series/0/data").findValuesAsText("value"))
        .containsExactly("13.0", "6.0", "0.0");
  }

  @Test
  void of_two_highest_none_is_called_the_highest_alone() {
    assertThat(with("2024-2025 | LT | Lithuania | complete | | : | 13 |").sentence())
        .isEqualTo(
            "Edition 2024-2025: of 5 countries a figure is known for 4; the highest is Spain and 1"
                + " other with 13 counted on a winners' list.");
  }

  /** The table below a picture holds what is drawn in it. */
  @Test
  void what_is_drawn_where_nothing_is_published_is_among_the_measures() {
    assertThat(drawn().measures())
        .extracting(measure -> measure.field().name())
        .containsExactly("awards_published", "awards_counted");
    assertThat(drawn().known()).isEqualTo(3);
  }
}
