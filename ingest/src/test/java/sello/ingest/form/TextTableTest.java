package sello.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sello.catalog.Drawn;
import sello.ingest.form.SkippedLine.Kind;

final class TextTableTest {

  @Test
  void a_quoted_cell_may_hold_delimiters_quotes_and_line_ends() {
    assertThat(Told.all("school_name,town\n\"a, \"\"b\"\"\nc\",d\ne,f\n"))
        .containsExactly("2 a, \"b\"\nc|d", "4 e|f");
  }

  @Test
  void a_quote_between_tabs_is_a_character() {
    assertThat(Told.all("school_name\ttown\n\"a\tb\n5\" pipe\tc\n"))
        .containsExactly("2 \"a|b", "3 5\" pipe|c");
  }

  @Test
  void a_cell_between_tabs_that_a_spreadsheet_quoted_is_read_without_its_quotes() {
    Drawn.check(
        """
        cell                           | told
        "School ""La Rosa"", Madrid"   | School "La Rosa", Madrid
        "Plain, x"                     | Plain, x
        ""\"Sol""\"                     | "Sol"
        ""                             |
        "                              | "
        ""Sol""                        | ""Sol""
        "School \\"La Rosa\\", Madrid"   | School "La Rosa", Madrid
        "\\"Sol\\""                      | "Sol"
        "School \\"La Rosa", Madrid"    | "School \\"La Rosa", Madrid"
        School \\"Sol\\"                 | School \\"Sol\\"
        "Sol" and "Luna"               | "Sol" and "Luna"
        School "Sol"                   | School "Sol"
        "Sol" School                   | "Sol" School
        5" pipe                        | 5" pipe
        """,
        row ->
            Told.all("school_name\ttown\n" + row.get(0) + "\tx\n")
                .get(0)
                .replaceFirst("^2 (.*)\\|x$", "$1"));
  }

  @Test
  void a_cell_between_tabs_may_hold_line_ends_where_its_quote_closes_and_the_row_is_whole() {
    Drawn.check(
        """
        lines                                | told
        a>"b~c"~d>e                          | 2 a>b~c, 4 d>e
        "a~b">c~d>e                          | 2 a~b>c, 4 d>e
        "a ""x""~~b">"c~d"~e>f               | 2 a "x"~~b>c~d, 6 e>f
        a>"b~c>d                             | 2 a>"b, 3 c>d
        "a~b>c                               | 2 FIELD_COUNT: 1 value, 3 b>c
        a>"b~c"~d                            | 2 a>b~c, 4 FIELD_COUNT: 1 value
        "a>b~c">d                            | 2 "a>b, 3 c">d
        """,
        row ->
            String.join(
                    ", ",
                    Told.all(
                        "school_name\ttown\n"
                            + row.get(0).replace('>', '\t').replace('~', '\n')
                            + "\n"))
                .replace('|', '>')
                .replace('\n', '~'));
  }

  @Test
  void a_row_of_hard_spaces_is_blank() {
    assertThat(Told.all("school_name,town\na,b\n\u00A0,\u00A0 \n\u00A0\nc,\u00A0\n"))
        .containsExactly("2 a|b", "5 c|\u00A0", "3 BLANK", "4 BLANK");
  }

  @Test
  void a_quote_that_is_never_closed_refuses_the_file() {
    assertThat(Told.refusal("school_name,town\na,b\n\"c,d\ne,f\n"))
        .startsWith("line 3: is not RFC 4180 CSV: ")
        .endsWith("Look for a quote that is never closed.");
  }

  @Test
  void text_behind_a_closing_quote_refuses_the_file_with_its_line() {
    assertThat(Told.refusal("school_name;town\na;b\n\"c\" d;e\n"))
        .isEqualTo(
            "line 3: must not have text behind a closing quote. Leave the quote out, or double"
                + " it.");
  }

  @Test
  void a_stated_delimiter_is_believed_and_its_line_is_preamble() {
    FileForm form = Told.form("sep=;\nschool_name;town\na,b;c,d\n");

    assertThat(form.delimiter()).isEqualTo(";");
    assertThat(form.headerLine()).isEqualTo(2);
    assertThat(form.preamble()).containsExactly(new SkippedLine(1, Kind.PREAMBLE));
  }

