package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Field;
import sello.catalog.Unit;

final class ContractReaderTest {
  private static final Field<String> TOY = Field.text("toy", "T", "D");
  private static final Field<String> PLACE_NAME = Field.text("place_name", "T", "D");
  private static final Contract TOYS =
      Contract.strict(
          "toys",
          Contract.Folder.EDITION,
          List.of(
              ContractColumn.code(TOY, new HasForm("t\\d", "t and a digit")),
              ContractColumn.optional(PLACE_NAME),
              ContractColumn.required(
                  Field.count("awards", Unit.AWARDS, "T", "D"), new AtLeast(1))),
          TOY,
          PLACE_NAME);

  @TempDir Path folder;

  private ContractReader open(String name, String text) {
    InputFolder inputs = new InputFolder(folder).put(name, text);
    InputFile file = Probed.file(inputs, name, TOYS, new CodeLists());
    return ContractReader.open(file, TOYS, new CodeLists(), new KeyIndex());
  }

  /** Every row as {@code line: values}, or its problems. */
  private List<String> read(String text) {
    List<String> told = new ArrayList<>();
    try (ContractReader reader = open("toys.csv", text)) {
      reader.forEachRemaining(
          row -> {
            if (row.accepted()) {
              told.add(row.line() + ": " + Arrays.toString(row.values()));
            } else {
              row.problems().forEach(p -> told.add(p.toString()));
            }
          });
    }
    return told;
  }

  private static String messageOf(org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
    return org.assertj.core.api.Assertions.catchThrowableOfType(DataError.class, step).getMessage();
  }

  @Test
  void each_row_that_keeps_the_contract_is_typed_and_knows_its_line() {
    assertThat(
            read(
                """
                toy,place_name,awards
                t1,Vigo,12
                 t2 ,, 3
                """))
        .containsExactly("2: [t1, Vigo, 12]", "3: [t2, null, 3]");
  }

  @Test
  void a_value_of_the_wrong_type_in_row_7_says_file_line_column_value_and_rule() {
    assertThat(
            read(
                """
                toy,place_name,awards
                t1,,1
                t2,,1
                t3,,1
                t4,,1
                t5,,1
                t6,,1
                t7,,many
                """))
        .last()
        .isEqualTo(
            "reject: toys.csv, line 8, column awards, value 'a word of 4 letters':"
                + " must be a whole number. Correct the value.");
  }

  @Test
  void every_broken_rule_of_a_row_is_told_and_other_rows_are_still_read() {
    assertThat(
            read(
                """
                toy,place_name,awards
                x1,,0
                t2,,1
                ,Vigo,
                """))
        .containsExactly(
            "reject: toys.csv, line 2, column awards, value '0': must be 1 or more."
                + " Correct the value.",
            "reject: toys.csv, line 2, column toy, value 'x1': must be t and a digit."
                + " Correct the value.",
            "3: [t2, null, 1]",
            "reject: toys.csv, line 4, column toy: must not be empty. Fill it in.",
            "reject: toys.csv, line 4, column awards: must not be empty. Fill it in.");
  }

  @Test
  void a_row_with_more_or_fewer_values_than_the_header_is_refused() {
    assertThat(
            read(
                """
                toy,place_name,awards
                t1,1
                t2,Vigo, Spain,1

                t4,,1
                """))
        .containsExactly(
            "reject: toys.csv, line 2, value '2 values': must have as many values as the header, 3."
                + " Look for a missing or an unquoted comma.",
            "reject: toys.csv, line 3, value '4 values': must have as many values as the header, 3."
                + " Look for a missing or an unquoted comma.",
            "5: [t4, null, 1]");
  }

  @Test
  void a_key_that_stands_twice_is_refused_and_the_first_place_named() {
    assertThat(
            read(
                """
                toy,place_name,awards
                t1,Vigo,1
                t1,Lugo,1
                t1, Vigo ,2
                """))
        .containsExactly(
            "2: [t1, Vigo, 1]",
            "3: [t1, Lugo, 1]",
            "reject: toys.csv, line 4, column toy + place_name, value 't1 + Vigo':"
                + " must stand once; it also stands in toys.csv, line 2."
                + " Remove one of the two rows.");
  }

  @Test
  void a_key_of_a_refused_row_is_still_free() {
    assertThat(
            read(
                """
                toy,place_name,awards
                t1,Vigo,none
                t1,Vigo,1
                """))
        .last()
        .isEqualTo("3: [t1, Vigo, 1]");
  }

