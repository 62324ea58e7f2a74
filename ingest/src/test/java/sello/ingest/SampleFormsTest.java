package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Json;
import sello.ingest.form.FileReading;
import sello.ingest.form.FileRecords;
import sello.ingest.sample.Sample;
import sello.ingest.sample.SampleOrder;

/** The untidy forms of a sample are read, and only the rows that its truth names are refused. */
final class SampleFormsTest {
  private static final String MERGED = "assessments/2026-2027/assessments_RO.xlsx";

  @TempDir private static Path sample;
  private static final Set<String> cells = new TreeSet<>();
  private static final Set<String> editions = new TreeSet<>();
  private static final Set<String> refused = new HashSet<>();
  private static InputFile merged;
  private static long mergedRows;

  @BeforeAll
  static void writeAndRead() throws IOException {
    Sample.write(
        new SampleOrder(
            sample, 0.05, 2026, Set.of("applications", "assessments", "criterion_scores")),
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
        false);
    Inputs inputs = Inputs.scan(sample, Publications.ALL);
    assertThat(inputs.problems()).isEmpty();
    for (Publication publication : Publications.ALL) {
      KeyIndex keys = new KeyIndex();
      for (InputFile file : inputs.files(publication)) {
        if (!publication.isReference()) {
          read(file, publication.contract(), inputs.lists(), keys);
        }
      }
    }
  }

  private static void read(InputFile file, Contract contract, CodeLists lists, KeyIndex keys) {
    int edition = contract.header().indexOf("edition");
    try (ContractReader reader = ContractReader.open(file, contract, lists, keys)) {
      while (reader.hasNext()) {
        Outcome outcome = reader.next();
        if (outcome.accepted()) {
          outcome.rows().forEach(row -> editions.add(String.valueOf(row.values()[edition])));
        } else {
          refused.add(file.file() + " " + outcome.line());
        }
        if (file.file().equals(MERGED)) {
          merged = file;
          mergedRows++;
        }
      }
    }
    noteSpellings(file);
  }

  /** How the first row of a file spells its edition. */
  private static void noteSpellings(InputFile file) {
    try (FileRecords records = FileReading.open(file::open, file.form(), cell -> false)) {
      List<String> first = records.hasNext() ? records.next().cells() : List.of();
      first.stream()
          .filter(cell -> cell.matches("20\\d\\d[-/](20)?\\d\\d"))
          .forEach(cell -> cells.add(cell.replaceAll("\\d", "9")));
    }
  }

  @Test
  void editions_are_spelled_in_three_ways_and_read_as_one() {
    assertThat(cells).containsExactly("9999-99", "9999-9999", "9999/99");
    assertThat(editions).allMatch(edition -> edition.matches("20\\d\\d-20\\d\\d"));
  }

  @Test
  void only_the_rows_that_the_truth_names_are_refused() throws IOException {
    Set<String> expected = new HashSet<>();
    for (JsonNode row :
        Json.MAPPER.readTree(sample.resolve(".truth.json").toFile()).path("refused")) {
      expected.add(row.path("file").asText() + " " + row.path("line").asLong());
    }
    assertThat(refused).isEqualTo(expected).isNotEmpty();
  }

  @Test
  void a_workbook_has_merged_cells_and_a_hidden_column_and_every_row_has_its_edition()
      throws IOException {
    assertThat(merged.form().merges()).isNotEmpty();
    assertThat(mergedRows).isGreaterThan(merged.form().merges().size());
    try (ZipFile book = new ZipFile(sample.resolve(MERGED).toFile())) {
      String sheets =
          book.stream()
              .filter(entry -> entry.getName().startsWith("xl/worksheets/"))
              .map(
                  entry -> {
                    try {
                      return new String(
                          book.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    } catch (IOException e) {
                      throw new AssertionError(e);
                    }
                  })
              .reduce("", String::concat);
      assertThat(sheets).contains("<mergeCell ref=", "hidden=\"true\"");
    }
  }
}
