package sello.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;
import static sello.ingest.form.SheetDrawing.row;
import static sello.ingest.form.SheetDrawing.text;
import static sello.ingest.form.SheetDrawing.texts;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sello.ingest.form.SkippedLine.Kind;

final class WorkbookTest {
  private static final String HEADER = texts(1, "Country", "School", "Link");

  private static Bytes book(String rows, String behind) {
    return Pack.bytes(new SheetDrawing().sheet("S", rows, behind).bytes());
  }

  private static String cell(String place, String attributes, String inner) {
    return "<c r=\"%s\" %s>%s</c>".formatted(place, attributes, inner);
  }

  /** What a single cell in the second row gives. */
  private static String told(String attributes, String inner) {
    String rows =
        HEADER + row(2, text("A2", "x") + cell("B2", attributes, inner) + text("C2", "y"));
    String told = Told.all(book(rows, "")).get(0);
    return told.substring("2 x|".length(), told.length() - "|y".length());
  }

  private static String number(String number) {
    return told("", "<v>" + number + "</v>");
  }

  @Test
  void numbers_are_plain_decimals_of_at_most_fifteen_digits() {
    assertThat(number("29999901")).isEqualTo("29999901");
    assertThat(number("8.0")).isEqualTo("8");
    assertThat(number("8.6999999999999993")).isEqualTo("8.7");
    assertThat(number("0.30000000000000004")).isEqualTo("0.3");
    assertThat(number("1.5E-3")).isEqualTo("0.0015");
    assertThat(number("1.2E+15")).isEqualTo("1200000000000000");
    assertThat(number("-0")).isEqualTo("0");
    assertThat(number("1E999999999")).isEqualTo("1E999999999");
  }

  @Test
  void days_and_times_are_told_by_the_format_of_the_cell() {
    assertThat(told("s=\"1\"", "<v>43928</v>")).isEqualTo("2020-04-07");
    assertThat(told("s=\"3\"", "<v>43928</v>")).isEqualTo("2020-04-07");
    assertThat(told("s=\"1\"", "<v>43928.75</v>")).isEqualTo("2020-04-07T18:00:00");
    assertThat(told("s=\"2\"", "<v>0.5</v>")).isEqualTo("12:00:00");
    assertThat(told("s=\"1\"", "<v>1</v>")).isEqualTo("1900-01-01");
    assertThat(told("s=\"1\"", "<v>59</v>")).isEqualTo("1900-02-28");
    assertThat(told("s=\"1\"", "<v>60</v>")).isEqualTo("1900-02-29");
    assertThat(told("s=\"1\"", "<v>61</v>")).isEqualTo("1900-03-01");
    assertThat(told("s=\"1\"", "<v>-5</v>")).isEqualTo("-5");
    assertThat(told("t=\"d\"", "<v>2020-04-07</v>")).isEqualTo("2020-04-07");
  }

  @Test
  void days_may_be_counted_from_1904() {
    String rows = HEADER + row(2, text("A2", "x") + cell("B2", "s=\"1\"", "<v>42466</v>"));
    Bytes book = Pack.bytes(new SheetDrawing().from1904().sheet("S", rows, "").bytes());

    assertThat(Told.form(book).date1904()).isTrue();
    assertThat(Told.all(book)).containsExactly("2 x|2020-04-07|");
  }

  @Test
  void formats_of_a_senders_own_are_days_when_they_show_a_day_month_or_year() {
    assertThat(NumberFormat.ofCode("yyyy\\-mm\\-dd")).isEqualTo(NumberFormat.DATE);
    assertThat(NumberFormat.ofCode("mmm")).isEqualTo(NumberFormat.DATE);
    assertThat(NumberFormat.ofCode("[h]:mm:ss")).isEqualTo(NumberFormat.TIME);
    assertThat(NumberFormat.ofCode("[Red]#,##0.00\" days\";-0")).isEqualTo(NumberFormat.NUMBER);
    assertThat(NumberFormat.ofCode("General")).isEqualTo(NumberFormat.NUMBER);
    assertThat(NumberFormat.ofCode("#,##0.00 [$€-40A]")).isEqualTo(NumberFormat.NUMBER);
  }

  @Test
  void truth_values_errors_and_formulas_are_told_as_printed() {
    assertThat(told("t=\"b\"", "<v>1</v>")).isEqualTo("true");
    assertThat(told("t=\"b\"", "<v>0</v>")).isEqualTo("false");
    assertThat(told("t=\"e\"", "<v>#N/A</v>")).isEqualTo("#N/A");
    assertThat(told("", "<f>SUM(A1:A9)</f><v>5</v>")).isEqualTo("=SUM(A1:A9)");
    assertThat(told("t=\"str\"", "<v>a &amp; b</v>")).isEqualTo("a & b");
  }

  @Test
  void texts_may_be_shared_formatted_pronounced_or_escaped() {
    SheetDrawing drawing = new SheetDrawing();
    int rich = drawing.shared("<r><t>Güney </t></r><r><rPr><b/></rPr><t>Okulu</t></r>");
    int spoken = drawing.shared("<t>学校</t><rPh sb=\"0\" eb=\"2\"><t>がっこう</t></rPh>");
    int escaped = drawing.shared("<t>a_x000A_b</t>");
    String cells = "";
    for (int text : new int[] {rich, spoken, escaped}) {
      cells += "<c t=\"s\"><v>" + text + "</v></c>";
    }
    Bytes book = Pack.bytes(drawing.sheet("S", HEADER + row(2, cells), "").bytes());

    assertThat(Told.all(book)).containsExactly("2 Güney Okulu|学校|a\nb");
  }

