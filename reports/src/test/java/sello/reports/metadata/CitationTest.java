package sello.reports.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;
import sello.catalog.Json;
import sello.catalog.Origin;
import sello.catalog.Releases;
import sello.reports.Database;
import sello.reports.OpenRelease;
import sello.reports.ToyRelease;
import sello.reports.text.Texts;

class CitationTest {
  private static final SiteAddress SITE = new SiteAddress("https://sello.example");
  private static final String ADDRESS = "https://sello.example/api/v1/releases/toy-1";

  @TempDir static Path data;
  private static OpenRelease release;

  @BeforeAll
  static void open() {
    ToyRelease.publish(data, "toy-1", null, Origin.EXAMPLE);
    Releases releases = new Releases(data);
    release = OpenRelease.of(releases, "toy-1", Database.reading(releases.root()));
  }

  @Test
  void theCitationFileIsYamlWithWhatTheFormatRequires() {
    Map<String, Object> file =
        new Yaml().load(CitationFile.of(new ReleaseWords(release), Optional.of(SITE)));
    assertThat(file)
        .containsEntry("cff-version", "1.2.0")
        .containsEntry("type", "dataset")
        .containsEntry("title", "The toy release (Example data: invented)")
        .containsEntry("version", "toy-1")
        .containsEntry("date-released", "2026-11-24")
        .containsEntry("license", "CC-BY-4.0")
        .containsEntry("url", ADDRESS)
        .containsEntry(
            "authors", List.of(Map.of("name", "Sello", "website", "https://sello.example/")))
        .containsEntry("keywords", ReleaseWords.keywords(Texts.english()))
        .doesNotContainKey("doi");
    assertThat((String) file.get("message")).isNotBlank();
    assertThat((String) file.get("abstract")).startsWith("Example data: invented.");
  }

  @Test
  void dataCiteHasItsMandatoryPropertiesAndInventsNoDoi() {
    JsonNode document = DataCite.of(new ReleaseWords(release), Optional.of(SITE));
    assertThat(document.get("identifiers")).isEmpty();
    assertThat(document.at("/creators/0/name").asText()).isEqualTo("Sello");
    assertThat(document.at("/titles/0/title").asText())
        .isEqualTo("The toy release (Example data: invented)");
    assertThat(document.at("/publisher/name").asText()).isEqualTo("Sello");
    assertThat(document.get("publicationYear").asText()).isEqualTo("2026");
    assertThat(document.at("/types/resourceTypeGeneral").asText()).isEqualTo("Dataset");
    assertThat(document.get("schemaVersion").asText())
        .isEqualTo("http://datacite.org/schema/kernel-4");
    assertThat(document.at("/rightsList/0/rightsIdentifier").asText()).isEqualTo("CC-BY-4.0");
    assertThat(document.toString()).doesNotContain("10.");
  }

  @Test
  void aViewIsCitedByItsPinnedAddressAndHash() {
    Reference reference =
        Reference.of(
            release.table("awards").ask(Map.of("country_code", List.of("DE"))),
            Texts.named("es").orElseThrow(),
            SITE,
            Optional.of("abc123"),
            "2026-11-25");
    String address = ADDRESS + "/tables/awards/data?country_code=DE&format=csv";
    assertThat(Bibtex.of(reference))
        .isEqualTo(
            """
            @dataset{sello_toy-1_awards,
              author = {{Sello}},
              title = {{Sellos en las listas de galardonados (Datos de ejemplo: inventados)}},
              year = {2026},
              date = {2026-11-24},
              version = {toy-1},
              publisher = {{Sello}},
              url = {%s},
              urldate = {2026-11-25},
              note = {SHA-256 of the CSV: abc123}
            }
            """
                .formatted(address));
    assertThat(Ris.of(reference))
        .isEqualTo(
            """
            TY  - DATA
            AU  - Sello
            TI  - Sellos en las listas de galardonados (Datos de ejemplo: inventados)
            PY  - 2026
            DA  - 2026/11/24/
            ET  - toy-1
            PB  - Sello
            UR  - %s
            Y2  - 2026/11/25/
            N1  - SHA-256 of the CSV: abc123
            ER  -\s
            """
                .formatted(address));
  }

  @Test
  void whatTexWouldReadAsACommandIsEscaped() {
    Reference reference =
        new Reference(
            "x",
            "50 % of {A_B} & \\C$ ~#^ 😀",
            "toy-1",
            "2026-11-24",
            Optional.of("https://sello.example/?a=%20"),
            Optional.empty(),
            Optional.empty());
    assertThat(Bibtex.of(reference))
        .contains(
            "title = {{50 \\% of \\{A\\_B\\} \\& \\textbackslash{}C\\$ \\textasciitilde{}\\#"
                + "\\textasciicircum{} 😀}}",
            "url = {https://sello.example/?a=%20}");
  }

  @Test
  void aTableIsADatasetForSearchEngines() throws Exception {
    String text =
        SchemaOrg.of(release.table("active_labels_by_year"), Texts.english(), Links.into(SITE));
    assertThat(text).doesNotContain("<", ">");
    JsonNode dataset = Json.MAPPER.readTree(text);
    assertThat(dataset.get("@type").asText()).isEqualTo("Dataset");
    assertThat(dataset.get("name").asText()).endsWith("(Example data: invented)");
    assertThat(dataset.get("description").asText()).hasSizeBetween(50, 5000);
    assertThat(dataset.get("url").asText())
        .isEqualTo("https://sello.example/tables/active_labels_by_year?release=toy-1");
    assertThat(dataset.get("identifier").asText())
        .isEqualTo(ADDRESS + "/tables/active_labels_by_year");
    assertThat(dataset.get("temporalCoverage").asText()).isEqualTo("2018/2026");
    assertThat(dataset.get("variableMeasured").findValuesAsText("unitText"))
        .containsExactly("schools", "schools", "schools", "schools", "share");
    assertThat(dataset.get("distribution").findValuesAsText("encodingFormat"))
        .contains("text/csv", "application/json", "application/vnd.apache.parquet");
    for (String member :
        List.of(
            "version",
            "datePublished",
            "license",
            "creator",
            "publisher",
            "isAccessibleForFree",
            "spatialCoverage",
            "measurementTechnique",
            "includedInDataCatalog",
            "citation")) {
      assertThat(dataset.has(member)).as(member).isTrue();
    }
  }
}
