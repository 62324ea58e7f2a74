package sello.reports.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Flag;
import sello.catalog.Json;
import sello.catalog.Origin;
import sello.catalog.Releases;
import sello.reports.Database;
import sello.reports.Exports;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.ToyData;
import sello.reports.ToyRelease;

class ReleasePackageTest {
  private static final SiteAddress SITE = new SiteAddress("https://sello.example");

  @TempDir static Path data;
  private static OpenRelease release;

  @BeforeAll
  static void open() {
    release = ToyData.open(data);
  }

  static byte[] written(OpenRelease release) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ReleasePackage(release, Optional.empty(), SITE, new Measures()).write(out);
    return out.toByteArray();
  }

  private static OpenRelease other(Path folder, Origin origin, String... keptBack) {
    ToyRelease.publish(folder, "toy-2", null, origin);
    for (String table : keptBack) {
      ToyRelease.keepBack(folder, "toy-2", table);
    }
    Releases releases = new Releases(folder);
    return OpenRelease.of(releases, "toy-2", Database.reading(releases.folder()));
  }

  /**
   * The toy has one share that is none, on purpose: whoever checks must find it, and nothing else.
   */
  @Test
  void everyClaimOfTheDescriptorHolds() throws IOException {
    assertThat(new PackageReader(written(release)).problems())
        .containsExactly("kinds_of_value.award_rate_high is 123456789.5, above its maximum");
  }

  @Test
  void aRowThatBreaksARuleIsFound() throws IOException {
    PackageReader reader = new PackageReader(written(release));
    ObjectNode descriptor = (ObjectNode) reader.json(DataPackage.FILE);
    List<String> problems = new ArrayList<>();
    for (JsonNode resource : descriptor.get("resources")) {
      if (resource.get("name").asText().equals("countries")) {
        ((ObjectNode) resource.at("/schema/fields/2"))
            .withObject("/constraints")
            .put("required", true);
        new SchemaReader(resource, Map.of("countries", reader.rows("data/countries.csv")), problems)
            .check();
      }
    }
    assertThat(problems).containsExactly("countries.name_es is missing");
  }

  @Test
  void itHoldsCsvItsMetadataAndParquetOfEveryPublicTableAndWhatDescribesThem() throws IOException {
    List<String> expected = new ArrayList<>();
    for (OpenTable table : release.tables()) {
      String path = "data/" + table.name();
      expected.addAll(List.of(path + ".csv", path + ".csv-metadata.json", path + ".parquet"));
    }
    expected.addAll(
        List.of(
            "codes/flags.csv",
            "codes/flags.csv-metadata.json",
            "manifest.json",
            "datapackage.json",
            "dcat.jsonld",
            "CITATION.cff",
            "citation.bib",
            "datacite.json",
            "README.md",
            "CHANGES.md",
            "LICENSE",
            "SHA256SUMS"));
    assertThat(new PackageReader(written(release)).names()).containsExactlyElementsOf(expected);
    assertThat(ReleasePackage.paths(release)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void itsManifestAndDescriptorNameTheFilesThatAreInIt() throws IOException {
    PackageReader reader = new PackageReader(written(release));
    List<String> listed = new ArrayList<>();
    for (JsonNode table : reader.json("manifest.json").get("tables")) {
      table.get("files").forEach(file -> listed.add(file.get("path").asText()));
    }
    assertThat(listed)
        .containsExactlyInAnyOrderElementsOf(
            reader.names().stream().filter(n -> n.matches("data/.*\\.(csv|parquet)")).toList());
    assertThat(reader.json("datapackage.json").findValuesAsText("path"))
        .containsAll(reader.names().stream().filter(name -> name.endsWith(".csv")).toList());
  }

  @Test
  void everyFlagHasItsMeaningInEveryLanguage() throws IOException {
    assertThat(new PackageReader(written(release)).rows("codes/flags.csv"))
        .extracting(NamedCsvRecord::getFieldsAsMap)
        .hasSameSizeAs(Flag.ALL)
        .allSatisfy(row -> assertThat(row.values()).hasSize(3).noneMatch(String::isBlank))
        .anySatisfy(
            row ->
                assertThat(row)
                    .containsEntry("flag", "p")
                    .containsEntry(
                        "meaning_en", "provisional: the newest edition, or the source says so")
                    .containsEntry(
                        "meaning_es",
                        "provisional: la edición más reciente, o así lo dice la fuente"));
  }

  @Test
  void rowsAreThoseOfTheExports() throws IOException {
    PackageReader reader = new PackageReader(written(release));
    for (OpenTable table : release.tables()) {
      ByteArrayOutputStream csv = new ByteArrayOutputStream();
      Exports.CSV.write(table.ask(Map.of()), csv);
      assertThat(reader.bytes("data/" + table.name() + ".csv")).isEqualTo(csv.toByteArray());
    }
  }

  @Test
  void codesThatAnotherTableListsAreForeignKeysAndOthersAreNot() throws IOException {
    JsonNode resources =
        new PackageReader(written(release)).json(DataPackage.FILE).get("resources");
    List<String> referring = new ArrayList<>();
    resources.forEach(
        resource -> {
          if (resource.at("/schema").has("foreignKeys")) {
            referring.add(resource.get("name").asText());
          }
        });
    assertThat(referring)
        .as("active_labels_by_year has EUR, which is no country")
        .containsExactly("awards", "kinds_of_value", "awards_by_country");
  }

  @Test
  void theSameReleaseGivesTheSameBytesAndNoneOfThemSaysWhenItWasWritten() throws IOException {
    byte[] first = written(release);
    assertThat(written(release)).isEqualTo(first);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).as(entry.getName()).hasToString("1980-02-01T00:00");
      }
    }
  }

  @Test
  void whatIsKeptBackIsInNoFile(@TempDir Path folder) throws IOException {
    PackageReader reader =
        new PackageReader(written(other(folder, Origin.REAL, "schools", "raw_toys")));
    for (String name : reader.names()) {
      assertThat(name).doesNotContain("schools", "raw_toys");
      if (!name.endsWith(".parquet")) {
        assertThat(reader.text(name)).as(name).doesNotContain("data/schools", "raw_toys.csv");
      }
    }
    assertThat(reader.json(DataPackage.FILE).get("sources"))
        .as("the file it was read from is kept back too")
        .isEmpty();
  }

  @Test
  void exampleDataSaySoInEveryTitleAndDescription(@TempDir Path folder) throws IOException {
    PackageReader reader = new PackageReader(written(other(folder, Origin.EXAMPLE)));
    JsonNode descriptor = reader.json(DataPackage.FILE);
    assertThat(descriptor.get("title").asText()).contains("Example data: invented");
    for (JsonNode resource : descriptor.get("resources")) {
      if (resource.get("name").asText().equals("flags")) {
        continue; // words, the same in every release
      }
      assertThat(resource.get("title").asText()).endsWith("(Example data: invented)");
      assertThat(resource.get("description").asText()).startsWith("Example data: invented.");
    }
    assertThat(reader.json("data/awards.csv-metadata.json").at("/dc:title/0/@value").asText())
        .endsWith("(Example data: invented)");
    assertThat(reader.text("README.md")).contains("Example data: invented");
    assertThat(reader.text("LICENSE")).contains("Example data: invented");
  }

  @Test
  void csvwTellsTheTypesTheRulesAndTheKey() throws IOException {
    JsonNode csvw = Csvw.of(release.table("kinds_of_value"), SITE);
    assertThat(csvw.get("url").asText())
        .isEqualTo("/api/v1/releases/toy-1/tables/kinds_of_value/data?format=csv");
    assertThat(csvw.at("/tableSchema/primaryKey"))
        .isEqualTo(Json.MAPPER.readTree("[\"country_code\", \"year\"]"));
    assertThat(csvw.at("/tableSchema/columns").findValuesAsText("name"))
        .isEqualTo(
            release.table("kinds_of_value").spec().columns().stream().map(f -> f.name()).toList());
    assertThat(csvw.at("/tableSchema/columns/0/required").asBoolean()).isTrue();
    assertThat(datatypes(csvw))
        .containsExactly(
            "string",
            "gYear",
            "date",
            "boolean",
            "string",
            "integer 0..",
            "string",
            "double 0..1",
            "double 0..1",
            "double 0..1",
            "string",
            "double",
            "string");
  }

  private static List<String> datatypes(JsonNode csvw) {
    List<String> all = new ArrayList<>();
    for (JsonNode column : csvw.at("/tableSchema/columns")) {
      JsonNode type = column.get("datatype");
      String range =
          type.has("minimum")
              ? " " + type.get("minimum").asText() + ".." + type.path("maximum").asText()
              : "";
      all.add(type.get("base").asText() + range);
    }
    return all;
  }
}
