package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Fields;
import sello.catalog.Json;
import sello.catalog.Origin;
import sello.reports.OpenRelease;
import sello.reports.SitePath;
import sello.reports.ToyRelease;
import sello.reports.chart.Chart;
import sello.reports.chart.ChartKind;
import sello.reports.place.Place;
import sello.reports.place.Places;
import sello.reports.text.Texts;
import sello.transforms.Pipeline;

class PlacePagesTest {
  @TempDir static Path data;
  private static Site site;
  private static Caller caller;

  @BeforeAll
  static void serve() {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    site = Site.start(data, "127.0.0.1", 0);
    caller = new Caller(site);
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @Test
  void aCountryHasItsNewestFiguresAndEuropesBeside() throws Exception {
    String spain = caller.get("/countries/ES").body();
    assertThat(spain)
        .contains("<h1>Spain</h1>", ">171</a>", "171 to 173", "2019", "Europe: 2,216")
        .contains("/tables/active_labels_by_year?country_code=ES&amp;year=2019");
    assertThat(caller.get("/countries/ES?lang=es").body()).contains("<h1>España</h1>", "Europa: ");
  }

  @Test
  void aPageIsTheSameWhenItIsSentAgain() throws Exception {
    var first = caller.get("/countries/DE");
    var again = caller.get("/countries/DE");
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.headers().firstValue("ETag")).isEqualTo(first.headers().firstValue("ETag"));
    assertThat(again.headers().firstValue("Content-Language")).hasValue("en");
    assertThat(caller.get("/countries/DE?lang=es").body()).contains("<h1>Alemania</h1>");
  }

  @Test
  void anUnknownPlaceIsRefusedWithThoseThatThereAre() throws Exception {
    var nowhere = caller.get("/countries/ZZ");
    assertThat(nowhere.statusCode()).isEqualTo(404);
    assertThat(nowhere.body()).contains("There is no country &#39;ZZ&#39;.", "<code>ES</code>");
  }

  @Test
  void countriesStandSideBySideUpToSix() throws Exception {
    assertThat(caller.get("/compare?countries=ES,DE").body())
        .contains(">Spain</a></th>", ">Germany</a></th>", ">Europe</a></th>");
    var many = caller.get("/compare?countries=AT,DE,EE,ES,FR,AT,DE,XX");
    assertThat(many.statusCode()).isEqualTo(404);
  }

  @Test
  void whatACountrysPageSaysOfEuropeStandsInEuropesColumnToo() {
    try (Shelf shelf = new Shelf(data, SitePath.ROOT)) {
      OpenRelease release = shelf.latest();
      Places places = new Places(release, Texts.english());
      ComparisonPage page =
          ComparisonPage.of(
              release,
              List.of(places.country("ES")),
              places.countries(),
              places.europe(),
              false,
              Texts.english());
      List<List<Optional<ShownKeyFigure>>> beside =
          page.rows().stream()
              .map(line -> line.cells().stream().map(ComparisonPage.Cell::figure).toList())
              .filter(figures -> figures.get(0).filter(f -> !f.europe().isEmpty()).isPresent())
              .toList();
      assertThat(beside).isNotEmpty().allMatch(figures -> figures.get(1).isPresent());
      assertThat(page.rows().stream().map(ComparisonPage.Line::title))
          .as("which Europe has no key figure of")
          .contains("Awards");
    }
  }

  @Test
  void aChartOfOneCountryIsOfThePagesOwnAndOneOfAllIsOfAll() {
    try (Shelf shelf = new Shelf(data, SitePath.ROOT)) {
      OpenRelease release = shelf.latest();
      Place germany = new Places(release, Texts.english()).country("DE");
      AskedChart ofAll = AskedChart.of(release, "awards_by_country", false).orElseThrow();
      Chart chart = ofAll.chart();
      Chart ofSpain =
          new Chart(
              chart.name(),
              chart.kind(),
              chart.table(),
              chart.along(),
              chart.apart(),
              chart.measures(),
              Map.of("country_code", "ES"),
              chart.besideEurope(),
              chart.series());
      AskedChart ofOne = new AskedChart(release, ofSpain, Map.of(), false);
      assertThat(chart.along().name()).isEqualTo("country_code");
      assertThat(PlaceCharts.among(ofAll, germany).orElseThrow().given()).isEmpty();
      assertThat(PlaceCharts.among(ofOne, germany).orElseThrow().given())
          .containsExactly(Map.entry("country_code", List.of("DE")));
    }
  }

