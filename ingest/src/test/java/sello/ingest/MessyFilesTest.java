package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sello.catalog.Json;
import sello.ingest.form.MessyFiles;

/**
 * Six invented files with the dirt of real ones give just the rows that {@code expected.json} says.
 */
final class MessyFilesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "tr_kalite_etiketi.tsv,          quality_labels/all/tr_kalite_etiketi.tsv",
    "evaluacion_2025-2026.csv,       assessments/2025-2026/evaluacion_2025-2026.csv",
    "centros_andalucia.workbook.json, awarded_schools/all/centros_andalucia.xlsx",
    "esep_winners_2021-2022.csv,     awarded_schools/2021-2022/esep_winners_2021-2022.csv",
    "x_pupils_demo.tsv,              education_counts/all/x_pupils_demo.tsv",
    "nso_export.jsonl,               assessments/all/nso_export.jsonl",
  })
  void every_row_is_accepted_or_refused_for_the_reason_that_is_expected(String name, String place)
      throws IOException {
    JsonNode expected = expected(name);
    Read read = read(name, place);

    assertThat(read.reasons).as("refused lines").isEqualTo(reasons(expected));
    assertThat(read.good).as("good").isEqualTo(expected.get("good").asInt());
    assertThat(read.good + read.reasons.size()).as("rows").isEqualTo(expected.get("rows").asInt());
    if (expected.has("flags")) {
      assertThat(read.flags).as("flags").isEqualTo(flags(expected));
    }
  }

  private record Read(int good, Map<Long, String> reasons, Map<Long, String> flags) {}

  private Read read(String name, String place) throws IOException {
    try (InputStream in = MessyFiles.bytes(name).open()) {
      new InputFolder(folder).put(place, in.readAllBytes()).alone(place + ".source.json", RECORD);
    }
    Inputs inputs = Inputs.scan(folder, Publications.ALL);
    assertThat(Preflight.problems(inputs, Publications.ALL))
        .filteredOn(p -> p.severity() == Severity.FATAL)
        .isEmpty();
    InputFile file =
        inputs.files().stream().filter(f -> f.file().equals(place)).findFirst().orElseThrow();
    Contract contract =
        Publications.ALL.stream()
            .map(Publication::contract)
            .filter(c -> c.publication().equals(file.publication()))
            .findFirst()
            .orElseThrow();
    return read(file, contract, inputs.lists());
  }

  private static Read read(InputFile file, Contract contract, CodeLists lists) {
    int good = 0;
    Map<Long, String> reasons = new TreeMap<>();
    Map<Long, String> flags = new TreeMap<>();
    try (ContractReader reader = ContractReader.open(file, contract, lists, new KeyIndex())) {
      while (reader.hasNext()) {
        Outcome row = reader.next();
        if (row.accepted()) {
          good++;
          row.problems().forEach(p -> flags.put(row.line(), p.reason()));
        } else {
          reasons.put(row.line(), row.problems().get(0).reason());
        }
      }
    }
    return new Read(good, reasons, flags);
  }

  private static JsonNode expected(String name) throws IOException {
    try (InputStream in = MessyFilesTest.class.getResourceAsStream("/messy/expected.json")) {
      List<JsonNode> found = new ArrayList<>();
      Json.MAPPER
          .readTree(in)
          .get("files")
          .forEach(
              file -> {
                if (file.get("file").asText().equals(name)) {
                  found.add(file);
                }
              });
      return found.get(0);
    }
  }

  private static Map<Long, String> reasons(JsonNode expected) {
    Map<Long, String> reasons = new TreeMap<>();
    expected
        .get("rejects")
        .forEach(r -> reasons.put(r.get("line").asLong(), r.get("reason").asText()));
    return reasons;
  }

  private static Map<Long, String> flags(JsonNode expected) {
    Map<Long, String> flags = new TreeMap<>();
    expected.get("flags").forEach(f -> flags.put(f.get("line").asLong(), f.get("flag").asText()));
    return flags;
  }

  private static final String RECORD = InputFolder.record("illustrative");
}
