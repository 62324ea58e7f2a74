package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Json;
import sello.catalog.Origin;
import sello.reports.ToyRelease;

/** What a page shows to programs is run as it stands there, and gives the rows of the view. */
class SnippetsTest {
  private static final String VIEW = "country_code=DE,ES&select=awards_published&sort=-edition";

  @TempDir static Path data;
  @TempDir Path folder;
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
  void curlSavesTheRowsAsJson() throws Exception {
    requireTool("curl");
    run("sh", "-c", snippet("curl", "awards_by_country", VIEW));
    assertThat(cells(folder.resolve("awards_by_country.json")))
        .isEqualTo(cells("awards_by_country", VIEW));
  }

  @Test
  void javaSavesTheRowsAsJson() throws Exception {
    Files.writeString(
        folder.resolve("Snippet.java"), snippet("java", "awards_by_country", VIEW + "&lang=es"));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    assertThat(run(java, "Snippet.java")).isEqualTo("200 awards_by_country.json\n");
    assertThat(cells(folder.resolve("awards_by_country.json")))
        .isEqualTo(cells("awards_by_country", VIEW));
  }

  @Test
  void pythonReadsTheRows() throws Exception {
    requireTool("python3");
    for (String[] view : new String[][] {{"awards_by_country", VIEW}, {"awards", ""}}) {
      String code =
          snippet("python", view[0], view[1])
              + "import json\nprint(json.dumps([list(row.values()) for row in rows]))\n";
      String[] printed = run("python3", "-I", "-c", code).split("\n", 2);
      List<List<String>> expected = cells(view[0], view[1]);
      assertThat(printed[0]).isEqualTo(expected.size() + " rows");
      assertThat(Json.MAPPER.readTree(printed[1])).isEqualTo(Json.MAPPER.valueToTree(expected));
    }
  }

  @Test
  void rReadsTheRows() throws Exception {
    requireTool("Rscript");
    String code =
        snippet("r", "awards_by_country", VIEW)
            + "write.csv(rows, 'rows.csv', na = '', row.names = FALSE)\n";
    run("Rscript", "-e", code);
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(folder.resolve("rows.csv"))) {
      assertThat(csv.stream().map(NamedCsvRecord::getFields).toList())
          .isEqualTo(cells("awards_by_country", VIEW));
    }
  }

  @Test
  void inRYesAndNoAreNoTexts() throws Exception {
    String code = snippet("r", "schools", "");
    assertThat(code).contains("is_checked = \"logical\"");
    requireTool("Rscript");
    run("Rscript", "-e", code + "stopifnot(sum(rows$is_checked) == 1)\n");
  }

  @Test
  void everyPageShowsThemClosedInItsLanguageAndTheyNameTheSiteThatIsSet() {
    assertThat(caller.get("/tables/awards").body())
        .contains("<details class=\"choices load\" id=\"load\">", "<summary>Load it</summary>");
    assertThat(caller.get("/tables/awards?lang=es").body())
        .contains("<summary>Cargarla en un programa</summary>");
    try (Site other = Site.start(data, "127.0.0.1", 0, "https://sello.example", 0)) {
      String page = new Caller(other).get("/tables/awards?country_code=DE").body();
      assertThat(code(page, "curl"))
          .isEqualTo(
              "curl -L -o awards.json --fail"
                  + " 'https://sello.example/api/v1/releases/toy-1/tables/awards/data?country_code=DE'\n");
      assertThat(code(page, "r"))
          .contains("data?country_code=DE&format=csv\"\n", "country_code = \"character\"");
    }
  }

  private static String snippet(String name, String table, String query) {
    return code(caller.get("/tables/%s?%s".formatted(table, query)).body(), name);
  }

  private static String code(String page, String name) {
    Matcher found =
        Pattern.compile(
                "<pre class=\"reference\" id=\"load-%s\" tabindex=\"0\">(.*?)</pre>"
                    .formatted(name),
                Pattern.DOTALL)
            .matcher(page);
    assertThat(found.find()).as(name).isTrue();
    return found.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private static List<List<String>> cells(String table, String query) throws IOException {
    String address = "/api/v1/tables/%s/data?%s&format=csv".formatted(table, query);
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(caller.get(address).body())) {
      List<List<String>> cells = csv.stream().map(NamedCsvRecord::getFields).toList();
      assertThat(cells).isNotEmpty();
      return cells;
    }
  }

  private static List<List<String>> cells(Path json) throws IOException {
    JsonNode rows = Json.MAPPER.readTree(json.toFile()).get("rows");
    return rows.valueStream()
        .map(row -> row.valueStream().map(SnippetsTest::asInCsv).toList())
        .toList();
  }

  /** CSV alone guards texts that a spreadsheet would take for a formula. */
  private static String asInCsv(JsonNode cell) {
    String text = cell.isNull() ? "" : cell.asText();
    return cell.isTextual() && text.matches("(?s)[=+\\-@\t\r].+") ? "'" + text : text;
  }

  private String run(String... command) throws Exception {
    Path out = folder.resolve("printed");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("complaints").toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("ends in time").isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("complaints"))).isZero();
    return Files.readString(out);
  }

  private static void requireTool(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    boolean isThere =
        Arrays.stream(path.split(Pattern.quote(java.io.File.pathSeparator)))
            .anyMatch(place -> Files.isExecutable(Path.of(place, name)));
    String skipped =
        "Skipped: no %s is on the PATH, so what pages show for it was not run.".formatted(name);
    if (!isThere) {
      System.out.println(skipped);
    }
    Assumptions.assumeTrue(isThere, skipped);
  }
}
