package sello.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Json;
import sello.reports.text.Texts;

class CircleLegendTest {
  @TempDir Path data;

  private List<String> legend(String language) throws Exception {
    DrawnChart drawn =
        ToyCharts.of(
                data,
                "active_labels_by_country",
                """
                year | country_code | country_name  | active_labels | active_labels_low | active_labels_high | active_labels_flag
                2024 | ES           | Spain         | 174           | 174               | 174                |
                2024 | GB           | Great Britain |               |                   |                    | m
                """)
            .drawnIn("active_labels_map", language);
    List<String> words = new ArrayList<>();
    Json.MAPPER
        .readTree(drawn.option())
        .at("/series/2/data")
        .forEach(mark -> words.add(mark.at("/label/formatter").asText()));
    return words;
  }

  @Test
  void itsWordsFitBesideTheMapOnATelephone() throws Exception {
    for (String language : List.of("en", "es")) {
      assertThat(legend(language)).allSatisfy(words -> assertThat(words).hasSizeLessThan(19));
      assertThat(texts(language).say("picture.only_end")).hasSizeLessThan(19);
    }
  }

  private static Texts texts(String language) {
    return Texts.named(language).orElseThrow();
  }

  @Test
  void anExampleSaysHowManyOfWhatAndWhiteThatThereIsNoFigure() throws Exception {
    assertThat(legend("en"))
        .hasSizeGreaterThan(2)
        .endsWith("no figure possible")
        .first()
        .asString()
        .endsWith(" schools");
    assertThat(legend("es")).endsWith("sin cifra posible").contains("100 centros");
  }
}
