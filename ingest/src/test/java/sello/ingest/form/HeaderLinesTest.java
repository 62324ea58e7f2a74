package sello.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sello.catalog.Drawn;
import sello.ingest.form.SkippedLine.Kind;

final class HeaderLinesTest {
  private static final KnownPairs PAIRS = new KnownPairs();

  /** Names that mean one column in two languages, so that both count as one. */
  private static final class KnownPairs implements Recognition {
    private static final String COLUMNS = " country país  school centro  town localidad  year año ";

    @Override
    public int names(java.util.List<String> cells) {
      return (int)
          java.util.Arrays.stream(COLUMNS.split("  "))
              .filter(
                  column ->
                      cells.stream()
                          .anyMatch(
                              cell ->
                                  (" " + column.strip() + " ")
                                      .contains(
                                          " "
                                              + cell.strip().toLowerCase(java.util.Locale.ROOT)
                                              + " ")))
              .count();
    }

    @Override
    public int words(java.util.List<String> cells) {
      return 0;
    }
  }

  private static FileForm form(String text) {
    return FileLook.of("file", Pack.text(text), PAIRS);
  }

  @Test
  void a_line_below_the_header_that_says_the_same_again_is_part_of_it() {
    Drawn.check(
        """
        header              | line below           | header is read as, and its second line
        País;Centro;Año     | Country;School;Year  | País/Centro/Año 2
        Country;School;Year | País;Centro;Año      | Country/School/Year 2
        País;Centro;Jefe    | Country;School;Head  | País/Centro/Jefe 2
        País;Centro;Año     | Country;School;      | País/Centro/Año 2
        País;Centro;Año     | (text);(text);(yyyy) | País (text)/Centro (text)/Año (yyyy) 2
        País;Centro;Año     | ;(name);[number]     | País/Centro (name)/Año [number] 2
        País;Centro;Año     | 1;2;3                | País/Centro/Año 2
        País;Centro;Año     | (1);(2);(3)          | País/Centro/Año 2
        País;Centro;Año     | 1;2;4                | País/Centro/Año none
        ;País;Centro;Año;   | ;1;2;3;              | /País/Centro/Año/ 2
        ;País;Centro;Año    | 1;2;3;4              | /País/Centro/Año 2
        ;País;Centro;Año    | 7;1;2;3              | /País/Centro/Año none
        País;Centro;Año     | ;;[number]           | País/Centro/Año none
        País;Centro;Año     | (elaborado por M.);; | País/Centro/Año none
        País;Centro;Año     | España;Centro;2024   | País/Centro/Año none
        País;Centro;Año     | España;(sin);2024    | País/Centro/Año none
        País;Centro;Año     | Country;Town;Year    | País/Centro/Año none
        País;Centro;Año     | PAÍS;CENTRO;AÑO      | País/Centro/Año 2
        País;Centro;Año     | País;Centro;Año      | País/Centro/Año none
        """,
        row -> read(form(text(row.get(0), row.get(1)))));
  }

  private static String text(String header, String below) {
    return header + "\n" + below + "\nES;IES Uno;2024\nES;IES Dos;2025\n";
  }

  private static String read(FileForm form) {
    String second =
        form.preamble().stream()
            .filter(line -> line.kind() == Kind.SECOND_HEADER)
            .map(line -> String.valueOf(line.line()))
            .findFirst()
            .orElse("none");
    return String.join("/", form.header()) + " " + second;
  }

  @Test
  void a_name_in_two_lines_takes_two_lines_of_a_text() {
    assertThat(read(form(text("País;\"Año\n2024\";Centro", "1;2;3")))).endsWith("Centro 3");
    assertThat(read(form(text("País;Año\n;Centro", "1;2;3")))).endsWith("none");
  }

  @Test
  void rows_begin_behind_the_second_line_also_in_a_sheet() {
    Bytes book =
        Pack.bytes(
            new SheetDrawing()
                .sheet(
                    "A",
                    SheetDrawing.texts(1, "País", "Centro")
                        + SheetDrawing.texts(2, "Country", "School")
                        + SheetDrawing.texts(3, "ES", "IES Uno"),
                    "")
                .bytes());
    FileForm form = FileLook.of("file", book, PAIRS);

    assertThat(form.header()).containsExactly("País", "Centro");
    assertThat(form.preamble()).containsExactly(new SkippedLine(2, Kind.SECOND_HEADER));
    try (FileRecords records = FileReading.open(book, form, cell -> false)) {
      assertThat(records.next().cells()).containsExactly("ES", "IES Uno");
      assertThat(records.hasNext()).isFalse();
    }
  }

