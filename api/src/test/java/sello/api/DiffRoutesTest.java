package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sello.catalog.Disclosure;
import sello.catalog.Json;
import sello.catalog.Sha256;
import sello.catalog.Source;
import sello.reports.ToyIssue;
import sello.reports.ToyRelease;
import sello.reports.ToyTable;
import sello.reports.ToyTables;

class DiffRoutesTest {
  private static final String DIFF = "/api/v1/releases/toy-1/diff/toy-2";
  private static final String LINES =
      """
      change,edition,measure,old,new,old_flag,new_flag,reason
      revised,2021-2022,awards_published,2935,2936,,,method
      revised,2022-2023,awards_published,,,m,C,disclosure
      """;

  @TempDir static Path data;
  private static Site site;
  private static Caller caller;

  @BeforeAll
  static void start() {
    ToyTable before = ToyTables.awardsByEdition();
    String drawing =
        before
            .drawing()
            .replace("| 2935 | 2935 | 2935 |", "| 2936 | 2935 | 2935 |")
            .replace(
                "2022-2023 |   |           |      |      |      | m",
                "2022-2023 |   |           |      |      |      | C");
    ToyTable after = new ToyTable(before.spec(), drawing, List.of());
    ToyTable breaks = ToyTables.breaks();
    ToyIssue.of("toy-1", before, breaks, hiddenBreaks()).publish(data);
    ToyIssue.of("toy-2", after, breaks, ToyTables.schools())
        .after("toy-1")
        .publishedAt("2026-12-24T10:00:00Z")
        .madeBy("another", Map.of("reliable_base", "30"))
        .publish(data);
    site = Site.start(data, "127.0.0.1", 0);
    caller = new Caller(site);
  }

  private static ToyTable hiddenBreaks() {
    ToyTable breaks = ToyTables.breaks();
    return new ToyTable(
        breaks.spec().as("hidden_breaks", "Hidden", Disclosure.restricted("Too personal.")),
        breaks.drawing(),
        List.of());
  }

