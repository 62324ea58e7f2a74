package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.ingest.form.SkippedLine;

final class InputCheckTest {
  @TempDir Path root;
  private InputFolder folder;

  @BeforeEach
  void empty() {
    folder = new InputFolder(root);
  }

  private InputFolder schools(String rows) {
    return folder.put(InputFolder.SCHOOLS, InputFolder.SCHOOLS_HEADER + rows);
  }

  @Test
  void refused_rows_are_counted_and_told_and_do_not_stop_the_others() {
    long reference = folder.check().rows();
    Checked check = schools("ES,,Vigo,A,\nSpian,,Vigo,B,\nES,,Lugo,,ftp://x\n").check();

    assertThat(check.rows() - reference).isEqualTo(3);
    assertThat(check.rejected()).isEqualTo(2);
    assertThat(check.hasFatal()).isFalse();
    assertThat(check.problems().stream().map(Problem::toString))
        .containsExactly(
            "reject: awarded_schools/2018-2019/schools.csv, line 3, column country_code,"
                + " value 'Spian': must be the name or code of a country of eTwinning."
                + " Nearest: Spain.",
            "reject: awarded_schools/2018-2019/schools.csv, line 4, column school_name:"
                + " must not be empty. Fill it in.",
            "reject: awarded_schools/2018-2019/schools.csv, line 4, column source_url,"
                + " value 'ftp://x': must be a web address. Correct the value.");
  }

  @Test
  void a_key_repeated_in_another_file_of_the_edition_is_told_and_in_another_edition_is_not() {
    schools("ES,,Vigo,A,\n");
    folder.put("awarded_schools/2018-2019/more.csv", InputFolder.SCHOOLS_HEADER + "ES,,VIGO,A,\n");
    folder.put(
        "awarded_schools/2019-2020/schools.csv", InputFolder.SCHOOLS_HEADER + "ES,,Vigo,A,\n");

    assertThat(folder.problems())
        .containsExactly(
            "reject: awarded_schools/2018-2019/schools.csv, line 2,"
                + " column country_code + edition + locality + school_name,"
                + " value 'ES + 2018-2019 + Vigo + A':"
                + " must stand once; it also stands in awarded_schools/2018-2019/more.csv, line 2."
                + " Remove one of the two rows.");
  }

  @Test
  void a_column_with_personal_names_is_dropped_with_a_warning_that_does_not_repeat_them() {
    folder.put(
        InputFolder.SCHOOLS,
        "principal," + InputFolder.SCHOOLS_HEADER + "Jane Roe,ES,,Vigo,A,\nJane Roe,XX,,Vigo,A,\n");

    assertThat(folder.problems())
        .containsExactly(
            "warning: awarded_schools/2018-2019/schools.csv, line 1, column principal:"
                + " is not in the contract: the column is not read."
                + " Columns: see the contract of awarded_schools.",
            "reject: awarded_schools/2018-2019/schools.csv, line 3, column country_code,"
                + " value 'XX': must be the name or code of a country of eTwinning."
                + " Nearest: XK, XKX.");
  }

  @Test
  void a_delimiter_behind_every_row_is_told_as_a_column_without_a_name() {
    schools("ES,,Vigo,A,,\nES,,Lugo,B,,\n");
    Checked check = folder.check();

    assertThat(check.rejected()).isZero();
    assertThat(check.problems().stream().map(Problem::toString))
        .containsExactly(
            "warning: awarded_schools/2018-2019/schools.csv, line 1:"
                + " has 1 column without a name: not read. Name what should be read.");
  }

  @Test
  void a_damaged_utf8_file_is_told_once_and_its_rows_are_not_read() {
    long reference = folder.check().rows();
    byte[] bytes =
        (InputFolder.SCHOOLS_HEADER + "ES,,Málaga,A,\nES,,Córdoba,B,\nES,,Cádiz,C,\n")
            .getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 8] = 'a';
    folder.put(InputFolder.SCHOOLS, "").put(InputFolder.SCHOOLS, bytes);

