package sello.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;
import static sello.ingest.form.SheetDrawing.row;
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
            "'2024' and '2025' are two sheets with such a header; which of them counts is not said."
                + " Delete or hide all but one, or send each in a file of its own.");
    drawing.sheet("2026", HEADER + texts(2, "g", "h", "i"), "");
    assertThat(Told.refusal(Pack.bytes(drawing.bytes())))
        .startsWith("'2024' and '2025' and '2026' are 3 sheets with such a header;");
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
  void what_the_sheet_does_not_show_is_known() {
    String rows =
        texts(1, "Notes").replace("<row", "<row hidden=\"1\"")
            + texts(2, "Country", "School", "Town")
            + texts(3, "a", "b", "c").replace("<row", "<row hidden=\"1\"")
            + texts(4, "d", "e", "f")
            + row(5, "").replace("<row", "<row hidden=\"true\"");
    String columns =
        "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"9\" max=\"9\"/></cols>";

    assertThat(Told.form(book(columns + rows, "")).hidden())
        .isEqualTo(new HiddenCells(1, List.of(3), List.of(1, 2), 0, List.of()));
    assertThat(Told.all(book(columns + rows, ""))).containsExactly("3 a|b|c", "4 d|e|f");
    assertThat(Told.form(book(HEADER, "")).hidden()).isEqualTo(HiddenCells.NONE);
  }

  @Test
  void a_value_beyond_the_header_is_damage() {
    assertThat(Told.all(book(HEADER + texts(2, "a", "b", "c", "d") + texts(3, "a", "b", "c"), "")))
        .containsExactly("2 FIELD_COUNT: 4 values", "3 a|b|c");
  }

  @Test
  void of_two_columns_one_value_may_be_missing_and_of_more_a_lone_one_is_no_row() {
    String pair = texts(1, "School", "Town") + texts(2, "a") + texts(3, "b", "c");

    assertThat(Told.all(book(pair, ""))).containsExactly("2 a|", "3 b|c");
    assertThat(Told.all(book(HEADER + texts(2, "a") + texts(3, "a", "b", "c"), "")))
        .containsExactly("2 FIELD_COUNT: 1 value", "3 a|b|c");
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