  @Test
  void parts_below_a_group_are_names_where_the_other_names_are_merged_with_the_cells_below() {
    Drawn.check(
        """
        below        | merged               | header is read as, and its second line
        ,,Town,Year  | A1:A2 B1:B2 C1:D1    | País/Centro/Town/Year 2
        ,,Town,Note  | A1:A2 B1:B2 C1:D1    | País/Centro/Town/Localidad Note 2
        ,,,Year      | A1:A2 B1:B2 C1:C2    | País/Centro/Localidad/Year 2
        ,,,          | A1:A2 B1:B2          | País/Centro/Localidad none
        ES,IES Uno,b | A1:A2                | País/Centro/Localidad none
        ,,b,c        | A1:A3 B1:B3          | País/Centro/Localidad none
        """,
        row -> read(FileLook.of("file", merged(row.get(0), row.get(1)), PAIRS)));
    assertThat(Told.refusal(merged(",,Country,School", "C1:D1")))
        .startsWith("line 2: 'Country, School' begins a second table in column C");
  }

  private static Bytes merged(String below, String ranges) {
    String merges =
        Arrays.stream(ranges.split(" "))
            .map("<mergeCell ref=\"%s\"/>"::formatted)
            .collect(Collectors.joining("", "<mergeCells>", "</mergeCells>"));
    return Pack.bytes(
        new SheetDrawing()
            .sheet(
                "A",
                SheetDrawing.texts(1, "País", "Centro", "Localidad")
                    + SheetDrawing.texts(2, below.split(",", -1))
                    + SheetDrawing.texts(3, "ES", "IES Dos", "b", "c"),
                merges)
            .bytes());
  }

  @Test
  void both_lines_are_skipped_where_a_page_begins_with_them_again() {
    Drawn.check(
        """
        header          | line below           | rows, and lines skipped
        País;Centro;Año | Country;School;Year  | 3 ES IES Uno 2024, 4 REPEATED_HEADER, 5 REPEATED_HEADER, 6 ES IES Dos 2025
        País;Centro;Año | (text);(text);(yyyy) | 3 ES IES Uno 2024, 4 REPEATED_HEADER, 5 REPEATED_HEADER, 6 ES IES Dos 2025
        País;Centro;Año | ;(text);(yyyy)       | 3 ES IES Uno 2024, 4 REPEATED_HEADER, 5 REPEATED_HEADER, 6 ES IES Dos 2025
        """,
        row -> twoPages(row.get(0) + "\n" + row.get(1) + "\n"));
  }

  private static String twoPages(String lines) {
    Bytes text = Pack.text(lines + "ES;IES Uno;2024\n" + lines + "ES;IES Dos;2025\n");
    Map<Long, String> told = new TreeMap<>();
    try (FileRecords records =
        FileReading.open(text, FileLook.of("file", text, PAIRS), cell -> false)) {
      records.forEachRemaining(one -> told.put(one.line(), String.join(" ", one.cells())));
      records.skipped().forEach(line -> told.put(line.line(), line.kind().name()));
    }
    return told.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  @Test
  void one_period_above_a_table_that_begins_in_the_second_column_of_a_sheet_is_its_title() {
    Bytes book =
        Pack.bytes(
            new SheetDrawing()
                .sheet(
                    "A",
                    SheetDrawing.texts(1, "", "2024-2025")
                        + SheetDrawing.texts(2, "", "País", "Centro")
                        + SheetDrawing.texts(3, "", "ES", "IES Uno"),
                    "")
                .bytes());

    assertThat(FileLook.of("file", book, PAIRS).header()).contains("País", "Centro");
  }

  @Test
  void periods_above_groups_of_columns_refuse_the_file() {
    Drawn.check(
        """
        lines before                | told
        ;2024;                      | no
        ;2021-2022;                 | no
        ;2024-2025;2024-2025        | no
        ;2023;2024                  | line 1: '2023' groups the columns below it by period, so that no row says its own. Write one line of names with a column for the period, and a row for each period.
        ;2023-2024;2024-2025        | line 1: '2023-2024' groups the columns below it by period, so that no row says its own. Write one line of names with a column for the period, and a row for each period.
        Year;2023;2024              | line 1: '2023' groups the columns below it by period, so that no row says its own. Write one line of names with a column for the period, and a row for each period.
        ;Where;                     | no
        Schools 2024;;              | no
        Curso;2023-2024;            | no
        """,
        row -> {
          String told =
              Told.refusal(() -> form(row.get(0) + "\nPaís;Centro;Localidad\nES;A;b\nES;B;c\n"));
          return told.startsWith("no refusal") ? "no" : told;
        });
  }
}
