package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** With a sign beside it a code is another one, and its school counts as another school. */
final class OddCodesTest {
  private static final String SIGN = "must be a code, without signs that no register writes there";

  @TempDir Path root;

  @Test
  void a_code_of_a_school_with_something_around_it_is_refused() {
    Drawn.check(
        """
        code         | told
        28000001     | nothing
        08-000.001/A | nothing
        70250I       | nothing
        EU-L-00      | nothing
        7O2507       | school_id: must be a code, without a letter like a digit among its digits
        702l07       | school_id: must be a code, without a letter like a digit among its digits
        (28000001)   | school_id: SIGN
        28000001 %   | school_id: SIGN
        > 28000001   | school_id: SIGN
        280;281      | school_id: SIGN
        28000001(1)  | school_id: must be a code alone, without the mark of a footnote or the name of its column
        28000001 (Ana Sol) | school_id: must be a code alone, without words behind it
        28000001: ana sol  | school_id: must be a code alone, without words behind it
        A. Solana    | school_id: must be a code, not words
        A.SOL/1      | nothing
        28000001 Bis | school_id: must be a code alone, without words behind it
        28000001 b   | nothing
        ####         | school_id: must be a value: its column was too narrow to show it
        """,
        row ->
            told(
                "awarded_schools/2021-2022/a.tsv",
                "Country\tSchool\tCode\nES\tIES Uno\t%s\n".formatted(row.get(0))));
  }

  @Test
  void two_codes_in_the_lines_of_a_cell_are_not_one() {
    assertThat(
            told(
                "awarded_schools/2021-2022/a.csv",
                "Country;School;Code\nES;IES Uno;\"28000001\n28000002\"\nES;IES Dos;\"28000003\n\"\n"))
        .isEqualTo("school_id: must be one code, not several lines");
  }

  @Test
  void so_is_the_number_of_a_record() {
    Drawn.check(
        """
        number | told
        95001  | nothing
        A-1/2  | nothing
        "95001 | record_id: must be one code, with nothing around it
        95001* | record_id: must be one code, with nothing around it
        95;96  | record_id: must be one code, with nothing around it
        """,
        row ->
            told(
                "quality_labels/all/a.tsv",
                "ID\tCountry\tSchool\tYear\tLabel\n%s\tES\tIES Uno\t2024\tnational\n"
                    .formatted(row.get(0))));
  }

  @Test
  void names_in_decisions_have_all_their_letters() {
    Drawn.check(
        """
        name       | town    | code     | told
        IES Peñón  | Málaga  | 28000001 | nothing
        IES Peñón  | Málaga  | 2,8E+07  | left_id: must be as it was written: a spreadsheet made a power of ten of it
        IES PeÃ±Ã³n | Málaga |         | left_name: has lost letters on its way
        IES Pe?ón  | Málaga  |          | left_name: has lost letters on its way
        IES Peñón  | #####   |          | left_locality: must be a value: its column was too narrow to show it
        """,
        row ->
            told(
                "school_decisions/all/a.csv",
                """
                country_code,left_name,left_locality,left_id,right_name,right_locality,right_id,judgement,judged_by_role,judged_on,judgement_reason
                ES,%s,%s,"%s",IES Penon,,,same,national support service,2024-05-06,one page
                """
                    .formatted(row.get(0), row.get(1), row.get(2))));
  }

  private String told(String file, String lines) {
    String told =
        new InputFolder(root)
            .put(file, lines).check().problems().stream()
                .filter(problem -> problem.file().equals(file))
                .map(problem -> problem.column() + ": " + problem.rule().replace(SIGN, "SIGN"))
                .collect(Collectors.joining(" "));
    Path.of(root.toString(), file).toFile().delete();
    return told.isEmpty() ? "nothing" : told;
  }
}