  @Test
  void decimal_commas_do_not_make_the_comma_the_delimiter() {
    assertThat(Told.form("school_name;score;town\na;1,5;x\nb;2,5;y\n").delimiter()).isEqualTo(";");
    assertThat(Told.form("eins;zwei;drei\na;1,5;x,y\nb;2,5;y,z\n").delimiter()).isEqualTo(";");
  }

  @Test
  void facts_before_the_header_are_kept() {
    FileForm form =
        Told.form("Liste\nİl: Eskişehir\nhttps://example.eu\nTarih:;2026\n\nID;Yıl;İlçe\n1;2;3\n");

    assertThat(form.facts()).isEqualTo(Map.of("İl", "Eskişehir", "Tarih", "2026"));
    assertThat(form.headerLine()).isEqualTo(6);
  }

  @Test
  void where_no_name_is_known_the_first_row_as_wide_as_most_is_the_header() {
    FileForm form = Told.form("Some title\n\nx;y;z\n1;2;3\n4;5;6\n");

    assertThat(form.headerLine()).isEqualTo(3);
    assertThat(form.header()).containsExactly("x", "y", "z");
  }

  @Test
  void a_table_of_one_column_is_read() {
    assertThat(Told.all("school_name\na\nb\n")).containsExactly("2 a", "3 b");
  }

  @Test
  void a_title_of_one_known_name_is_not_taken_for_the_header() {
    assertThat(Told.form("Country\nCountry;School;Link\nx;y;z\n").headerLine()).isEqualTo(2);
  }

  @Test
  void a_row_of_another_width_is_damaged_and_its_cells_are_counted() {
    assertThat(Told.all("Country,School,Link\na,b\na,b,c,d\na,b,c\n"))
        .containsExactly("2 FIELD_COUNT: 2 values", "3 FIELD_COUNT: 4 values", "4 a|b|c");
  }

  @Test
  void a_delimiter_behind_every_row_holds_no_value() {
    assertThat(Told.all("Country;School;Link\na;b;c;\nd;e;;\n\nf;g;h;\n"))
        .containsExactly("2 a|b|c|", "3 d|e||", "5 f|g|h|", "4 BLANK");
  }

  @Test
  void a_delimiter_behind_the_header_alone_names_no_column() {
    assertThat(Told.form("country;school;\nES;IES Uno\nIT;Liceo Due\n").header())
        .containsExactly("country", "school");
    assertThat(Told.form("country;school;\nES;IES Uno\nIT;Liceo;Due\n").header())
        .containsExactly("country", "school", "");
  }

  @Test
  void a_delimiter_behind_some_rows_only_may_stand_within_a_value() {
    assertThat(Told.all("Country,School,Link\na,b,c,\nd,e,f\n"))
        .containsExactly("2 FIELD_COUNT: 4 values", "3 d|e|f");
    assertThat(Told.all("Country,School,Link\na,b,c,\nd,e,f,g\n"))
        .containsExactly("2 FIELD_COUNT: 4 values", "3 FIELD_COUNT: 4 values");
    assertThat(Told.all("Country,School,Link\na,b, c,\n"))
        .containsExactly("2 FIELD_COUNT: 4 values");
  }

  @Test
  void the_mark_by_which_dos_ends_a_text_is_no_row() {
    assertThat(Told.all("Country;School\r\na;b\r\n\u001A")).containsExactly("2 a|b", "3 BLANK");
    assertThat(Told.all("Country;School\r\n\u001A\r\na;b\r\n"))
        .containsExactly("2 FIELD_COUNT: 1 value", "3 a|b");
  }

  @Test
  void one_cell_between_rows_is_damage_and_behind_the_last_row_a_footer() {
    assertThat(Told.all("Country,School\na,b\n429 Too Many\nc,d\nSource: x\n\nSeen: y\n"))
        .containsExactly(
            "2 a|b", "3 FIELD_COUNT: 1 value", "4 c|d", "6 BLANK", "5 FOOTER", "7 FOOTER");
  }