  /** A file with other bytes than that of the other toys. */
  private static Source sent() {
    Source toy = ToyRelease.SOURCE;
    return new Source(
        "participation",
        "2019",
        "participation/2019/ES.csv",
        toy.publisher(),
        toy.title(),
        toy.url(),
        toy.licence(),
        toy.accessed(),
        toy.kind(),
        12,
        Sha256.of("what one school did"),
        1,
        1,
        0,
        null);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void aFileThatIsKeptBackIsNamedWithoutItsHashWhenItComesOrGoes(@TempDir Path folder)
      throws IOException {
    ToyIssue.of("toy-1", hiddenBreaks()).from(ToyRelease.SOURCE, sent()).publish(folder);
    ToyIssue.of("toy-2", hiddenBreaks()).after("toy-1").publish(folder);
    ToyRelease.writeOpenFiles(folder, "toy-2");
    try (Site other = Site.start(folder, "127.0.0.1", 0)) {
      Caller reader = new Caller(other);
      assertThat(Json.MAPPER.readTree(reader.get(DIFF).body()).at("/inputs"))
          .hasToString(
              "{\"added\":[],\"changed\":[],"
                  + "\"removed\":[{\"file\":\"participation/2019/ES.csv\"}]}");
      assertThat(reader.get("/releases/toy-1/diff/toy-2").body())
          .contains("participation/2019/ES.csv")
          .doesNotContain("class=\"hash\"");
      assertThat(reader.get("/api/v1/releases/toy-2/files/CHANGES.md").body())
          .contains("- removed: `participation/2019/ES.csv`");
    }
  }

  @Test
  void theSummaryCountsWhatDiffersInEachTableAndNamesWhatIsBehindIt() throws Exception {
    var answer = caller.get(DIFF);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control"))
        .hasValue("public, max-age=31536000, immutable");
    JsonNode summary = Json.MAPPER.readTree(answer.body());
    assertThat(summary.at("/from/id").asText()).isEqualTo("toy-1");
    assertThat(summary.at("/to/published").asText()).isEqualTo("2026-12-24T10:00:00Z");
    assertThat(summary.at("/tables"))
        .isEqualTo(
            Json.MAPPER.readTree(
                """
                [
                  {
                    "table": "awards_by_edition", "title": "Awards by edition",
                    "rows_added": 0, "rows_removed": 0, "rows_revised": 2, "figures_revised": 2,
                    "structure": [],
                    "link": "/api/v1/releases/toy-1/diff/toy-2?table=awards_by_edition"
                  },
                  {
                    "table": "schools", "title": "Schools",
                    "rows_added": 2, "rows_removed": 0, "rows_revised": 0, "figures_revised": 0,
                    "structure": [{"change": "table added"}],
                    "link": "/api/v1/releases/toy-1/diff/toy-2?table=schools"
                  }
                ]
                """));
    assertThat(summary.at("/unchanged")).hasToString("[\"breaks\"]");
    assertThat(summary.at("/program_changed").asBoolean()).isTrue();
    assertThat(summary.at("/parameters")).hasToString("{\"reliable_base\":{\"new\":\"30\"}}");
    assertThat(answer.body()).doesNotContain("hidden");
  }

  @Test
  void aTablesFiguresAreListedInThreeFormats() throws Exception {
    var csv = caller.get(DIFF + "?table=awards_by_edition&format=csv&download=true");
    assertThat(csv.body()).isEqualTo(LINES);
    assertThat(csv.headers().map())
        .containsEntry("sello-rows", List.of("2"))
        .containsEntry("content-type", List.of("text/csv; charset=utf-8; header=present"))
        .containsEntry("cache-control", List.of("public, max-age=31536000, immutable"))
        .containsEntry(
            "content-disposition",
            List.of("attachment; filename=\"awards_by_edition_toy-1_toy-2.csv\""));
    String tag = csv.headers().firstValue("ETag").orElseThrow();
    assertThat(
            caller
                .get(DIFF + "?table=awards_by_edition", "If-None-Match", tag, "Accept", "text/csv")
                .statusCode())
        .isEqualTo(304);
    JsonNode json = Json.MAPPER.readTree(caller.get(DIFF + "?table=awards_by_edition").body());
    assertThat(json.get("count").asInt()).isEqualTo(2);
    assertThat(json.at("/rows/0/new").isNumber()).isTrue();
    assertThat(json.at("/rows/0/old_flag").isNull()).isTrue();
    assertThat(caller.get(DIFF + "?table=awards_by_edition&format=ndjson").body().lines())
        .hasSize(2);
  }

  @Test
  void aReleaseBesideItselfIsEmpty() throws Exception {
    JsonNode summary = Json.MAPPER.readTree(caller.get("/api/v1/releases/toy-2/diff/toy-2").body());
    assertThat(summary.get("tables")).isEmpty();
    assertThat(summary.get("unchanged")).hasSize(3);
    var csv = caller.get("/api/v1/releases/toy-2/diff/toy-2?table=awards_by_edition&format=csv");
    assertThat(csv.body()).isEqualTo(LINES.lines().findFirst().orElseThrow() + "\n");
    assertThat(csv.headers().firstValue("Sello-Rows")).hasValue("0");
    assertThat(
            caller
                .get("/api/v1/releases/toy-2/diff/toy-2?table=awards_by_edition&format=ndjson")
                .body())
        .isEmpty();
  }

  @Test
  void aSummaryIsNoCsvAndTheRefusalSaysWhatIs() throws Exception {
    JsonNode problem = Json.MAPPER.readTree(caller.get(DIFF + "?format=csv").body());
    assertThat(problem.get("status").asInt()).isEqualTo(406);
    assertThat(problem.get("detail").asText())
        .isEqualTo("csv lists the figures of one table: name it with table=.");
  }

  @Test
  void theWayBackIsTheMirror() {
    assertThat(
            caller
                .get("/api/v1/releases/toy-2/diff/toy-1?table=awards_by_edition&format=csv")
                .body())
        .isEqualTo(
            """
            change,edition,measure,old,new,old_flag,new_flag,reason
            revised,2021-2022,awards_published,2936,2935,,,method
            revised,2022-2023,awards_published,,,C,m,disclosure
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /api/v1/releases/toy-1/diff/toy-3                     | 404 | ["toy-2","toy-1"]
          /api/v1/releases/toy-1/diff/toy-2?table=hidden_breaks | 404 | ["awards_by_edition","breaks","schools"]
          /api/v1/releases/toy-1/diff/toy-2?table=nothing       | 404 | ["awards_by_edition","breaks","schools"]
          /api/v1/releases/toy-1/diff/toy-2?format=csv          | 406 | ["json","csv","ndjson"]
          /api/v1/releases/toy-1/diff/toy-2?table=schools&format=xlsx | 406 | ["json","csv","ndjson"]
          /api/v1/releases/toy-1/diff/toy-2?tables=schools      | 400 | ["table","format","download"]
          """)
  void whatCannotBeComparedIsRefusedWithWhatCan(String path, int status, String allowed)
      throws Exception {
    var answer = caller.get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(Json.MAPPER.readTree(answer.body()).get("allowed")).hasToString(allowed);
    assertThat(answer.body()).doesNotContain("Too personal");
  }

  @Test
  void latestMayStandOnEitherSide() {
    for (String root : List.of("/api/v1/releases", "/releases")) {
      var first = caller.get(root + "/toy-1/diff/latest?table=schools");
      assertThat(first.statusCode()).isEqualTo(302);
      assertThat(first.headers().firstValue("Location").orElseThrow())
          .endsWith(root + "/toy-1/diff/toy-2?table=schools");
      assertThat(
              caller
                  .get(root + "/latest/diff/toy-1")
                  .headers()
                  .firstValue("Location")
                  .orElseThrow())
          .endsWith(root + "/toy-2/diff/toy-1");
    }
  }

  @Test
  void thePagesShowTheSame() {
    String releases = caller.get("/releases").body();
    assertThat(releases)
        .contains("<a href=\"/releases/toy-1/diff/toy-2\">What changed</a>", "superseded");
    assertThat(caller.get("/").body()).contains("href=\"/releases\"");
    String page = caller.get("/releases/toy-1/diff/toy-2").body();
    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains(
            "2 tables differ, 1 is the same.",
            "href=\"/releases/toy-1/diff/toy-2?table=awards_by_edition\"",
            "aria-label=\"2 revised, 0 added, 0 removed, of 9 rows\"",
            "The program that works the figures out changed.",
            "Settings that changed: reliable_base.",
            "table added")
        .doesNotContain("hidden_breaks", "style=");
    assertThat(caller.get("/releases/toy-1/diff/toy-2?table=awards_by_edition").body())
        .contains(
            "<span class=\"figure\">2,935</span>",
            "<span class=\"figure\">2,936</span>",
            "disclosure",
            "href=\"/api/v1/releases/toy-1/diff/toy-2?table=awards_by_edition&amp;format=csv\"");
    assertThat(caller.get("/releases/toy-1/diff/toy-2?table=awards_by_edition&lang=es").body())
        .contains("<html lang=\"es\">", "secreto estadístico", "revisada<");
    assertThat(caller.get("/releases/toy-2/diff/toy-2").body()).contains("Nothing differs");
    assertThat(caller.get("/releases/toy-1/diff/toy-3").statusCode()).isEqualTo(404);
  }
}
