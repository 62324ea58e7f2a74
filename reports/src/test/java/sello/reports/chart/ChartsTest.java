package sello.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Json;
import sello.catalog.Spec;
import sello.reports.OpenRelease;
import sello.reports.ToyData;
import sello.reports.ToyTables;
import sello.reports.text.Texts;
import sello.transforms.Pipeline;

class ChartsTest {
  @TempDir static Path data;
  private static OpenRelease release;

  @BeforeAll
  static void open() {
    release = ToyData.open(data);
  }

  private static DrawnChart drawn(String name, Map<String, List<String>> parameters) {
    Chart chart =
        Charts.of(release.manifest()).stream()
            .filter(c -> c.name().equals(name))
            .findFirst()
            .orElseThrow();
    return DrawnChart.of(release, chart, parameters, Texts.english());
  }

  @Test
  void theSentenceOfAChartIsMadeFromItsRows() {
    assertThat(drawn("awards_by_edition", Map.of()).sentence())
        .isEqualTo(
            "Labels granted: 1,212 in 2018-2019, at least 2,900 in 2025-2026."
                + " Between them the series breaks (2023-2024): figures before and after do not"
                + " compare. The highest figure is 4,485, in 2023-2024.");
    assertThat(drawn("active_labels_by_year", Map.of("year", List.of("..2024"))).sentence())
        .isEqualTo(
            "Labels in force on 31 December: 1,212 in 2018, 4,485 to 5,505 in 2024. Between them the"
                + " series breaks (2023): figures before and after do not compare.");
    assertThat(drawn("awards_by_country", Map.of()).sentence())
        .isEqualTo(
            "Edition 2021-2022: of 5 countries a figure is known for 4; the highest is Spain with"
                + " 171 (sources print 171 to 173), 5.8 % of Europe.");
  }

  /** "at least 2,900" of two years beside each other. */
  @Test
  void wordsOfYearsThatANarrowScreenHasNoRoomForDoNotLieOnEachOther() {
    assertThat(drawn("active_labels_by_year", Map.of()).option())
        .contains("\"labelLayout\":{\"hideOverlap\":true}");
  }

  @Test
  void theFigureOfOnePlaceIsSaidWithItsEndsAndWhyThereIsNone() {
    DrawnChart drawn = drawn("awards_by_country", Map.of());
    assertThat(drawn.figureOf("ES", Texts.english())).hasValue("171 (sources print 171 to 173)");
    assertThat(drawn.figureOf("ZZ", Texts.english())).isEmpty();
  }

  @Test
  void aChartSpeaksSpanishWithTheNumbersOfSpanish() {
    Texts spanish = Texts.named("es").orElseThrow();
    List<DrawnChart> drawn =
        Charts.of(release.manifest()).stream()
            .map(chart -> DrawnChart.of(release, chart, Map.of(), spanish))
            .toList();
    assertThat(drawn.get(0).sentence())
        .isEqualTo(
            "Sellos concedidos: 1212 en 2018-2019, al menos 2900 en 2025-2026."
                + " Entre ambas la serie se interrumpe (2023-2024): las cifras de antes y de después"
                + " no se comparan."
                + " La cifra más alta es 4485, en 2023-2024.");
    assertThat(drawn.get(0).option())
        .contains(
            "sin\\nedición",
            "casi\\n1000",
            "al menos\\n2900",
            "Procedimiento nuevo: evalúan los servicios nacionales de apoyo en lugar del central.")
        .doesNotContain("at least", "almost");
    assertThat(drawn.get(1).sentence()).contains("el 5,8\u00a0% de Europa");
  }

  @Test
  void anOptionIsJsonWithoutCodeAndNamesTitleSourceAndRelease() throws Exception {
    for (Chart chart : Charts.of(release.manifest())) {
      String option = DrawnChart.of(release, chart, Map.of(), Texts.english()).option();
      assertThat(Json.MAPPER.readTree(option).at("/title/0/text").asText())
          .startsWith(Texts.english().say("chart." + chart.name()));
      assertThat(option).contains("release toy-1", chart.table().name()).doesNotContain("function");
    }
  }

  @Test
  void aBreakAGapAndBoundsAreDrawn() {
    assertThat(drawn("awards_by_edition", Map.of()).option())
        .contains("no\\nedition", "almost\\n1,000", "at least\\n2,900", "New procedure");
  }

  @Test
  void aChartOfAFieldThatItsTableLacksCannotExist() {
    assertThatThrownBy(
            () ->
                ChartDraft.chart("c", ChartKind.EDITION_BARS)
                    .along("year")
                    .measures("awards_published")
                    .on(ToyTables.awardsByEdition().spec()))
        .hasMessage("Chart c: table awards_by_edition has no field year.");
  }

  @Test
  void everyChartFindsItsTableAndItsFieldsInThePlan() {
    for (ChartDraft draft : Charts.ALL) {
      Spec table = Pipeline.PLAN.node(draft.table()).table().spec();
      assertThat(draft.on(table).name()).isEqualTo(draft.name());
    }
  }

  @Test
  void aTitleNamesTheFigureWhereThereIsAChoiceAndOnlyThere() {
    for (ChartDraft chart : Charts.ALL) {
      for (String language : Texts.codes()) {
        Texts texts = Texts.named(language).orElseThrow();
        Object[] figure =
            chart.measures().size() == 1 ? new Object[0] : new Object[] {"measure", "x"};
        assertThat(texts.say("chart." + chart.name(), figure)).as(chart.name()).isNotBlank();
      }
    }
  }
}