  @Test
  void more_lines_of_one_cell_than_a_footer_has_are_damaged_rows() {
    List<String> told = Told.all("Country,School\na,b\n" + "Note: lost\n".repeat(60));

    assertThat(told.stream().filter(line -> line.contains("FIELD_COUNT"))).hasSize(10);
    assertThat(told.stream().filter(line -> line.contains("FOOTER"))).hasSize(50);
  }

  @Test
  void repeated_headers_and_rows_without_any_value_are_skipped() {
    assertThat(Told.all("Country,School\na,b\nCountry,School \n,\n  \nc,d\n"))
        .containsExactly("2 a|b", "6 c|d", "3 REPEATED_HEADER", "4 BLANK", "5 BLANK");
  }

  @Test
  void a_header_is_told_again_in_other_letters_and_behind_a_byte_order_mark() {
    Drawn.check(
        """
        row            | told
        País;Centro    | 3 REPEATED_HEADER
        PAÍS;CENTRO    | 3 REPEATED_HEADER
        país ; centro  | 3 REPEATED_HEADER
        \uFEFFPaís;Centro | 3 REPEATED_HEADER
        \uFEFFPAÍS;centro | 3 REPEATED_HEADER
        País;Centro B  | 3 País/Centro B
        Pais;Centro    | 3 Pais/Centro
        """,
        row ->
            Told.all("País;Centro\na;b\n" + row.get(0) + "\nc;d\n").stream()
                .filter(line -> line.startsWith("3"))
                .collect(java.util.stream.Collectors.joining())
                .replace('|', '/'));
  }

  @Test
  void a_byte_order_mark_between_files_that_were_put_together_is_no_character() {
    assertThat(Told.all("school_name,town\n\"a, b\",c\n\uFEFF\"d, e\",f\n\uFEFFg,h\n"))
        .containsExactly("2 a, b|c", "3 d, e|f", "4 g|h");
    assertThat(Told.all("{\"school_name\":\"a\"}\n\uFEFF{\"school_name\":\"b\"}\n"))
        .containsExactly("1 a", "2 b");
    assertThat(Told.all("school_name\ttown\n" + "\uFEFF".repeat(20_000) + "a\tb\n\uFEFF"))
        .containsExactly("2 a|b");
  }

  @Test
  void observations_named_by_the_sdmx_standard_are_told() {
    assertThat(Told.form("DATAFLOW,freq,geo\nESTAT:X(1.0),A,ES\n").format())
        .isEqualTo(Format.SDMX_CSV);
    assertThat(Told.form("STRUCTURE;STRUCTURE_ID;geo\ndataflow;X;ES\n").format())
        .isEqualTo(Format.SDMX_CSV);
    assertThat(Told.all("STRUCTURE,geo: Place,TIME_PERIOD: Time\ndataflow,ES: Spain,2020\n"))
        .containsExactly("2 dataflow|ES|2020");
    FileForm form = Told.form("geo,TIME_PERIOD,OBS_VALUE\nES,2020,1\n");
    assertThat(form.format()).isEqualTo(Format.SDMX_CSV);
    assertThat(Told.all("geo,TIME_PERIOD,OBS_VALUE\nES,2020,1\n")).containsExactly("2 ES|2020|1");
  }

  @Test
  void the_name_of_a_file_says_nothing() {
    FileForm form = FileLook.of("x.xlsx", Pack.text("Country,School\na,b\n"), KnownWords.SCHOOLS);

    assertThat(form.format()).isEqualTo(Format.CSV);
  }

  @Test
  void a_form_can_be_sent_to_another_process() throws Exception {
    FileForm form = Told.form("İl: x\nCountry,School\na,b\n");
    var out = new java.io.ByteArrayOutputStream();
    try (var objects = new java.io.ObjectOutputStream(out)) {
      objects.writeObject(form);
    }
    try (var objects =
        new java.io.ObjectInputStream(new java.io.ByteArrayInputStream(out.toByteArray()))) {
      assertThat(objects.readObject()).isEqualTo(form);
    }
  }
}
