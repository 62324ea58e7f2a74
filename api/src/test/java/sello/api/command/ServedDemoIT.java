package sello.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sello.api.Chromium;
import sello.api.ReportReader;
import sello.api.SiteWalk;
import sello.catalog.Json;
import sello.catalog.Releases;
import sello.catalog.Sha256;
import sello.reports.CellByCell;
import sello.reports.Database;
import sello.reports.Export;
import sello.reports.Exports;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.ProblemType;
import sello.reports.Refusal;

/**
 * The main job in one step: interrupted, it leaves nothing half-written; run, it serves the
 * figures.
 */
class ServedDemoIT {
  private static final Pattern ADDRESS =
      Pattern.compile("http://127\\.0\\.0\\.1:\\d+/(?:example/)?");
  private static final Pattern OF_ONE_PLACE =
      Pattern.compile(
          "/charts/(?:application_stages|criterion_areas)_by_country/option\\?([^\"]*)");

  /** Two sites in one process. */
  private static final long MOST_KIB = 420 * 1024;

  private static final int FIGURES_OF_A_REPORT = 30;

  @TempDir Path data;

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void itBuildsAndServesThePublishedSentenceInLittleMemory() throws Exception {
    try (Launched demo = demo()) {
      demo.waitFor(line -> line.startsWith("table "));
      demo.interrupt();
    }
    assertThat(new Releases(real()).latestId()).isEmpty();
    assertThat(real().resolve(".writing")).doesNotExist();

    try (Launched demo = demo()) {
      Sites sites = sites(demo);
      assertThat(get(sites.real()))
          .contains("2,216")
          .contains("171")
          .contains("7.7")
          .doesNotContain("invented");
      assertThat(get(sites.example())).contains("Example data: invented");
    }
    everyFormatHasTheSameCells(real());
    everyFormatHasTheSameCells(example());
    try (Launched demo = demo()) {
      Sites sites = sites(demo);
      assertThat(demo.text()).as("the second start builds nothing").doesNotContain("Published ");
      assertThat(
              get(
                  sites.real()
                      + "api/v1/tables/active_labels_by_year/data?format=csv&year=2019&country_code=ES"))
          .contains("2019,ES,Spain,published,,,,:,171,,171,,2216,,0.0771660649819494");
      assertThat(get(sites.real() + "health"))
          .contains(new Releases(real()).latestId().orElseThrow());
      assertThat(get(sites.real() + "missing")).contains("/example/charts/", "school_name");
      followsTheFigures(sites.real());
      keepsBackWhoApplied(sites.example());
      showsEachPlaceItsOwn(sites.example());
      assertThat(residentKib(demo.pid())).isLessThan(MOST_KIB);
      believesNoNumberOfAReport(sites.example()); // it starts the engine that draws
      try (Chromium chromium = Chromium.start()) {
        new SiteWalk(chromium.browser(), sites.example()).walk();
      }
    }
  }

  /** Where the two sites are served. */
  private record Sites(String real, String example) {}

  private Path real() {
    return data.resolve("real");
  }

  private Path example() {
    return data.resolve("example");
  }

  /** Of the three longest tables the beginning is compared, every other table whole. */
  private static void everyFormatHasTheSameCells(Path data) throws Exception {
    Releases releases = new Releases(data);
    String id = releases.latestId().orElseThrow();
    try (Database database = Database.reading(releases.root())) {
      OpenRelease release = OpenRelease.of(releases, id, database);
      for (OpenTable table : release.tables()) {
        for (Export export : Exports.ALL) {
          compare(table, export);
        }
      }
    }
  }

  /** A cube that is too large says so, and is compared as far as it may go. */
  private static void compare(OpenTable table, Export export) throws Exception {
    try {
      CellByCell.compare(table.ask(Map.of("limit", List.of("10000"))), export);
    } catch (Refusal refusal) {
      assertThat(export).as(table.name()).isEqualTo(Exports.JSON_STAT);
      assertThat(refusal.problem().type()).isEqualTo(ProblemType.TOO_LARGE);
      CellByCell.compare(table.ask(Map.of("limit", List.of("1000"))), export);
    }
  }

