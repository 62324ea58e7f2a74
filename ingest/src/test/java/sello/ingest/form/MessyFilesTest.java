package sello.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sello.ingest.form.FileRecord.Damage;

/** What of the expectations of the six messy files can be told from their form. */
final class MessyFilesTest {

  static Stream<JsonNode> files() {
    List<JsonNode> files = new ArrayList<>();
    MessyFiles.expected().forEach(files::add);
    return files.stream();
  }

  private static FileForm form(JsonNode file) {
    String name = file.path("file").asText();
    return FileLook.of(name, MessyFiles.bytes(name), KnownWords.SCHOOLS);
  }

  @ParameterizedTest
  @MethodSource("files")
  void encoding_delimiter_line_ends_header_and_sheet_are_found_by_looking(JsonNode file) {
    FileForm form = form(file);

    assertThat(form.encoding()).isEqualTo(file.path("encoding").asText(""));
    assertThat(form.byteOrderMark()).isEqualTo(file.path("byte_order_mark").asBoolean(false));
    assertThat(form.delimiter()).isEqualTo(file.path("delimiter").asText(""));
    assertThat(form.lineEnds()).isEqualTo(file.path("line_ends").asText(""));
    assertThat(form.headerLine()).isEqualTo(file.path("header_line").asLong(0));
    assertThat(form.sheet()).isEqualTo(file.path("sheet").asText(""));
  }

  @ParameterizedTest
  @MethodSource("files")
  void the_columns_stand_in_the_header_or_before_it(JsonNode file) {
    FileForm form = form(file);
    Set<String> found = new HashSet<>(form.header());
    form.facts().keySet().forEach(key -> found.add(key + " (preamble)"));
    file.path("columns")
        .fieldNames()
        .forEachRemaining(
            name -> assertThat(found).anyMatch(one -> one.equals(name) || isOneOf(name, one)));
    file.path("dropped_columns").forEach(name -> assertThat(found).contains(name.asText()));
  }

  private static boolean isOneOf(String pattern, String name) {
    return pattern.endsWith("*") && name.startsWith(pattern.substring(0, pattern.length() - 1));
  }

  @ParameterizedTest
  @MethodSource("files")
  void lines_that_are_no_rows_are_told_with_their_kind(JsonNode file) {
    FileForm form = form(file);
    List<SkippedLine> skipped = new ArrayList<>(form.preamble());
    try (FileRecords records = open(file, form)) {
      records.forEachRemaining(record -> {});
      skipped.addAll(records.skipped());
    }

    Map<String, List<Long>> found = new TreeMap<>();
    skipped.forEach(one -> linesOf(kind(one), found).add(one.line()));
    Map<String, List<Long>> expected = new TreeMap<>();
    file.path("skipped_lines")
        .properties()
        .forEach(
            kind ->
                kind.getValue()
                    .forEach(line -> linesOf(kind.getKey(), expected).add(line.asLong())));
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("files")
  void rows_are_counted_and_broken_ones_are_told(JsonNode file) {
    Set<Long> lines = new HashSet<>();
    List<String> damaged = new ArrayList<>();
    try (FileRecords records = open(file, form(file))) {
      records.forEachRemaining(
          record -> {
            lines.add(record.line());
            if (record.damage() != Damage.NONE) {
              damaged.add(record.line() + " " + record.damage().name().toLowerCase(Locale.ROOT));
            }
          });
    }

    assertThat(lines).hasSize(file.path("rows").asInt());
    assertThat(damaged).isEqualTo(damagedLines(file));
  }

  private static String kind(SkippedLine line) {
    return line.kind().name().toLowerCase(Locale.ROOT);
  }

  private static List<Long> linesOf(String kind, Map<String, List<Long>> lines) {
    return lines.computeIfAbsent(kind, fresh -> new ArrayList<>());
  }

  private static List<String> damagedLines(JsonNode file) {
    List<String> lines = new ArrayList<>();
    for (JsonNode reject : file.path("rejects")) {
      String reason = reject.path("reason").asText();
      if (reason.equals("bad_json") || reason.equals("field_count")) {
        lines.add(reject.path("line").asLong() + " " + reason);
      }
    }
    return lines;
  }

  private static FileRecords open(JsonNode file, FileForm form) {
    return FileReading.open(MessyFiles.bytes(file.path("file").asText()), form, cell -> false);
  }
}
