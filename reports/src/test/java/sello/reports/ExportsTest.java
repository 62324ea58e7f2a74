package sello.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Field;
import sello.catalog.Json;
import sello.reports.text.Texts;

class ExportsTest {
  @TempDir static Path data;
  private static OpenRelease release;

  @BeforeAll
  static void open() {
    release = ToyData.open(data);
  }

  private static String written(Export export, Answer answer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.write(answer, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void csvGuardsAgainstFormulasQuotesOnlyWhereNeededAndWritesPlainDecimals() throws IOException {
    assertThat(written(Exports.CSV, release.table("awards").ask(Map.of())))
        .isEqualTo(
            """
            award_id,edition,country_code,school_name,value
            A1,2021-2022,EE,Surju Põhikool,1.5
            A2,2021-2022,DE,"'=HYPERLINK(""x"", ""y"")",0.00001
            A3,2021-2022,DE,'-1+1 <b>,12000000
            A4,2021-2022,ES,"CEIP ""El Prado"", Sevilla",0.1
            """);
  }

  @Test
  void aLoneSignIsNoFormulaAndTheSameCellAsInOtherFormats() throws IOException {
    Answer exact =
        release
            .table("awards_by_edition")
            .ask(Map.of("edition", List.of("2019-2020"), "select", List.of("awards_counted")));
    assertThat(written(Exports.CSV, exact)).contains("\n2019-2020,=,F009,");
    assertThat(List.of("=", "+", "-", "@", "=1", "-x", "a=").stream().map(CsvFile::guarded))
        .containsExactly("=", "+", "-", "@", "'=1", "'-x", "a=");
  }

  @Test
  void csvLeavesMissingValuesEmptyAndKeepsEveryColumn() throws IOException {
    Answer answer =
        release
            .table("awards_by_edition")
            .ask(
                Map.of(
                    "edition", List.of("2022-2023", "2024-2025"),
                    "select", List.of("awards_published")));
    assertThat(written(Exports.CSV, answer))
        .isEqualTo(
            """
            edition,awards_published_bound,awards_published_figures,awards_published,awards_published_low,awards_published_high,awards_published_flag
            2022-2023,,,,,,m
            2024-2025,<,F026,,,1000,:
            """);
  }

  @Test
  void jsonNamesReleaseTableQueryAndFields() throws IOException {
    Answer answer =
        release
            .table("active_labels_by_year")
            .ask(
                Map.of(
                    "country_code", List.of("ES"),
                    "year", List.of("2019..2024"),
                    "select", List.of("active_labels_known")));
    assertThat(written(Exports.JSON, answer))
        .isEqualTo(
            """
            {"release":"toy-1","table":"active_labels_by_year","title":"Labels in force by year",\
            "query":"country_code=ES&select=active_labels_known&year=2019..2024",\
            "fields":[{"name":"year","type":"integer","unit":"year"},\
            {"name":"country_code","type":"string","unit":""},\
            {"name":"country_name","type":"string","unit":""},\
            {"name":"active_labels_basis","type":"string","unit":""},\
            {"name":"active_labels_known","type":"integer","unit":"schools"},\
            {"name":"active_labels_known_flag","type":"string","unit":""}],\
            "count":1,"rows":[{"year":2019,"country_code":"ES","country_name":"Spain",\
            "active_labels_basis":null,"active_labels_known":171,"active_labels_known_flag":null}],\
            "next":null}
            """);
  }

  @Test
  void everyFormatHasTheSameFiguresAndFlagsCellByCell() throws IOException {
    for (OpenTable table : release.tables()) {
      assertThat(CellByCell.compare(table.ask(Map.of()))).isPositive();
      assertThat(CellByCell.compare(table.ask(Map.of("labels", List.of("both"))))).isPositive();
    }
  }

  @Test
  void csvBeginsWithAByteOrderMarkOnlyForThoseWhoAsk() throws IOException {
    OpenTable table = release.table("schools");
    String marked = written(Exports.CSV, table.ask(Map.of("bom", List.of("true"))));
    assertThat(marked).startsWith("\uFEFFschool_key,");
    assertThat(written(Exports.CSV, table.ask(Map.of()))).isEqualTo(marked.substring(1));
  }

  /** Labels, definitions, formulas and flags, too, and not the title alone. */
  @Test
  void aWorkbookAndACubeAreWordedInOneLanguage() throws IOException {
    OpenTable table = release.table("awards_by_edition");
    Answer answer = table.ask(Map.of("lang", List.of("es"), "select", List.of("awards_published")));
    Texts spanish = Texts.named("es").orElseThrow();
    Field<?> figure = table.spec().column("awards_published").orElseThrow();
    List<String> book = WideReader.notes(CellByCell.bytes(Exports.XLSX, answer));
    assertThat(book)
        .contains(
            spanish.title(table.spec(), figure),
            spanish.definition(table.spec(), figure),
            spanish.formula(table.spec()),
            "sellos");
    assertThat(String.join("\n", book))
        .contains(
            spanish.tells(table.spec()), "; C reservado, para no decir nada de centros", "Versión ")
        .doesNotContain(
            "Release ", figure.definition(), table.spec().description(), "withheld", "Flags:");
    JsonNode cube = Json.MAPPER.readTree(written(Exports.named("jsonstat").orElseThrow(), answer));
    assertThat(cube.get("source").asText()).startsWith("Sello, a partir de: ");
    assertThat(cube.at("/dimension/measure/label").asText()).isEqualTo("Cifra");
    JsonNode note = cube.get("note");
    assertThat(note.get(0).asText()).isEqualTo(spanish.tells(table.spec()));
    assertThat(note.get(note.size() - 1).asText()).startsWith("Marcas: b ruptura de la serie");
  }
}
