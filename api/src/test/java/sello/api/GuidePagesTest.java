package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Origin;
import sello.reports.Exports;
import sello.reports.ProblemType;
import sello.reports.ToyRelease;
import sello.reports.text.Sentences;
import sello.reports.text.Texts;

/** The documentation says what is there, and what it says to try can be tried. */
class GuidePagesTest {
  @TempDir static Path data;
  private static Site site;
  private static Caller caller;

  @BeforeAll
  static void start() {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    ToyRelease.publish(data, "toy-2", "toy-1", Origin.REAL);
    ToyRelease.writeOpenFiles(data, "toy-2");
    ToyRelease.keepBack(data, "toy-2", "schools");
    site = Site.start(data, "127.0.0.1", 0);
    caller = new Caller(site);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void everyAddressOnItAnswersAndTheExampleOfAnErrorIsOne() {
    for (String language : List.of("en", "es")) {
      String page = caller.get("/docs?lang=" + language).body();
      List<String> addresses = found(page, "href=\"(/[^\"]*)\"");
      assertThat(addresses).hasSizeGreaterThan(40);
      for (String address : addresses) {
        assertThat(caller.file(address).statusCode())
            .as(address)
            .isEqualTo(address.contains("=XX") ? 422 : 200);
      }
      for (String part : found(page, "href=\"#([^\"]*)\"")) {
        assertThat(page).contains("id=\"" + part + "\"");
      }
    }
  }

  @Test
  void whatEachAddressAnswersIsSaidInTheLanguageOfThePage() {
    Texts spanish = Texts.named("es").orElseThrow();
    String page = caller.get("/docs?lang=es").body();
    assertThat(page).contains("<dd>De dónde sale una cifra, paso a paso. ");
    assertThat(site.routes())
        .allSatisfy(route -> assertThat(page).doesNotContain("<dd>" + route.summary()));
    assertThat(ListedRoute.SUMMARIES.in(spanish).keySet())
        .as("no sentence is left over from an address that went")
        .isEqualTo(
            site.routes().stream()
                .map(route -> Sentences.key(route.summary()))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void everyRouteParameterFormatAndErrorStandsOnIt() {
    String page = caller.get("/docs").body();
    assertThat(found(page, "<dt><code>(/[^<]*)</code></dt>"))
        .containsExactlyInAnyOrderElementsOf(site.routes().stream().map(Route::path).toList());
    for (Route route : site.routes()) {
      for (String parameter : route.parameters()) {
        assertThat(page)
            .contains(
                parameter.equals(OpenApi.FILTERS)
                    ? "<code>{field}</code>"
                    : "<th scope=\"row\"><code>" + parameter + "</code></th>");
      }
    }
    Exports.ALL.forEach(
        export ->
            assertThat(page)
                .contains("<dt><code>" + export.name() + "</code></dt>", export.mediaType()));
    for (ProblemType type : ProblemType.values()) {
      assertThat(page).contains("href=\"/problems/" + type.slug() + "\"");
    }
    assertThat(page).contains("An address may have up to 8,000 bytes.").doesNotContain("`");
  }

  @Test
  void itSpeaksSpanishAndEveryPageLeadsToIt() {
    assertThat(caller.get("/docs?lang=es").body())
        .contains("<h1>Guía de la API</h1>", "<th scope=\"col\">Parámetro</th>")
        .contains("Una dirección puede tener hasta 8.000 bytes.");
    assertThat(caller.get("/tables?lang=es").body())
        .contains("<a href=\"/docs?lang=es\">Guía de la API</a>");
    assertThat(caller.get("/docs?format=csv").statusCode()).isEqualTo(400);
  }

  private static List<String> found(String page, String pattern) {
    return Pattern.compile(pattern)
        .matcher(page)
        .results()
        .map((MatchResult result) -> result.group(1).replace("&amp;", "&"))
        .distinct()
        .toList();
  }
}