  /** Two figures of which somebody looked up by hand where they come from. */
  private static void followsTheFigures(String address) throws Exception {
    String provenance = address + "api/v1/provenance/";
    JsonNode stock =
        Json.MAPPER.readTree(
            get(
                provenance
                    + "active_labels_by_year?year=2019&country_code=EUR&measure=active_labels"));
    assertThat(column(stock, "awards_by_edition", "edition"))
        .containsExactly("2018-2019", "2019-2020");
    assertThat(column(stock, "raw_published_figures", "value"))
        .containsExactly("1212", "1211", "1211", "1211", "1211", "1004");
    assertThat(column(stock, "raw_published_figures", "source_line"))
        .containsExactly("2", "3", "4", "5", "6", "10");
    Path figures = Path.of("../ingest/inputs/published_figures/all/published_figures.csv");
    assertThat(stock.at("/sources/0/sha256").asText()).isEqualTo(Sha256.of(figures));
    assertThat(stock.at("/sources/0/lines").toString()).isEqualTo("[2,3,4,5,6,10]");

    String germany = provenance + "awards_by_country?edition=2024-2025&country_code=DE&measure=";
    JsonNode counted = Json.MAPPER.readTree(get(germany + "awards_counted"));
    assertThat(column(counted, "awards", "country_code")).hasSize(5).containsOnly("DE");
    // The first is the earlier name of the third: that the two are one school is part of the count.
    assertThat(column(counted, "raw_awarded_schools", "source_line"))
        .containsExactly("3", "2", "3", "4", "5", "6");
    assertThat(column(counted, "raw_awarded_schools", "edition"))
        .startsWith("2018-2019")
        .endsWith("2024-2025", "2024-2025", "2024-2025", "2024-2025", "2024-2025");
    assertThat(column(counted, "editions", "edition")).containsExactly("2024-2025");
    assertThat(column(counted, "countries", "name_en")).containsExactly("Germany");
    JsonNode share = Json.MAPPER.readTree(get(germany + "share_of_europe"));
    assertThat(column(share, "published_figures", "figure_id"))
        .containsExactly("F026", "F027", "F065");
    assertThat(column(share, "awards", "country_code")).isEmpty();
  }

  /** Tables with rows of single schools that applied, and how many their files have. */
  private static void keepsBackWhoApplied(String address) throws Exception {
    String tables = get(address + "api/v1/tables");
    assertThat(tables).contains("\"application_stages_by_country\"");
    for (String table : List.of("raw_applications", "participation", "disclosure_cells")) {
      assertThat(tables).doesNotContain('"' + table + '"');
      assertThat(get(address + "api/v1/tables/" + table + "/data")).contains("is not public");
    }
    JsonNode stages =
        Json.MAPPER.readTree(
            get(
                address
                    + "api/v1/provenance/application_stages_by_country"
                    + "?edition=2024-2025&country_code=ES&measure=applicants"));
    for (String table : List.of("raw_applications", "registered_schools")) {
      assertThat(column(stages, table, "school_name")).as(table).isEmpty();
    }
    for (JsonNode source : stages.get("sources")) {
      if (source.get("table").asText().equals("raw_applications")) {
        assertThat(source.get("restricted").asBoolean()).isTrue();
        assertThat(source.has("count") || source.has("sha256") || source.has("bytes")).isFalse();
        assertThat(source.get("lines")).isEmpty();
      }
    }
    assertThat(stages.toString()).contains("raw_applications");
    String page =
        get(
            address
                + "provenance/application_stages_by_country"
                + "?edition=2024-2025&country_code=ES&measure=applicants");
    assertThat(page)
        .as("many files of one table are folded under its name")
        .containsPattern("<summary>Applications, as sent: \\d\\d files</summary>");
    for (JsonNode source : stages.get("sources")) {
      assertThat(page).contains("<code>" + source.get("file").asText() + "</code>");
    }
    assertThat(get(address + "tables/application_stages_by_country"))
        .contains("not public")
        .doesNotContain("/tables/unprotected_");
  }

  /** Charts that are of Spain unless another place is asked for are of the place of their page. */
  private static void showsEachPlaceItsOwn(String address) throws Exception {
    Map<String, String> pages = Map.of("countries/IT", "IT", "countries/TR", "TR", "europe", "EUR");
    for (Map.Entry<String, String> page : pages.entrySet()) {
      assertThat(OF_ONE_PLACE.matcher(get(address + page.getKey())).results())
          .as(page.getKey())
          .isNotEmpty()
          .allMatch(chart -> chart.group(1).startsWith("country_code=" + page.getValue() + "&"));
    }
  }

  /** Countries with much data and with less, and Europe. */
  private static void believesNoNumberOfAReport(String address) {
    ReportReader reader = new ReportReader(address);
    for (String report : List.of("national/ES", "national/TR", "europe")) {
      for (String language : List.of("en", "es")) {
        assertThat(reader.read("reports/" + report + "?lang=" + language))
            .as(report)
            .isGreaterThan(FIGURES_OF_A_REPORT);
      }
    }
  }

  private static List<String> column(JsonNode provenance, String table, String column) {
    List<String> values = new ArrayList<>();
    for (JsonNode step : provenance.get("steps")) {
      if (step.get("table").asText().equals(table)) {
        step.get("rows").forEach(row -> values.add(row.get(column).asText()));
      }
    }
    return values;
  }

  private Launched demo() throws Exception {
    return Launched.start("demo", "--port", "0", "--data", data.toString());
  }

  private static Sites sites(Launched demo) throws Exception {
    String real = address(demo, "Sello is served on");
    return new Sites(real, address(demo, "Example data (invented) on"));
  }

  private static String address(Launched demo, String site) throws Exception {
    Matcher matcher =
        ADDRESS.matcher(
            demo.waitFor(line -> line.startsWith(site) && ADDRESS.matcher(line).find()));
    assertThat(matcher.find()).isTrue();
    return matcher.group();
  }

  private static String get(String address) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
        .body();
  }

  /** Resident memory of the service's process, as Linux counts it. */
  private static long residentKib(long pid) throws Exception {
    List<String> status = Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status"));
    return status.stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .map(line -> line.replaceAll("\\D", ""))
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElseThrow();
  }
}