  @Test
  void aChartOfManyPlacesSaysWhatItShowsOfThePagesOwn() {
    try (Shelf shelf = new Shelf(data, SitePath.ROOT)) {
      OpenRelease release = shelf.latest();
      Places places = new Places(release, Texts.english());
      PlaceCharts charts = new PlaceCharts("labels", List.of("awards_by_country"));
      assertThat(charts.of(release, places.country("DE"), false, Texts.english()).figures())
          .singleElement()
          .extracting(ChartFigure::sentence)
          .asString()
          .startsWith("Edition 2021-2022: of 5 countries")
          .endsWith(" In Germany: 17.");
      assertThat(charts.of(release, places.country("ES"), false, Texts.english()).figures())
          .singleElement()
          .extracting(ChartFigure::sentence)
          .asString()
          .as("which names Spain as the highest: once is enough")
          .containsOnlyOnce("171 (sources print 171 to 173)");
      assertThat(charts.of(release, places.europe(), false, Texts.english()).figures())
          .singleElement()
          .extracting(ChartFigure::sentence)
          .asString()
          .startsWith("Edition 2021-2022: of 5 countries")
          .doesNotContain("Europe: ");
    }
  }

  @Test
  void ofTwoFiguresOfEuropeTheNewerStandsBeside() {
    ShownKeyFigure old = ofPeriod("2020-2021");
    ShownKeyFigure now = ofPeriod("2026-2027");
    assertThat(ComparisonPage.newer(old, now)).isSameAs(now);
    assertThat(ComparisonPage.newer(now, old)).isSameAs(now);
  }

  private static ShownKeyFigure ofPeriod(String period) {
    return new ShownKeyFigure("Awards", "1", "", "", period, "", "", "", "/");
  }

  @Test
  void aChartThatDrawsFewPlacesIsOfTheRegionAlone() {
    try (Shelf shelf = new Shelf(data, SitePath.ROOT)) {
      OpenRelease release = shelf.latest();
      Chart chart = AskedChart.of(release, "awards_by_country", false).orElseThrow().chart();
      Place bavaria = new Place("DE2", "Bayern", "DE");
      for (ChartKind kind : List.of(ChartKind.STAGES, ChartKind.DOTS)) {
        Chart byRegion =
            new Chart(
                chart.name(),
                kind,
                Pipeline.PLAN.node("application_stages_by_region").table().spec(),
                Fields.REGION_CODE,
                Optional.empty(),
                chart.measures(),
                Map.of("country_code", "ES"),
                false,
                chart.series());
        AskedChart asked = new AskedChart(release, byRegion, Map.of(), false);
        Map<String, List<String>> given = PlaceCharts.among(asked, bavaria).orElseThrow().given();
        assertThat(given).containsEntry("country_code", List.of("DE"));
        assertThat(given.containsKey("region_code")).isEqualTo(kind == ChartKind.STAGES);
      }
    }
  }

  @Test
  void aFormsEmptyChoicesLeaveTheAddress() throws Exception {
    var sent = caller.get("/compare?countries=ES&countries=DE");
    assertThat(sent.statusCode()).isEqualTo(302);
    assertThat(sent.headers().firstValue("Location")).hasValue("/compare?countries=ES,DE");
    var chart = caller.get("/charts/awards_by_country?edition=&measure=awards_published");
    assertThat(chart.headers().firstValue("Location"))
        .hasValue("/charts/awards_by_country?measure=awards_published");
  }

  @Test
  void thePagesOwnPlaceStandsOutInThePictureOfMany() throws Exception {
    try (Shelf shelf = new Shelf(data, SitePath.ROOT)) {
      OpenRelease release = shelf.latest();
      Places places = new Places(release, Texts.english());
      PlaceCharts charts = new PlaceCharts("labels", List.of("awards_by_country"));
      ChartFigure spain =
          charts.of(release, places.country("ES"), false, Texts.english()).figures().get(0);
      assertThat(spain.address()).isEqualTo("/charts/awards_by_country?highlight=ES");
      JsonNode names = Json.MAPPER.readTree(caller.get(spain.option()).body()).at("/yAxis/data");
      assertThat(names.at("/0/value").asText()).isEqualTo("Spain");
      assertThat(names.at("/0/textStyle/fontWeight").asText()).isEqualTo("bold");
      assertThat(names.at("/1").asText()).isEqualTo("Germany");
      assertThat(caller.get("/charts/awards_by_country.csv?highlight=ES").body())
          .isEqualTo(caller.get("/charts/awards_by_country.csv").body());
      assertThat(charts.of(release, places.europe(), false, Texts.english()).figures())
          .noneMatch(figure -> figure.option().contains("highlight"));
    }
  }
}