    assertThat(folder.problems())
        .singleElement()
        .asString()
        .startsWith("fatal: awarded_schools/2018-2019/schools.csv, line 4, value 'byte 0x")
        .contains("must be UTF-8");
    assertThat(folder.check().rows()).isEqualTo(reference);
    assertThat(folder.check().hasFatal()).isTrue();
  }

  @Test
  void an_empty_file_is_told() {
    folder.put(InputFolder.SCHOOLS, "");

    assertThat(folder.problems())
        .containsExactly(
            "fatal: awarded_schools/2018-2019/schools.csv: is empty. Send the file again.");
  }

  @Test
  void a_header_that_does_not_fit_is_told_once() {
    folder.put(InputFolder.SCHOOLS, "country,region_name,locality,shool_name,source_url\n");

    assertThat(folder.problems())
        .containsExactly(
            "fatal: awarded_schools/2018-2019/schools.csv, line 1, column school_name:"
                + " is missing from the header. Is it the column 'shool_name'? Rename it.");
  }

  @Test
  void a_header_that_says_more_than_the_name_of_a_column_is_named() {
    folder.put("schools/all/a.csv", "Country,School id,Official name of school\nES,28000001,A\n");

    assertThat(folder.problems())
        .anyMatch(
            told ->
                told.endsWith(
                    "is missing from the header. Is it the column 'Official name of school'?"
                        + " Rename it."));
  }

  @Test
  void the_first_row_of_a_file_without_a_header_is_told_nowhere() {
    folder.put("schools/all/a.csv", "29000001;IES Uno;Juan Pérez\n29000002;IES Dos;Eva Gil\n");
    folder.put("participation/2024/a.csv", "29000001;Centro;Juan Pérez\n29000002;A;Eva Gil\n");
    folder.put("schools/all/b.csv", "29000001;Centro;Juan Pérez\n29000002;A;Eva Gil\n");
    Checked check = folder.check();

    assertThat(check.problems().stream().map(Problem::toString))
        .startsWith(
            "fatal: schools/all/a.csv, line 1: has no line that names a known column."
                + " Is the header missing? Columns: see the contract of schools.")
        .noneMatch(problem -> problem.contains("Pérez"));
    assertThat(check.files()).noneMatch(file -> file.toString().contains("Pérez"));
    assertThat(check.file("schools/all/a.csv")).asString().contains("dropped columns 3 columns");
    assertThat(check.file("schools/all/b.csv")).asString().contains("dropped columns 2 columns");
  }

  @Test
  void a_code_that_lost_digits_is_refused_and_codes_of_one_school_are_one() {
    folder.put(
        "schools/all/a.csv",
        """
        country_code;school_id;school_name
        ES;2,9000002E+07;A
        ES;29000003;B
        ES;29000003.0;B
        ES;29 000 003;B
        """);
    String told = "reject: schools/all/a.csv, line ";

    assertThat(folder.problems())
        .containsExactly(
            told
                + "2, column school_id, value '2,9000002E+07': must be a whole code."
                + " The spreadsheet cut the code: store the column as text.",
            told + "4" + TWICE,
            told + "5" + TWICE);
  }

  @Test
  void a_code_of_zeros_is_what_a_formula_gives_that_found_none() {
    folder.put(
        "awarded_schools/2021-2022/a.csv",
        "Country;School;Code\nES;A;0\nES;B;00000000\nES;C;08000000\nES;D;\n");
    String told = "reject: awarded_schools/2021-2022/a.csv, line ";
    String rule = ": must be a code, not zero. Leave the cell empty where the code is not known.";

    assertThat(folder.problems())
        .containsExactly(
            told + "2, column school_id, value '0'" + rule,
            told + "3, column school_id, value '00000000'" + rule);
  }

  @Test
  void a_code_of_which_a_spreadsheet_made_a_day_or_a_yes_is_none() {
    folder.put(
        "awarded_schools/2021-2022/a.csv",
        """
        Country;School;Code
        ES;A;2021-03-04
        ES;B;2021-03-04T00:00:00
        ES;C;4/3/2021
        ES;D;04.03.2021
        ES;E;TRUE
        ES;F;04-03-21
        ES;G;2021/03
        """);
    String told = "reject: awarded_schools/2021-2022/a.csv, line ";
    String day =
        ": must be a code, not a day. The spreadsheet made a day of the code: store the column as"
            + " text.";

    assertThat(folder.problems())
        .containsExactly(
            told + "2, column school_id, value '2021-03-04'" + day,
            told + "3, column school_id, value '2021-03-04T00:00:00'" + day,
            told + "4, column school_id, value '4/3/2021'" + day,
            told + "5, column school_id, value '04.03.2021'" + day,
            told
                + "6, column school_id, value 'a word of 4 letters': must be a code, not yes or no. Look for cells"
                + " that stand one column off.");
  }

  @Test
  void the_country_tells_which_month_has_a_name_of_two() {
    folder.put(
        "applications/2021-2022/a.csv",
        """
        Country;School;Decision date
        PL;A;15 listopada 2021
        HR;B;15. listopada 2021.
        DE;C;15 listopada 2021
        PL;D;15 lis 2021
        """);

    assertThat(folder.problems())
        .singleElement()
        .asString()
        .contains("line 4, column decided_on, value '15 listopada 2021': must be a date");
    assertThat(MonthNames.undoubted("15. listopada 2021.", "HR")).isEqualTo("15. October 2021.");
    assertThat(MonthNames.undoubted("15 listopada 2021", "PL")).isEqualTo("15 November 2021");
  }

  @Test
  void yes_and_no_that_a_program_made_decimals_are_read() {
    folder.put(
        "applications/2021-2022/a.csv",
        """
        Country;School;Eligible;Applied
        ES;A;1.0;1,0
        ES;B;0.0;1
        ES;C;1.5;1
        """);

    assertThat(folder.problems())
        .singleElement()
        .asString()
        .contains("line 4, column eligible, value '1.5': must be true or false");
  }

  @Test
  void a_code_with_a_footnote_or_the_name_of_its_column_and_a_word_for_a_sum_are_none() {
    folder.put(
        "awarded_schools/2021-2022/a.csv",
        """
        Country;School;Code
        ES;A;28000001*
        ES;B;28000002 (1)
        ES;C;ID: 28000003
        ES;D;28000004²
        ES;E;AA:28000005
        ES;F;28-000006
        ES;G;SUMA
        ES;H;Total 2023
        ES;I;MEDIA
        ES;J;="28000007"
        ES;K;28""000008
        """);

    assertThat(folder.problems())
        .extracting(told -> told.replaceFirst(".*, line (\\d+), .*': (.*?)\\. .*", "$1: $2"))
        .containsExactly(
            "2: must be a code alone, without the mark of a footnote or the name of its column",
            "3: must be a code alone, without the mark of a footnote or the name of its column",
            "4: must be a code alone, without the mark of a footnote or the name of its column",
            "5: must be a code alone, without the mark of a footnote or the name of its column",
            "8: must be a code, not the word for a sum",
            "9: must be a code, not the word for a sum",
            "10: must be a code, not the word for a sum",
            "12: must be a code, without quotes");
  }

  @Test
  void a_code_within_which_a_quote_stands_is_none() {
    folder.put(
        "awarded_schools/2021-2022/a.csv",
        "Country;School;Code\nES;A;28\"000001\nES;B;28000002\"\"\nES;C;\"28000003\"\nES;D;“28000004”\n");
    String told = "reject: awarded_schools/2021-2022/a.csv, line ";
    String rule = ": must be a code, without quotes. Remove them, or save the file anew as CSV.";

    assertThat(folder.problems())
        .containsExactly(
            told + "2, column school_id, value '28\"000001'" + rule,
            told + "3, column school_id, value '28000002\"\"'" + rule,
            told + "5, column school_id, value '“28000004”'" + rule);
  }

  private static final String TWICE =
      ", column country_code + school_id, value 'ES + 29000003': must stand once; it also stands"
          + " in schools/all/a.csv, line 3. Remove one of the two rows.";

  @Test
  void a_column_that_is_missing_is_asked_for_in_the_record_only_if_it_can_hold_for_all_rows() {
    folder.put("participation/all/b.csv", "country,pupils\nES,3\n");
    folder.put("quality_labels/all/a.csv", "country,year,school\nES,2024,A\n");
    folder.put("criterion_scores/2024-2025/a.csv", "country,school,score\nES,A,3\n");
    String missing = ": is missing from the header. Add the column";

    assertThat(folder.problems())
        .contains(
            "fatal: participation/all/b.csv, line 1, column school_id" + missing + ".",
            "fatal: participation/all/b.csv, line 1, column year"
                + missing
                + " or, if it is the same for all rows, \"constants\": {\"year\": …} to the source"
                + " record.",
            "fatal: quality_labels/all/a.csv, line 1, column record_id" + missing + ".",
            "fatal: criterion_scores/2024-2025/a.csv, line 1, column area_code"
                + missing
                + " or, if it is the same for all rows, \"constants\": {\"area_code\": …} to the"
                + " source record.");
  }

  @Test
  void a_quote_that_is_never_closed_is_told_and_the_other_files_are_still_read() {
    folder.put("awarded_schools/2018-2019/a.csv", InputFolder.SCHOOLS_HEADER + "ES,,\"Vigo,A,\n");
    schools("Spian,,Vigo,B,\n");

    assertThat(folder.problems())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("fatal: awarded_schools/2018-2019/a.csv, line 2: is not RFC 4180 CSV: ");
  }

  @Test
  void a_header_that_fits_another_publication_says_which() {
    folder.put(
        "schools/all/a.csv",
        "country_code,school_name,edition,decision,form_cpd,total\nES,A,2021-2022,awarded,6,30\n");

    assertThat(folder.problems())
        .containsExactly(
            "fatal: schools/all/a.csv, line 1, column school_id: is missing from the header."
                + " The columns fit the publication assessments: move the file.");
  }

  @Test
  void what_is_wrong_with_a_line_of_many_periods_is_told_once() {
    folder.put(
        "education_counts/all/educ_pupils.tsv",
        """
        freq,unit,sex,isced11,geo\\TIME_PERIOD\t2019 \t2020 \t2021\s
        A,NR,T,ED1,XX9\t1 \t2 \t3\s
        A,NR,T,ED1,ES\t1 \t2 \t3\s
        """);

    assertThat(folder.check().problems().stream().filter(p -> p.severity() == Severity.REJECT))
        .hasSize(1);
    assertThat(folder.check().rejected()).isEqualTo(1);
  }

  @Test
  void every_file_is_told_with_its_rows_and_skipped_lines() {
    CheckedFile file = schools("ES,,Vigo,A,\n\nXX,,Lugo,B,\n").check().file(InputFolder.SCHOOLS);

    assertThat(file.rows()).isEqualTo(2);
    assertThat(file.rejected()).isEqualTo(1);
    assertThat(file.skipped()).containsExactly(new SkippedLine(3, SkippedLine.Kind.BLANK));
  }

  @Test
  void two_folders_are_checked_as_one() {
    schools("ES,,Vigo,A,\n");
    Checked both = new Checked();
    InputFolder other = new InputFolder(root.resolveSibling("other-" + root.getFileName()));
    other.put("awarded_schools/2018-2019/more.csv", InputFolder.SCHOOLS_HEADER + "ES,,VIGO,A,\n");

    InputCheck.run(List.of(root, other.root()), Publications.ALL, both);

    assertThat(both.problems()).singleElement().asString().contains("must stand once");
  }
}
