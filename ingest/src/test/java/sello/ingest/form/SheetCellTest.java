package sello.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;
import static sello.ingest.form.SheetDrawing.row;
import static sello.ingest.form.SheetDrawing.text;
import static sello.ingest.form.SheetDrawing.texts;

import org.junit.jupiter.api.Test;
import sello.catalog.Drawn;

final class SheetCellTest {
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
    assertThat(number("300.0000000000001")).isEqualTo("300");
    assertThat(number("2019.9999999999998")).isEqualTo("2020");
    assertThat(number("1.2E+15")).isEqualTo("1200000000000000");
    assertThat(number("123456789012345")).isEqualTo("123456789012345");
    assertThat(number("1234567890123456")).isEqualTo("1.23456789012346E+15");
    assertThat(number("1.234567890123457e+16")).isEqualTo("1.23456789012346E+16");
    assertThat(number("2E+16")).isEqualTo("2E+16");
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
    assertThat(told("s=\"4\"", "<v>0.85</v>")).isEqualTo("85%");
    assertThat(told("s=\"5\"", "<v>0.0725</v>")).isEqualTo("7.25%");
    assertThat(told("t=\"d\"", "<v>2020-04-07</v>")).isEqualTo("2020-04-07");
  }

  @Test
  void zeros_that_a_format_shows_before_a_whole_number_are_part_of_it() {
    Drawn.check(
        """
        format       | number    | text
        00000000     | 8001234   | 08001234
        "Nº"00000    | 42        | 00042
        00000000     | 123456789 | 123456789
        00000000     | 0         | 00000000
        00000        | 7.5       | 7.5
        00000        | -42       | -42
        0            | 7         | 7
        0.00         | 7         | 7
        """,
        row -> SheetNumber.text(row.get(1), NumberFormat.ofCode(row.get(0)), false));
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
  void a_formula_that_several_cells_share_is_told_in_each_of_them() {
    Drawn.check(
        """
        cell                                              | told
        <f>A1*2</f><v>4</v>                               | =A1*2
        <f t="shared" ref="B2:B9" si="0">A1*2</f><v>4</v> | =A1*2
        <f t="shared" si="0"/><v>29000003</v>             | =(shared formula)
        <f t="shared" si="0"></f><v>29000003</v>          | =(shared formula)
        <f t="shared" si="0"> </f><v>29000003</v>         | =(shared formula)
        """,
        row -> told("", row.get(0)));
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
  void cells_may_be_named_in_small_letters() {
    String rows = HEADER + row(2, text("a2", "x") + text("b2", "y") + text("c2", "z"));
    String below = row(3, text("b3", "v"));

    assertThat(Told.all(book(rows + below, "<mergeCells><mergeCell ref=\"a2:a3\"/></mergeCells>")))
        .containsExactly("2 x|y|z", "3 x|v|");
  }

  @Test
  void a_shared_text_that_is_not_there_refuses_the_file() {
    assertThat(Told.refusal(book(HEADER + row(2, cell("A2", "t=\"s\"", "<v>7</v>")), "")))
        .startsWith("line 2: 'text 7' is not among the texts of the workbook");
  }
}
