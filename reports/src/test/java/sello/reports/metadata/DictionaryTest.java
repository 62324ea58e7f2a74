package sello.reports.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Fields;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.ToyData;
import sello.reports.text.Texts;

class DictionaryTest {
  @TempDir static Path data;
  private static OpenRelease release;

  @BeforeAll
  static void open() {
    release = ToyData.open(data);
  }

  private static List<NamedCsvRecord> rows() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Dictionary(release).writeCsv(out);
    String text = out.toString(StandardCharsets.UTF_8);
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
      return reader.stream().toList();
    }
  }

  @Test
  void everyColumnOfEveryTableHasItsRowInTheOrderOfTheFiles() throws IOException {
    List<String> expected = new ArrayList<>();
    for (OpenTable table : release.tables()) {
      table.spec().columns().forEach(field -> expected.add(table.name() + "." + field.name()));
    }
    assertThat(rows().stream().map(row -> row.getField("table") + "." + row.getField("column")))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void aRowSaysWhatTheColumnIsAndWhichRulesItKeeps() throws IOException {
    assertThat(
            rows().stream()
                .filter(row -> row.getField("table").equals("kinds_of_value"))
                .map(row -> String.join(" ", row.getFields().subList(1, 8)).strip()))
        .containsExactly(
            "country_code key string  true",
            "year key integer year true",
            "seen_on attribute date date false",
            "is_checked attribute boolean  false",
            "note attribute string  false",
            "awarded figure integer awards false 0",
            "awarded_flag flag string  false",
            "award_rate figure number share false 0 1",
            "award_rate_low end number share false 0 1",
            "award_rate_high end number share false 0 1",
            "award_rate_flag flag string  false",
            "change_pp figure number points false",
            "change_pp_flag flag string  false");
  }

  @Test
  void aWordStandsOnceWithAllTablesThatCarryIt() {
    List<Dictionary.Word> words = new Dictionary(release).words(Texts.english());
    List<Dictionary.Word> countries =
        words.stream().filter(word -> word.name().equals("country_code")).toList();
    assertThat(countries).hasSize(1);
    assertThat(countries.get(0).tables())
        .containsExactlyElementsOf(
            release.tables().stream()
                .filter(table -> table.spec().has(Fields.COUNTRY_CODE))
                .map(OpenTable::name)
                .toList());
    assertThat(words.stream().map(Dictionary.Word::name)).isSorted();
  }
}
