package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Json;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Unit;
import sello.reports.ToyIssue;
import sello.reports.ToyTable;

class TimeTravelTest {
  private static final Field<Long> AWARDED =
      Field.count("awarded", Unit.AWARDS, "Awarded", "Awards");
  private static final Field<Long> APPLIED =
      Field.count("applied", Unit.SCHOOLS, "Applied", "Schools that applied");
  private static final String DATA = "/api/v1/tables/rates/data?format=csv";

  @TempDir static Path data;
  private static Site site;
  private static Caller caller;

  private static Spec spec(Measure... measures) {
    return Spec.named("rates")
        .title("Rates")
        .description("Rates. One row per country and year.")
        .key(Fields.COUNTRY_CODE, Fields.YEAR)
        .measures(measures)
        .formula("Drawn.")
        .reference("None: a toy.")
        .build();
  }

  private static ToyTable table(String rows) {
    return new ToyTable(
        spec(Measure.flagged(AWARDED)),
        "country_code | year | awarded | awarded_flag\n" + rows,
        List.of());
  }

  @BeforeAll
  static void start() {
    ToyIssue.of(
            "toy-1",
            table("DE | 2019 | 5 |\nES | 2019 | 4 |\nFR | 2019 | 3 | p\nPL | 2019 | 1 |\n"))
        .publishedAt("2026-01-10T10:00:00Z")
        .publish(data);
    ToyIssue.of("toy-2", table("DE | 2019 | 6 |\nES | 2019 | 4 |\nFR | 2019 | 3 |\n"))
        .after("toy-1")
        .publishedAt("2026-02-10T10:00:00Z")
        .publish(data);
    ToyIssue.of(
            "toy-3",
            table(
                "DE | 2019 | 5 |\nES | 2019 |   | C\nFR | 2019 | 3 |\nPL | 2019 | 1 |\nPL | 2020 | 2 |\n"))
        .after("toy-2")
        .publishedAt("2026-03-10T10:00:00Z")
        .publish(data);
    site = Site.start(data, "127.0.0.1", 0);
    caller = new Caller(site);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-10, toy-1",
    "2026-01-10T10:00:00Z, toy-1",
    "2026-01-10T12:00:00%2B02:00, toy-1",
    "2026-02-09, toy-1",
    "2026-02-10, toy-2",
    "2026-02-10T09:59:59.999Z, toy-1",
    "2026-02-10T10:59:59%2B01:00, toy-1",
    "2026-02-10T11:00:00%2B01:00, toy-2",
    "2026-03-10T10:00:00Z, toy-3",
    "2999-12-31, toy-3"
  })
  void asOfAnswersFromTheReleaseThatWasCurrentThen(String moment, String release) {
    var answer = caller.get(DATA + "&asOf=" + moment);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Sello-Release")).hasValue(release);
    String pinned = "/api/v1/releases/" + release + "/tables/rates/data?format=csv";
    assertThat(answer.headers().firstValue("Content-Location")).hasValue(pinned);
    assertThat(answer.body()).isEqualTo(caller.get(pinned).body());
    assertThat(answer.headers().firstValue("Cache-Control"))
        .hasValue("public, max-age=60, must-revalidate");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          asOf=2026-01-09                    | 422 | before-first-release
          asOf=2026-01-10T09:59:59Z          | 422 | before-first-release
          updatedAfter=2026-01-09            | 422 | before-first-release
          asOf=yesterday                     | 400 | malformed-parameter
          asOf=2026-02-30                    | 400 | malformed-parameter
          asOf=2026-02-10T10:00:00           | 400 | malformed-parameter
          asOf=2026-02-10T10:00:00+01:00     | 400 | malformed-parameter
          asOf=2026-02-10&asOf=2026-02-11    | 400 | malformed-parameter
          includeHistory=perhaps             | 400 | malformed-parameter
          includeHistory=true&updatedAfter=2026-02-10 | 400 | malformed-parameter
          updatedAfter=2026-02-10&format=jsonstat     | 422 | unfit-format
          includeHistory=true&format=jsonstat         | 422 | unfit-format
          includeHistory=true&format=sdmx-csv         | 422 | unfit-format
          """)
  void whatCannotBeAnsweredIsRefused(String query, int status, String type) throws Exception {
    var answer = caller.get("/api/v1/tables/rates/data?" + query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    JsonNode problem = Json.MAPPER.readTree(answer.body());
    assertThat(problem.get("type").asText()).isEqualTo("/problems/" + type);
    if (type.equals("before-first-release")) {
      assertThat(problem.get("detail").asText()).contains("published at 2026-01-10T10:00:00Z");
    }
  }

  @Test
  void anAddressThatNamesAReleaseAsksAboutNoOtherTime() throws Exception {
    for (String query :
        List.of("asOf=2026-02-10", "updatedAfter=2026-02-10", "includeHistory=true")) {
      var answer = caller.get("/api/v1/releases/toy-2/tables/rates/data?" + query);
      assertThat(answer.statusCode()).as(query).isEqualTo(400);
      JsonNode problem = Json.MAPPER.readTree(answer.body());
      assertThat(problem.get("type").asText()).isEqualTo("/problems/unknown-parameter");
      assertThat(problem.get("detail").asText()).contains("/api/v1/tables/rates/data");
      assertThat(caller.get("/tables/rates?" + query).statusCode()).isEqualTo(400);
    }
  }

  @Test
  void updatedAfterGivesWhatDiffersAndWhatToDo() {
    var answer = caller.get(DATA + "&updatedAfter=2026-02-10");
    assertThat(answer.body())
        .isEqualTo(
            """
            action,country_code,year,awarded,awarded_flag
            R,DE,2019,5,
            R,ES,2019,,C
            R,PL,2019,1,
            R,PL,2020,2,
            """);
    assertThat(answer.headers().firstValue("Sello-Rows")).hasValue("4");
    assertThat(caller.get(DATA + "&updatedAfter=2026-01-10&asOf=2026-02-28").body())
        .isEqualTo(
            """
            action,country_code,year,awarded,awarded_flag
            D,PL,2019,,
            R,DE,2019,6,
            R,FR,2019,3,
            """);
    assertThat(caller.get(DATA + "&updatedAfter=2026-03-10").body())
        .isEqualTo("action,country_code,year,awarded,awarded_flag\n");
  }

  @Test
  void theirAddressPinsTheReleaseAndPagesStayWithinIt() throws Exception {
    String path = "/api/v1/tables/rates/data?updatedAfter=2026-01-10&asOf=2026-02-28&limit=2";
    var first = caller.get(path);
    assertThat(first.headers().firstValue("Content-Location"))
        .hasValue(
            "/api/v1/tables/rates/data?asOf=2026-02-10T10%3A00%3A00Z&limit=2"
                + "&updatedAfter=2026-01-10T10%3A00%3A00Z");
    JsonNode page = Json.MAPPER.readTree(first.body());
    assertThat(page.get("count").asInt()).isEqualTo(3);
    assertThat(page.get("rows")).hasSize(2);
    JsonNode last = Json.MAPPER.readTree(caller.get(page.get("next").asText()).body());
    assertThat(last.at("/rows/0/country_code").asText()).isEqualTo("FR");
    assertThat(last.get("rows")).hasSize(1);
    assertThat(last.get("next").isNull()).isTrue();
    String token = page.get("next").asText().replaceFirst(".*after=([^&]*).*", "$1");
    assertThat(caller.get("/api/v1/tables/rates/data?limit=2&after=" + token).statusCode())
        .isEqualTo(400);
  }

  @Test
  void whoAppliesTheUpdatesHasTheNewRelease() throws Exception {
    String next = "&updatedAfter=2026-01-10&format=ndjson";
    TreeMap<String, String> copy = new TreeMap<>();
    for (String line :
        caller
            .get("/api/v1/tables/rates/data?asOf=2026-01-10&format=ndjson")
            .body()
            .lines()
            .toList()) {
      copy.put(key(line), Json.MAPPER.readTree(line).toString());
    }
    for (String line :
        caller.get("/api/v1/tables/rates/data?asOf=2026-12-31" + next).body().lines().toList()) {
      ObjectNode row = (ObjectNode) Json.MAPPER.readTree(line);
      String action = row.remove("action").asText();
      if (action.equals("D")) {
        copy.remove(key(line));
      } else {
        copy.put(key(line), row.toString());
      }
    }
    assertThat(copy.values())
        .containsExactlyElementsOf(
            caller.get("/api/v1/tables/rates/data?format=ndjson").body().lines().toList());
  }

  private static String key(String line) throws Exception {
    JsonNode row = Json.MAPPER.readTree(line);
    return row.get("country_code").asText() + row.get("year").asText();
  }

  @Test
  void filtersAndFormatsWorkOnUpdatesToo() {
    assertThat(caller.get(DATA + "&updatedAfter=2026-01-10&asOf=2026-02-28&country_code=PL").body())
        .isEqualTo("action,country_code,year,awarded,awarded_flag\nD,PL,2019,,\n");
    assertThat(caller.get(DATA + "&updatedAfter=2026-02-10&country_code=FR").body())
        .as("a country that there is, and that did not change")
        .isEqualTo("action,country_code,year,awarded,awarded_flag\n");
    assertThat(caller.get(DATA + "&updatedAfter=2026-02-10&country_code=XX").statusCode())
        .isEqualTo(422);
    assertThat(
            caller
                .get(
                    "/api/v1/tables/rates/data?updatedAfter=2026-01-10&asOf=2026-02-28&format=sdmx-csv")
                .body())
        .isEqualTo(
            """
            STRUCTURE,STRUCTURE_ID,ACTION,FREQ,COUNTRY_CODE,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS,CONF_STATUS,OBS_FLAGS,UNIT_MEASURE
            dataflow,SELLO:RATES(1.0.0),D,A,PL,AWARDED,2019,,,,,
            dataflow,SELLO:RATES(1.0.0),R,A,DE,AWARDED,2019,6,A,F,,awards
            dataflow,SELLO:RATES(1.0.0),R,A,FR,AWARDED,2019,3,A,F,,awards
            """);
    for (String format : List.of("parquet", "xlsx", "ndjson")) {
      assertThat(
              caller
                  .get("/api/v1/tables/rates/data?updatedAfter=2026-01-10&format=" + format)
                  .statusCode())
          .as(format)
          .isEqualTo(200);
    }
  }

  @Test
  void includeHistoryGivesEveryDistinctValueARowEverHad() {
    assertThat(caller.get(DATA + "&includeHistory=true").body())
        .isEqualTo(
            """
            country_code,year,valid_from,valid_to,release,awarded,awarded_flag
            DE,2019,2026-01-10T10:00:00Z,2026-02-10T10:00:00Z,toy-1,5,
            DE,2019,2026-02-10T10:00:00Z,2026-03-10T10:00:00Z,toy-2,6,
            DE,2019,2026-03-10T10:00:00Z,,toy-3,5,
            ES,2019,2026-01-10T10:00:00Z,,toy-1,,C
            FR,2019,2026-01-10T10:00:00Z,2026-02-10T10:00:00Z,toy-1,3,p
            FR,2019,2026-02-10T10:00:00Z,,toy-2,3,
            PL,2019,2026-01-10T10:00:00Z,2026-02-10T10:00:00Z,toy-1,1,
            PL,2019,2026-03-10T10:00:00Z,,toy-3,1,
            PL,2020,2026-03-10T10:00:00Z,,toy-3,2,
            """);
    assertThat(caller.get(DATA + "&includeHistory=true&asOf=2026-02-10&country_code=DE,ES").body())
        .isEqualTo(
            """
            country_code,year,valid_from,valid_to,release,awarded,awarded_flag
            DE,2019,2026-01-10T10:00:00Z,2026-02-10T10:00:00Z,toy-1,5,
            DE,2019,2026-02-10T10:00:00Z,,toy-2,6,
            ES,2019,2026-01-10T10:00:00Z,,toy-1,4,
            """);
  }

  @Test
  void theHistoryOfATableThatHasDaysOfItsOwnCallsItsTimesThoseOfTheRow(@TempDir Path other)
      throws Exception {
    Spec dated =
        Spec.named("terms")
            .title("Terms")
            .description("Terms. One row per edition.")
            .key(Fields.EDITION)
            .attributes(Fields.VALID_FROM, Fields.VALID_TO)
            .formula("Drawn.")
            .reference("None: a toy.")
            .build();
    String head = "edition | valid_from | valid_to\n";
    ToyIssue.of(
            "toy-1", new ToyTable(dated, head + "2018-2019 | 2018-01-01 | 2019-12-31\n", List.of()))
        .publishedAt("2026-01-10T10:00:00Z")
        .publish(other);
    ToyIssue.of(
            "toy-2", new ToyTable(dated, head + "2018-2019 | 2018-01-01 | 2020-12-31\n", List.of()))
        .after("toy-1")
        .publishedAt("2026-02-10T10:00:00Z")
        .publish(other);
    try (Site second = Site.start(other, "127.0.0.1", 0)) {
      Caller asker = new Caller(second);
      String terms = "/api/v1/tables/terms/data?includeHistory=true";
      assertThat(asker.get(terms + "&format=csv").body())
          .isEqualTo(
              """
              edition,row_valid_from,row_valid_to,release,valid_from,valid_to
              2018-2019,2026-01-10T10:00:00Z,2026-02-10T10:00:00Z,toy-1,2018-01-01,2019-12-31
              2018-2019,2026-02-10T10:00:00Z,,toy-2,2018-01-01,2020-12-31
              """);
      assertThat(asker.get(terms + "&format=sdmx-csv").statusCode()).isEqualTo(422);
    }
  }

  @Test
  void aFigureWithheldInBothReleasesIsOneVersionWithTheFlagThatItHas(@TempDir Path other)
      throws Exception {
    ToyIssue.of("toy-1", table("DE | 2019 |  | bC\nES | 2019 | 4 | b\nFR | 2019 |  | C\n"))
        .publishedAt("2026-01-10T10:00:00Z")
        .publish(other);
    ToyIssue.of("toy-2", table("DE | 2019 |  | bC\nES | 2019 |  | bC\nFR | 2019 |  | bC\n"))
        .after("toy-1")
        .publishedAt("2026-02-10T10:00:00Z")
        .publish(other);
    try (Site second = Site.start(other, "127.0.0.1", 0)) {
      assertThat(new Caller(second).get(DATA + "&includeHistory=true").body())
          .isEqualTo(
              """
              country_code,year,valid_from,valid_to,release,awarded,awarded_flag
              DE,2019,2026-01-10T10:00:00Z,,toy-1,,bC
              ES,2019,2026-01-10T10:00:00Z,2026-02-10T10:00:00Z,toy-1,,C
              ES,2019,2026-02-10T10:00:00Z,,toy-2,,bC
              FR,2019,2026-01-10T10:00:00Z,2026-02-10T10:00:00Z,toy-1,,C
              FR,2019,2026-02-10T10:00:00Z,,toy-2,,bC
              """);
    }
  }

  @Test
  void theHistoryLeavesOutWhatWasWithdrawnOrKeptBackAndKnowsColumnsThatCameLater(
      @TempDir Path other) throws Exception {
    Spec hidden =
        spec(Measure.flagged(AWARDED)).as("rates", "Rates", Disclosure.restricted("Personal."));
    String rows = "country_code | year | awarded\nDE | 2019 | 1\n";
    ToyIssue.of("toy-1", new ToyTable(hidden, rows, List.of()))
        .publishedAt("2026-01-10T10:00:00Z")
        .publish(other);
    ToyIssue.of("toy-2", table("DE | 2019 | 2 |\n"))
        .after("toy-1")
        .publishedAt("2026-02-10T10:00:00Z")
        .publish(other);
    ToyIssue.of("toy-3", table("DE | 2019 | 3 |\n"))
        .after("toy-2")
        .publishedAt("2026-03-10T10:00:00Z")
        .publish(other);
    ToyIssue.of(
            "toy-4",
            new ToyTable(
                spec(Measure.flagged(AWARDED), Measure.flagged(APPLIED)),
                "country_code | year | awarded | applied\nDE | 2019 | 2 | 9\n",
                List.of()))
        .after("toy-3")
        .publishedAt("2026-04-10T10:00:00Z")
        .publish(other);
    Files.createDirectories(other.resolve("withdrawn"));
    Files.writeString(
        other.resolve("withdrawn/toy-3.json"),
        "{\"reason\": \"Wrong.\", \"successor\": \"toy-4\"}");
    try (Site second = Site.start(other, "127.0.0.1", 0)) {
      Caller asker = new Caller(second);
      assertThat(asker.get(DATA + "&includeHistory=true").body())
          .isEqualTo(
              """
              country_code,year,valid_from,valid_to,release,awarded,awarded_flag,applied,applied_flag
              DE,2019,2026-02-10T10:00:00Z,2026-04-10T10:00:00Z,toy-2,2,,,
              DE,2019,2026-04-10T10:00:00Z,,toy-4,2,,9,
              """);
      assertThat(asker.get(DATA + "&updatedAfter=2026-02-10").body())
          .as("a row that has a new column is another row")
          .isEqualTo(
              """
              action,country_code,year,awarded,awarded_flag,applied,applied_flag
              R,DE,2019,2,,9,
              """);
      assertThat(asker.get(DATA + "&updatedAfter=2026-01-10").body())
          .as("all rows of a table that was kept back")
          .contains("R,DE,2019,2,,9,");
      var withdrawn = asker.get(DATA + "&asOf=2026-03-10");
      assertThat(withdrawn.statusCode()).isEqualTo(410);
      assertThat(withdrawn.body()).contains("toy-4");
      assertThat(asker.get(DATA + "&asOf=2026-01-10").statusCode()).isEqualTo(404);
    }
  }

  /** By three random releases: what stands now is the newest, what stood then the older ones. */
  @Test
  void theHistoryHoldsEveryReleaseAndNoVersionTwice(@TempDir Path other) throws Exception {
    for (long seed = 1; seed <= 4; seed++) {
      for (int number = 1; number <= 3; number++) {
        ToyIssue.of("r" + seed + number, table(random(10 * seed + number)))
            .after(number == 1 ? null : "r" + seed + (number - 1))
            .publishedAt("2026-0" + number + "-10T10:00:00Z")
            .publish(other.resolve("seed" + seed));
      }
      try (Site random = Site.start(other.resolve("seed" + seed), "127.0.0.1", 0)) {
        Caller asker = new Caller(random);
        List<String[]> history =
            asker
                .get(DATA + "&includeHistory=true")
                .body()
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        for (String moment : List.of("2026-01-10", "2026-02-10", "2026-03-10")) {
          String then = moment + "T10:00:00Z";
          assertThat(
                  history.stream()
                      .filter(row -> row[2].compareTo(then) <= 0)
                      .filter(row -> row[3].isEmpty() || row[3].compareTo(then) > 0)
                      .map(row -> String.join(",", row[0], row[1], row[5], row[6])))
              .as("seed %d, %s", seed, moment)
              .containsExactlyElementsOf(
                  asker.get(DATA + "&asOf=" + moment).body().lines().skip(1).toList());
        }
        for (int i = 1; i < history.size(); i++) {
          String[] before = history.get(i - 1);
          String[] row = history.get(i);
          boolean follows = before[0].equals(row[0]) && before[3].equals(row[2]);
          assertThat(follows && (before[5] + before[6]).equals(row[5] + row[6])).isFalse();
        }
      }
    }
  }

  private static String random(long seed) {
    Random random = new Random(seed);
    StringBuilder rows = new StringBuilder("AA | 2019 | 1 |\n");
    for (char country = 'A'; country <= 'L'; country++) {
      if (random.nextInt(4) > 0) {
        String figure = random.nextInt(4) == 0 ? " | :" : random.nextInt(2) + " | ";
        rows.append("X%s | 2019 | %s\n".formatted(country, figure));
      }
    }
    return rows.toString();
  }
}
