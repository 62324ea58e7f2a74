package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Json;
import sello.catalog.Origin;
import sello.reports.ToyRelease;

/** A reader gets the language of the address, else of the browser, else English. */
class LanguageTest {
  /** A link to a page of this site: not to files, which are the same in every language. */
  private static final Pattern LINK =
      Pattern.compile(
          "href=\"(/(?:(?:tables|charts|provenance|releases|problems|nowhere)[^\"]*|\\?[^\"]*)?)\"");

  @TempDir static Path data;
  private static Site site;
  private static Caller caller;

  @BeforeAll
  static void start() {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    site = Site.start(data, "127.0.0.1", 0);
    caller = new Caller(site);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void theAddressDecidesThenTheBrowserThenEnglish() {
    String path = "/tables/awards_by_country";
    assertThat(caller.get(path).body()).contains("<html lang=\"en\">", "What it does not tell");
    var asked = caller.get(path, "Accept-Language", "es-ES,es;q=0.9,en;q=0.8");
    assertThat(asked.body()).contains("<html lang=\"es\">", "<h1>Sellos por país</h1>");
    assertThat(asked.headers().firstValue("Content-Language")).hasValue("es");
    assertThat(asked.headers().firstValue("Vary")).hasValue("Accept-Encoding, Accept-Language");
    assertThat(caller.get(path + "?lang=en", "Accept-Language", "es").body())
        .contains("<html lang=\"en\">");
    assertThat(caller.get(path, "Accept-Language", "fr, *;q=0.1").body())
        .contains("<html lang=\"en\">");
    assertThat(caller.get(path, "Accept-Language", "es;q=0").body()).contains("<html lang=\"en\">");
    assertThat(caller.get(path, "Accept-Language", ";;q=").body()).contains("<html lang=\"en\">");
  }

  @Test
  void everyPageSpeaksSpanishAndKeepsTheLanguageInItsLinks() {
    for (String path :
        List.of(
            "/",
            "/tables",
            "/tables/awards_by_country",
            "/charts",
            "/charts/awards_by_country",
            "/provenance/toy_totals?toy=T3",
            "/releases",
            "/releases/toy-1/diff/toy-1",
            "/releases/toy-1/diff/toy-1?table=awards",
            "/problems/unknown-value",
            "/nowhere")) {
      String page = caller.get(path + (path.contains("?") ? "&" : "?") + "lang=es").body();
      assertThat(page).as(path).contains("<html lang=\"es\">", "Saltar al contenido");
      assertThat(LINK.matcher(page).results().map(link -> link.group(1)))
          .as(path)
          .isNotEmpty()
          .allMatch(address -> address.contains("lang=es") || address.contains("lang=en"))
          .filteredOn(address -> address.contains("lang=en"))
          .hasSize(2);
    }
  }

  @Test
  void theLanguageSwitchKeepsTheRestOfTheQuery() {
    assertThat(
            caller
                .get("/tables/awards_by_country?edition=2021-2022&sort=-awards_published&lang=es")
                .body())
        .contains(
            "<a href=\"/tables/awards_by_country?edition=2021-2022&amp;sort=-awards_published&amp;lang=en\" lang=\"en\"",
            "<a href=\"/tables/awards_by_country?sort=-awards_published&amp;lang=es&amp;edition=2023-2024\"");
  }

  @Test
  void pagesWriteNumbersAndNamesInTheLanguage() {
    String path = "/tables/awards_by_country?edition=2021-2022&country_code=ES";
    assertThat(caller.get(path).body()).contains("<span class=\"figure\">5.8 %</span>", "2,935");
    assertThat(caller.get(path + "&lang=es").body())
        .contains("<span class=\"figure\">5,8\u00a0%</span>", ">2935<")
        .doesNotContain("5.8");
  }

  @Test
  void whatStandsInATableInOneWordIsSaidInTheLanguageAndKeptInFiles() {
    String path = "/tables/awards_by_country?edition=2021-2022&country_code=EE&lang=es";
    assertThat(caller.get(path).body()).contains(">parcial<").doesNotContain(">partial<");
    assertThat(caller.get("/api/v1" + path.replace("?", "/data?format=csv&")).body())
        .contains(",partial,");
  }

  @Test
  void dataAreTheSameInEveryLanguage() {
    String path = "/api/v1/tables/awards_by_country/data?format=csv";
    assertThat(caller.get(path + "&lang=es", "Accept-Language", "es").body())
        .isEqualTo(caller.get(path).body());
  }

  @Test
  void theSpecTellsInTheLanguage() throws Exception {
    String path = "/api/v1/tables/awards_by_country";
    JsonNode english = Json.MAPPER.readTree(caller.get(path).body());
    var answer = caller.get(path + "?lang=es");
    JsonNode spanish = Json.MAPPER.readTree(answer.body());
    assertThat(answer.headers().firstValue("Content-Language")).hasValue("es");
    String pinned = answer.headers().firstValue("Content-Location").orElseThrow();
    assertThat(caller.get(pinned).body()).as(pinned).isEqualTo(answer.body());
    assertThat(spanish.at("/language").asText()).isEqualTo("es");
    assertThat(spanish.at("/title").asText()).isEqualTo("Sellos por país");
    assertThat(spanish.at("/tells").asText()).startsWith("Cuántos sellos recibió cada país");
    assertThat(spanish.at("/tells_not").asText()).startsWith("Un país grande");
    assertThat(english.at("/tells").asText()).startsWith("How many labels each country");
    assertThat(english.at("/description").asText()).startsWith("Awards by country. One row per");
    assertThat(spanish.at("/description")).isEqualTo(spanish.at("/tells"));
    assertThat(spanish.at("/formula").asText()).contains("con el intervalo de Wilson");
    JsonNode list = Json.MAPPER.readTree(caller.get("/api/v1/tables?lang=es").body());
    assertThat(list.at("/tables"))
        .filteredOn(table -> table.at("/name").asText().equals("awards_by_country"))
        .extracting(table -> table.at("/description"))
        .containsExactly(spanish.at("/tells"));
    assertThat(spanish.at("/fields/0/title").asText()).isEqualTo("Edición");
    assertThat(spanish.at("/fields/0/name")).isEqualTo(english.at("/fields/0/name"));
    assertThat(Json.MAPPER.readTree(caller.get("/api/v1/").body()).at("/languages"))
        .hasToString("[\"en\",\"es\"]");
  }

  @Test
  void aWorkbookTakenFromASpanishPageIsSpanish() {
    String page = "/tables/awards_by_country";
    assertThat(caller.get(page + "?lang=es").body())
        .contains("/data?format=xlsx&amp;lang=es\"", "/data?format=csv\"");
    assertThat(caller.get(page).body()).contains("/data?format=xlsx\"");
  }

  @Test
  void aLanguageThatIsNotOfferedIsRefusedWithThoseThatAre() throws Exception {
    for (String path :
        List.of(
            "/api/v1/tables?lang=xx",
            "/api/v1/tables/breaks?lang=xx",
            "/api/v1/tables/breaks/data?lang=xx",
            "/charts/awards_by_country.json?lang=xx")) {
      var answer = caller.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(422);
      JsonNode problem = Json.MAPPER.readTree(answer.body());
      assertThat(problem.at("/type").asText()).isEqualTo("/problems/unknown-value");
      assertThat(problem.at("/parameter").asText()).isEqualTo("lang");
      assertThat(problem.at("/allowed")).hasToString("[\"en\",\"es\"]");
    }
    var page = caller.get("/tables?lang=xx", "Accept-Language", "es");
    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body()).contains("<html lang=\"es\">", "Esto es lo que hay:");
  }

  @Test
  void aTableThatIsNotOfThePlanSaysThatItsWordsAreEnglish() {
    assertThat(caller.get("/tables/toy_totals?lang=es").body()).contains("<h1 lang=\"en\">");
    assertThat(caller.get("/tables/toy_totals").body()).contains("<h1>");
  }
}
