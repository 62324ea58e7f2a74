package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.ingest.form.SkippedLine;

/** Lines that sum up others are no schools, and are told. */
final class SumLinesTest {
  private static final String FILE = "awarded_schools/2024-2025/a.csv";

  private static final String RECORD =
      InputFolder.record("press").replace("}", ", \"country\": \"ES\"}");

  @TempDir Path root;

  @Test
  void rows_and_lines_that_sum_up_are_all_lines_of_the_file() {
    Checked check =
        new InputFolder(root)
            .put(
                FILE,
                """
                Comunidad;Centro;Código;Puntuación
                Andalucía;IES Uno;29000001;8
                Andalucía;IES Total;29000002;9
                Andalucía;TOTAL ANDALUCÍA;2;9
                Galicia;CEIP Dos;15000001;7
                Total Galicia;;1;7
                Total España;3;3;8
                Málaga;Total Málaga;2;9
                Huelva;Colegio Huelva;21000001;9
                Media;3;3;8
                """)
            .alone(FILE + ".source.json", RECORD)
            .check();
    CheckedFile file = check.file(FILE);

    assertThat(file.rows()).isEqualTo(4);
    assertThat(file.rejected()).isZero();
    assertThat(file.skipped())
        .containsExactly(
            new SkippedLine(4, SkippedLine.Kind.TOTAL),
            new SkippedLine(6, SkippedLine.Kind.TOTAL),
            new SkippedLine(7, SkippedLine.Kind.TOTAL),
            new SkippedLine(8, SkippedLine.Kind.TOTAL),
            new SkippedLine(10, SkippedLine.Kind.AVERAGE));
  }

  @Test
  void a_total_beside_a_country_or_town_is_no_school_where_no_column_holds_codes() {
    CheckedFile file =
        new InputFolder(root)
            .put(
                FILE,
                "Country;School;Town;Score\nES;IES Uno;Nerja;8\nES;Total;;8\nES;Total;Nerja;8\n")
            .check()
            .file(FILE);

    assertThat(file.toString()).endsWith("1 rows, 0 rejected; skipped 2 total (3, 4)");
  }

  @Test
  void a_school_with_a_code_is_a_row_whatever_its_name() {
    String schools = "schools/all/a.csv";
    CheckedFile file =
        new InputFolder(root)
            .put(
                schools,
                """
                id;school;town;teachers;pupils
                712345;Suma Madrid;;20;300
                28000002;Media de Andalucía;;20;300
                28000003;La Media;;20;300
                28000004;Media Ciudad Real;;20;300
                28000005;Total 2020;;20;300
                28000008;Razem;;20;300
                0012;Total;;2;3
                1234;Suma;;2;3
                ;Total España;;20000;300000
                """)
            .alone(schools + ".source.json", RECORD)
            .check()
            .file(schools);

    assertThat(file.rows()).isEqualTo(8);
    assertThat(file.skipped()).containsExactly(new SkippedLine(10, SkippedLine.Kind.TOTAL));
  }

  @Test
  void a_word_for_a_sum_is_no_schools_code() {
    String year = "participation/all/a.csv";
    CheckedFile file =
        new InputFolder(root)
            .put(
                year,
                """
                country;code;year;registered teachers
                ES;28000001;2024;5
                ES;28000002;2024;10
                ES;Total;2024;15
                España;Media;;7,5
                """)
            .check()
            .file(year);

    assertThat(file.rows()).isEqualTo(2);
    assertThat(file.skipped())
        .containsExactly(
            new SkippedLine(4, SkippedLine.Kind.TOTAL),
            new SkippedLine(5, SkippedLine.Kind.AVERAGE));
  }

  @Test
  void a_record_with_a_number_is_a_row_whatever_the_name_of_its_school() {
    String labels = "quality_labels/all/a.csv";
    CheckedFile file =
        new InputFolder(root)
            .put(labels, "id;school;town;year\n1;Media;;2021\n2;IES Uno;Nerja;2021\n;Media;;2021\n")
            .alone(labels + ".source.json", RECORD)
            .check()
            .file(labels);

    assertThat(file.rows()).isEqualTo(2);
    assertThat(file.skipped()).containsExactly(new SkippedLine(4, SkippedLine.Kind.AVERAGE));
  }

  @Test
  void a_school_named_like_a_total_stays_and_is_told() {
    Checked check =
        new InputFolder(root)
            .put(
                FILE,
                """
                Centro;Código;Puntuación
                IES Uno;29000001;8
                Total;28000031;2
                Total España;1234;9
                Total;1;9
                """)
            .alone(FILE + ".source.json", RECORD)
            .check();
    CheckedFile file = check.file(FILE);

    assertThat(file.rows()).isEqualTo(2);
    assertThat(file.toString()).endsWith("2 rows, 0 rejected; skipped 2 total (4, 5)");
    assertThat(check.problems())
        .extracting(Problem::reason, Problem::line)
        .contains(org.assertj.core.groups.Tuple.tuple("named_like_sum", 3L));
  }
}