  @Test
  void a_byte_order_mark_is_not_part_of_the_first_column_name() {
    assertThat(read("\uFEFFtoy,place_name,awards\nt1,,1\n")).containsExactly("2: [t1, null, 1]");
  }

  @Test
  void a_quoted_value_may_hold_commas_quotes_and_line_breaks_and_lines_are_still_right() {
    assertThat(
            read(
                """
                toy,place_name,awards
                t1,"A, ""B"" and C",1
                t2,"two
                lines",1
                t3,,none
                """))
        .containsExactly(
            "2: [t1, A, \"B\" and C, 1]",
            "3: [t2, two\nlines, 1]",
            "reject: toys.csv, line 5, column awards, value 'a word of 4 letters': must be a whole number."
                + " Correct the value.");
  }

  @Test
  void lines_may_end_as_on_windows_and_the_last_needs_no_end() {
    assertThat(read("toy,place_name,awards\r\nt1,,1\r\nt2,,2"))
        .containsExactly("2: [t1, null, 1]", "3: [t2, null, 2]");
  }

  @Test
  void a_quote_that_is_never_closed_makes_the_whole_file_doubtful() {
    assertThat(messageOf(() -> read("toy,place_name,awards\nt1,,1\nt2,\"Vigo,1\nt3,,1\n")))
        .startsWith(
            "An input file cannot be read:\n  fatal: toys.csv, line 3: is not RFC 4180 CSV: ")
        .endsWith("Look for a quote that is never closed.");
  }

  @Test
  void a_column_that_is_missing_is_fatal_and_the_likely_one_named() {
    assertThat(messageOf(() -> read("toy,place_nmae,awards\nt1,,1\n")))
        .isEqualTo(
            "The header of toys.csv does not fit:\n"
                + "  fatal: toys.csv, line 1, column place_name: is missing from the header."
                + " Is it the column 'place_nmae'? Rename it.");
    assertThat(messageOf(() -> read("toy,awards\nt1,1\n")))
        .endsWith("column place_name: is missing from the header. Add the column.");
  }

  @Test
  void a_column_that_stands_twice_is_fatal() {
    assertThat(messageOf(() -> read("toy,place_name,awards,awards\nt1,,1,2\n")))
        .endsWith(
            "fatal: toys.csv, line 1, column awards: stands twice in the header."
                + " Remove or rename one of the two.");
  }

  @Test
  void a_file_without_a_header_is_fatal() {
    assertThat(messageOf(() -> read("\uFEFF")))
        .endsWith("fatal: toys.csv: has no header: all its lines are blank. Send the file again.");
  }

  @Test
  void an_unknown_column_is_dropped_and_its_values_appear_nowhere() {
    String text =
        """
        principal,toy,place_name,awards
        Jane Roe,t1,Vigo,1
        Jane Roe,t1,Vigo,2
        Jane Roe,x,Vigo,many
        Jane Roe,t3,Vigo
        """;
    try (ContractReader reader = open("toys.csv", text)) {
      assertThat(reader.header().dropped()).containsExactly("principal");
    }
    assertThat(read(text)).hasSize(5).contains("2: [t1, Vigo, 1]");
    assertThat(read(text).toString()).doesNotContain("Jane");
  }

  @Test
  void columns_may_stand_in_any_order() {
    assertThat(read("awards,toy,place_name\n4,t1,Vigo\n")).containsExactly("2: [t1, Vigo, 4]");
  }

  @Test
  void a_long_value_is_cut_in_the_message_and_says_so() {
    assertThat(read("toy,place_name,awards\nt1,," + "9".repeat(200) + "\n"))
        .singleElement()
        .asString()
        .contains("value '" + "9".repeat(120) + "… (200 characters)'");
  }

  @Test
  void reading_past_the_end_is_refused() {
    try (ContractReader reader = open("toys.csv", "toy,place_name,awards\n")) {
      assertThat(reader.hasNext()).isFalse();
      assertThatExceptionOfType(java.util.NoSuchElementException.class).isThrownBy(reader::next);
    }
  }

  @Test
  void a_contract_whose_key_is_no_column_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Contract.strict(
                    "toys", Contract.Folder.ALL, TOYS.columns(), Field.text("shop", "T", "D")))
        .withMessage("The key of toys names a column that it does not have: [shop]");
  }
}