  @Test
  void a_shared_text_that_is_not_there_refuses_the_file() {
    assertThat(Told.refusal(book(HEADER + row(2, cell("A2", "t=\"s\"", "<v>7</v>")), "")))
        .startsWith("line 2: 'text 7' is not among the texts of the workbook");
  }

  @Test
  void the_sheet_with_the_best_known_header_is_read_whichever_is_active() {
    Bytes book =
        Pack.bytes(
            new SheetDrawing()
                .sheet("Help", texts(1, "Score means", "0 to 10"), "")
                .sheet("List", texts(3, "Country", "School") + texts(4, "a", "b"), "")
                .active(0)
                .bytes());

    assertThat(Told.form(book).sheet()).isEqualTo("List");
    assertThat(Told.form(book).headerLine()).isEqualTo(3);
    assertThat(Told.all(book)).containsExactly("4 a|b");
  }

  @Test
  void of_two_sheets_with_such_a_header_none_is_chosen() {
    SheetDrawing drawing =
        new SheetDrawing()
            .sheet("2024", HEADER + texts(2, "a", "b", "c"), "")
            .sheet("2025", HEADER + texts(2, "d", "e", "f"), "");

    assertThat(Told.refusal(Pack.bytes(drawing.bytes())))
        .isEqualTo(
            "'2024' and '2025' are two sheets with such a header."
                + " Keep one of them, or send each in a file of its own.");
  }

  @Test
  void a_hidden_copy_or_an_empty_form_does_not_make_the_choice_doubtful() {
    SheetDrawing drawing =
        new SheetDrawing()
            .sheet("Form", HEADER, "")
            .sheet("Old", "hidden", HEADER + texts(2, "a", "b", "c"), "")
            .sheet("List", HEADER + texts(2, "d", "e", "f"), "");

    assertThat(Told.all(Pack.bytes(drawing.bytes()))).containsExactly("2 d|e|f");
  }

  @Test
  void lines_before_the_header_are_told_by_what_they_hold() {
    String rows =
        texts(1, "Schools")
            + texts(2, "İl: Eskişehir")
            + texts(4, "Where", "Who")
            + texts(5, "Country", "School")
            + texts(6, "a", "b");
    FileForm form = Told.form(book(rows, ""));

    assertThat(form.facts()).isEqualTo(Map.of("İl", "Eskişehir"));
    assertThat(form.preamble())
        .containsExactly(
            new SkippedLine(1, Kind.TITLE),
            new SkippedLine(2, Kind.PREAMBLE),
            new SkippedLine(3, Kind.BLANK),
            new SkippedLine(4, Kind.GROUP_HEADER));
  }

  @Test
  void a_value_that_merged_cells_share_stands_in_each_of_their_rows() {
    String rows =
        HEADER
            + texts(2, "Spain", "a", "x")
            + texts(3, "", "b", "y")
            + texts(4, "", "c")
            + texts(5, "", "d", "z");
    String merges = "<mergeCells><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"C3:C4\"/></mergeCells>";

    assertThat(Told.all(book(rows, merges)))
        .containsExactly("2 Spain|a|x", "3 Spain|b|y", "4 Spain|c|y", "5 |d|z");
  }

  @Test
  void a_column_may_be_named_above_the_header_in_a_cell_merged_with_it() {
    String rows =
        texts(1, "Country", "Where") + texts(2, "", "School", "Link") + texts(3, "a", "b", "c");
    String merges = "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/></mergeCells>";

    assertThat(Told.form(book(rows, merges)).header()).containsExactly("Country", "School", "Link");
  }

  @Test
  void hidden_columns_are_read_and_short_rows_are_filled() {
    String rows =
        "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols>" + HEADER + texts(2, "a", "b");

    assertThat(Told.all(book(rows, ""))).containsExactly("2 a|b|");
  }

  @Test
  void a_value_beyond_the_header_is_damage() {
    assertThat(Told.all(book(HEADER + texts(2, "a", "b", "c", "d") + texts(3, "a", "b", "c"), "")))
        .containsExactly("2 FIELD_COUNT: 4 values", "3 a|b|c");
  }

  @Test
  void rows_that_only_look_formatted_do_not_count_behind_the_last() {
    String rows =
        HEADER + texts(2, "a", "b", "c") + row(5, "<c r=\"A5\" s=\"1\"/>") + row(1048576, "");

    assertThat(Told.all(book(rows, ""))).containsExactly("2 a|b|c");
  }

  @Test
  void sums_blank_rows_and_a_footer_are_skipped_also_in_a_sheet() {
    String rows =
        HEADER
            + texts(2, "a", "b", "c")
            + texts(3, "Subtotal Spain", "", "=1")
            + texts(5, "d", "e")
            + texts(6, "TOTAL", "", "12,5")
            + texts(7, "Source: nobody");

    assertThat(Told.all(book(rows, "")))
        .isEqualTo(List.of("2 a|b|c", "5 d|e|", "3 SUBTOTAL", "4 BLANK", "6 TOTAL", "7 FOOTER"));
  }
}
