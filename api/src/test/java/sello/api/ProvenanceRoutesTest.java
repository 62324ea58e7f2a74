package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sello.catalog.Json;
import sello.catalog.Origin;
import sello.reports.ToyRelease;

class ProvenanceRoutesTest {
  private static final String ANSWER =
      """
      {
        "release": "toy-1",
        "table": "toy_totals",
        "title": "Totals of toys",
        "formula": "As drawn.",
        "query": "limit=1&toy=T3",
        "limit": 1,
        "row": {
          "toy": "T3", "edition": null, "awards_published_figures": "F4",
          "listed": 1, "counted": 2
        },
        "steps": [
          {
            "table": "raw_toys",
            "title": "Toys, as printed",
            "formula": "",
            "restricted": false,
            "traced": [
              {
                "from": "toy_totals",
                "rows_where": "figure_id is named in the row's awards_published_figures",
                "reason": "The figures that are named",
                "count": 1
              },
              {"from": "toy_totals", "rows_where": "edition is the row's", "count": 2}
            ],
            "count": 2,
            "rows": [
              {
                "source_file": "published_figures/all/published_figures.csv",
                "source_line": 5, "figure_id": "F4", "edition": null
              }
            ]
          }
        ],
        "without_rows": [],
        "sources": [
          {
            "file": "published_figures/all/published_figures.csv",
            "table": "raw_toys",
            "publisher": "The toy maker",
            "title": "Figures drawn for tests",
            "url": "https://example.org/figures",
            "licence": "CC0-1.0",
            "accessed": "2026-11-24",
            "kind": "official",
            "restricted": false,
            "bytes": 12,
            "sha256": "%s",
            "count": 2,
            "lines": [5]
          }
        ],
        "links": {
          "self": "/api/v1/releases/toy-1/provenance/toy_totals?limit=1&toy=T3",
          "page": "/provenance/toy_totals?limit=1&toy=T3&release=toy-1",
          "table": "/api/v1/releases/toy-1/tables/toy_totals",
          "release": "/api/v1/releases/toy-1"
        }
      }
      """
          .formatted(ToyRelease.SOURCE.sha256());

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
  void anAnswerNamesTheFigureTheTablesBetweenAndTheLinesOfItsFiles() throws Exception {
    var latest = caller.get("/api/v1/provenance/toy_totals?toy=T3&limit=1");
    assertThat(latest.statusCode()).isEqualTo(200);
    assertThat(Json.MAPPER.readTree(latest.body())).isEqualTo(Json.MAPPER.readTree(ANSWER));
    assertThat(latest.headers().firstValue("Sello-Release")).hasValue("toy-1");
    assertThat(latest.headers().firstValue("Sello-Origin")).isEmpty();
    assertThat(latest.headers().firstValue("Cache-Control"))
        .hasValue("public, max-age=60, must-revalidate");
  }

  @Test
  void theLatestAnswerNamesItsPinnedAddressWhichGivesTheSameBytesForEver() {
    var latest = caller.get("/api/v1/provenance/toys_by_year?toy=listed&year=2019");
    String pinned = latest.headers().firstValue("Content-Location").orElseThrow();
    assertThat(pinned)
        .isEqualTo("/api/v1/releases/toy-1/provenance/toys_by_year?toy=listed&year=2019");
    var again = caller.get(pinned);
    assertThat(again.body()).isEqualTo(latest.body());
    assertThat(again.headers().firstValue("Cache-Control"))
        .hasValue("public, max-age=31536000, immutable");
    String tag = again.headers().firstValue("ETag").orElseThrow();
    assertThat(caller.get(pinned, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /toy_total?toy=T1          | 404 | not-found           | *
          /toy_totals?toys=T1        | 400 | unknown-parameter   | ["toy","measure","limit"]
          /toy_totals                | 400 | incomplete-key      | ["toy"]
          /toy_totals?toy=T9         | 422 | unknown-value       | ["T1","T2","T3"]
          /toys_by_year?year=2030&toy=other | 404 | not-found    | -
          /toys_by_year?year=twenty  | 400 | malformed-parameter | -
          /toys_by_year?toy=listed   | 400 | incomplete-key      | ["year"]
          /toy_totals?toy=T1&limit=0 | 400 | malformed-parameter | -
          /toy_totals?toy=T1&measure=toys | 422 | unknown-field  | ["listed","counted"]
          /toy_totals?toy=T1&release=toy-1 | 400 | unknown-parameter | ["toy","measure","limit"]
          """)
  void whatNamesNoFigureIsRefusedWithWhatIsAllowed(
      String request, int status, String type, String allowed) throws Exception {
    for (String root : new String[] {"/api/v1/provenance", "/api/v1/releases/toy-1/provenance"}) {
      var answer = caller.get(root + request);
      assertThat(answer.statusCode()).as(request).isEqualTo(status);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
      JsonNode problem = Json.MAPPER.readTree(answer.body());
      assertThat(problem.get("type").asText()).isEqualTo("/problems/" + type);
      if (!allowed.equals("*")) {
        assertThat(problem.has("allowed") ? problem.get("allowed").toString() : "-")
            .isEqualTo(allowed);
      }
    }
  }

  @Test
  void eachRowOfATableLeadsToThePageThatShowsTheSame() {
    String table = caller.get("/tables/toy_totals").body();
    assertThat(table)
        .contains(
            "<a href=\"/provenance/toy_totals?toy=T3\""
                + " aria-label=\"source of T3\">source</a>");
    var page = caller.get("/provenance/toy_totals?toy=T3");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(page.body())
        .startsWith("<!DOCTYPE html>")
        .contains(
            "<h1>Where T3 comes from</h1>",
            "<span>The figures that are named.</span> For toy_totals: where figure_id is named in",
            "lines 5, 10",
            ToyRelease.SOURCE.sha256(),
            "href=\"https://example.org/figures\"",
            "href=\"/api/v1/releases/toy-1/provenance/toy_totals?toy=T3\"")
        .doesNotContain("style=");
  }

  @Test
  void aPageInSpanishSaysConditionsInSpanishAndMarksWhatIsInEnglish() {
    String page = caller.get("/provenance/toy_totals?toy=T3&lang=es").body();
    assertThat(page)
        .contains(
            "<span lang=\"en\">The figures that are named.</span> Para toy_totals: donde figure_id"
                + " se nombra en el awards_published_figures de la fila")
        .doesNotContain("where ", "For toy");
  }

  @Test
  void aPageOfAPinnedReleaseStaysInItAndAWrongKeyIsSaidInHtml() {
    assertThat(caller.get("/tables/toy_totals?release=toy-1").body())
        .contains("/provenance/toy_totals?toy=T3&amp;release=toy-1");
    assertThat(caller.get("/provenance/toys_by_year?year=2019&toy=listed&release=toy-1").body())
        .contains("/provenance/toy_totals?toy=T1&amp;release=toy-1");
    var wrong = caller.get("/provenance/toy_totals?toy=T9");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("<h1>Unknown value</h1>");
  }
}
