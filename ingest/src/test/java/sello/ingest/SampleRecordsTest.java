package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Json;
import sello.catalog.Sha256;
import sello.catalog.SourceKind;
import sello.ingest.sample.Sample;
import sello.ingest.sample.SampleOrder;

/** What a sample says of itself: the records beside its files, and its truth. */
final class SampleRecordsTest {
  @TempDir private static Path sample;
  private static JsonNode truth;

  @BeforeAll
  static void write() throws IOException {
    PrintStream silent =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Sample.write(new SampleOrder(sample, 0.05, 2026, Set.of()), silent, false);
    truth = Json.MAPPER.readTree(sample.resolve(".truth.json").toFile());
  }

  @Test
  void every_file_has_a_record_that_says_it_is_invented() throws IOException {
    List<Path> files = files();
    assertThat(files).hasSizeBetween(200, 400);
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(Path.of(file + SourceRecord.SUFFIX))) {
        SourceRecord record = SourceRecord.read(in);
        assertThat(record.kind()).isEqualTo(SourceKind.ILLUSTRATIVE);
        assertThat(record.title()).startsWith("Invented: ");
        assertThat(record.sha256()).isEqualTo(Sha256.of(file));
      }
    }
  }

  @Test
  void the_truth_counts_the_rows_of_every_file() throws IOException {
    for (Path file : files()) {
      String name = sample.relativize(file).toString().replace('\\', '/');
      assertThat(truth.path("rows").has(name)).as(name).isTrue();
    }
  }

  @Test
  void fewer_than_two_rows_of_a_hundred_must_be_refused_in_each_publication() {
    Map<String, Integer> rows = new TreeMap<>();
    truth
        .path("rows")
        .properties()
        .forEach(e -> rows.merge(publication(e.getKey()), e.getValue().asInt(), Integer::sum));
    Map<String, Integer> refused = refused();
    rows.forEach(
        (publication, count) -> {
          int bad = refused.getOrDefault(publication, 0);
          assertThat((double) bad / (bad + count)).as(publication).isLessThan(0.02);
        });
    assertThat(refused)
        .containsOnlyKeys(
            "applications",
            "assessments",
            "awarded_schools",
            "criterion_scores",
            "education_counts",
            "participation",
            "quality_labels",
            "schools");
  }

  @Test
  void the_truth_names_the_school_of_every_listed_row() throws IOException {
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(sample.resolve(".truth_schools.csv.gz")))) {
      long lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().count() - 1;
      long rows = 0;
      for (String publication :
          List.of(
              "awarded_schools",
              "applications",
              "assessments",
              "criterion_scores",
              "quality_labels")) {
        rows +=
            truth.path("rows").properties().stream()
                .filter(e -> publication(e.getKey()).equals(publication))
                .mapToLong(e -> e.getValue().asLong())
                .sum();
      }
      assertThat(lines).isEqualTo(rows);
    }
  }

  @Test
  void the_lines_of_the_winners_lists_are_the_good_rows_the_refused_and_the_headers()
      throws IOException {
    for (Path file : files()) {
      String name = sample.relativize(file).toString().replace('\\', '/');
      if (name.startsWith("awarded_schools")) {
        List<String> lines = Files.readAllLines(file);
        long headers = lines.stream().filter(line -> line.endsWith("Link,Principal")).count();
        long refused = 0;
        for (JsonNode row : truth.path("refused")) {
          refused += row.path("file").asText().equals(name) ? 1 : 0;
        }
        assertThat(lines.size() - headers - refused)
            .as(name)
            .isEqualTo(truth.path("rows").path(name).asLong());
        assertThat(lines)
            .filteredOn(line -> line.contains("Persona"))
            .allMatch(line -> line.matches(".*,Persona \\d{3}"));
      }
    }
  }

  @Test
  void about_as_many_files_as_real_ones_have_marks_preambles_and_other_encodings()
      throws IOException {
    int marked = 0;
    int narrow = 0;
    int wide = 0;
    for (Path file : files()) {
      byte[] start = Files.readAllBytes(file);
      wide += start[0] == (byte) 0xFF ? 1 : 0;
      marked += start[0] == (byte) 0xEF ? 1 : 0;
      narrow += start[0] > 0 && !isUtf8(start) && !isPacked(file) ? 1 : 0;
    }
    assertThat(wide).isBetween(8, 26);
    assertThat(marked).isBetween(50, 100);
    assertThat(narrow).isBetween(25, 65);
  }

  private static Map<String, Integer> refused() {
    Map<String, Integer> refused = new TreeMap<>();
    truth
        .path("refused")
        .forEach(row -> refused.merge(publication(row.path("file").asText()), 1, Integer::sum));
    return refused;
  }

  private static boolean isPacked(Path file) {
    return file.toString().endsWith(".gz") || file.toString().endsWith(".xlsx");
  }

  private static boolean isUtf8(byte[] bytes) {
    return java.util.Arrays.equals(
        bytes, new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
  }

  private static String publication(String file) {
    return file.substring(0, file.indexOf('/'));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(sample)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(SourceRecord.SUFFIX))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }
}
