package sello.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sello.catalog.Json;

class CubeTest {
  @TempDir static Path data;
  private static OpenRelease release;

  @BeforeAll
  static void open() {
    release = ToyData.open(data);
  }

  private static JsonNode cube(String table, Map<String, List<String>> query) throws IOException {
    Answer answer = release.table(table).ask(query);
    return Json.MAPPER.readTree(CellByCell.bytes(Exports.JSON_STAT, answer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AT | 2023-2024  | ["AT"]                     | ["2023-2024"]
          GR | 2030-2031  | ["GR"]                     | ["2030-2031"]
          GR | 2022-2023.. | ["GR"]                    | ["2023-2024"]
          AT,DE | 2030-2031..2031-2032 | ["AT","DE"]  | ["2030-2031","2031-2032"]
          """)
  void anEmptyAnswerListsTheCodesThatItsConditionsAllow(
      String country, String edition, String countries, String editions) throws IOException {
    JsonNode cube =
        cube(
            "awards_by_country",
            Map.of("country_code", List.of(country.split(",")), "edition", List.of(edition)));
    assertThat(cube.at("/dimension/country_code/category/index").toString()).isEqualTo(countries);
    assertThat(cube.at("/dimension/edition/category/index").toString()).isEqualTo(editions);
    assertThat(cube.get("size").findValues("0")).isEmpty();
    assertThat(cube.get("value").toString()).isEqualTo("{}");
    assertThat(cube.get("status").toString()).isEqualTo("{}");
  }

  @Test
  void aTableWithoutFiguresIsUnfitForFormatsOfFigures() {
    for (Export export : List.of(Exports.JSON_STAT, Exports.SDMX_CSV)) {
      assertThatThrownBy(() -> CellByCell.bytes(export, release.table("breaks").ask(Map.of())))
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> {
                assertThat(refusal.problem().type()).isEqualTo(ProblemType.UNFIT_FORMAT);
                assertThat(refusal.problem().allowed())
                    .containsExactly("json", "csv", "ndjson", "parquet", "xlsx");
              });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', true, A, F",
    "'', false, O, F",
    "b, true, B, F",
    "bm, false, B, F",
    "pu, true, P, F",
    "bC, false, B, C",
    "C, false, Q, C",
    "uN, false, Q, N",
    ":, false, O, F",
    "m, false, M, F",
    "ei, true, I, F",
    "def, true, D, F",
  })
  void anSdmxStatusIsTheFirstCodeThatApplies(
      String flag, boolean hasValue, String status, String confidentiality) {
    assertThat(SdmxFlag.of(flag, hasValue)).isEqualTo(new SdmxFlag(status, confidentiality));
  }

  @Test
  void aCubeOfTooManyCellsAndASheetOfTooManyRowsAreRefusedWithTheirSize(@TempDir Path folder) {
    int rows = 1_300_000;
    LargeRelease.publish(folder, "large-1", rows);
    var releases = new sello.catalog.Releases(folder);
    try (Database database = Database.reading(releases.root())) {
      Answer answer =
          OpenRelease.of(releases, "large-1", database).table(LargeRelease.TABLE).ask(Map.of());
      String link = "/api/v1/releases/large-1/tables/large_table/data?format=csv";
      assertThat(excess(Exports.XLSX, answer)).isEqualTo(new Excess("rows", rows, 1_048_575, link));
      assertThat(excess(Exports.JSON_STAT, answer))
          .isEqualTo(new Excess("cells", 4L * rows, 5_000_000, link));
      Answer page = answer.table().ask(Map.of("limit", List.of("100001")));
      assertThat(excess(Exports.JSON_STAT, page).size()).isEqualTo(100_001);
    }
  }

  private static Excess excess(Export export, Answer answer) {
    try {
      CellByCell.bytes(export, answer);
      throw new AssertionError(export.name() + " was not refused.");
    } catch (Refusal refusal) {
      assertThat(refusal.problem().type()).isEqualTo(ProblemType.TOO_LARGE);
      return refusal.problem().excess().orElseThrow();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
