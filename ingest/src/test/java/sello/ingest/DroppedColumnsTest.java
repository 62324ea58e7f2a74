package sello.ingest;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** What is told of columns that are not read. */
final class DroppedColumnsTest {
  @TempDir Path root;

  @Test
  void a_column_of_editions_under_a_name_that_is_not_known_is_not_passed_over() {
    Drawn.check(
        """
        file                            | lines                                          | told
        awarded_schools/2024-2025/a.csv | Country;School;Runde!ES;A;2024/25!ES;B;2023-24 | FATAL Runde: has an edition in every row, and not only that of the file: it is not read
        awarded_schools/2024-2025/a.csv | Country;School;Runde!ES;A;2024/25!ES;B;2024-25 | WARNING Runde: is not in the contract: the column is not read
        awarded_schools/2024-2025/a.csv | Country;School;Runde!ES;A;!ES;B;2021-2022      | WARNING Runde: is not in the contract: the column is not read
        awarded_schools/2024-2025/a.csv | Country;School;Edition;Before!ES;A;2024-2025;2021-2022 | WARNING Before: is not in the contract: the column is not read
        awarded_schools/2024-2025/a.csv | Country;School;Year!ES;A;2024!ES;B;2019        | FATAL Year: has a year in every row, and one far from the edition of the file: it is not read
        awarded_schools/2024-2025/a.csv | País;Centro;Año!ES;A;2026!ES;B;2026            | FATAL Año: has a year in every row, and one far from the edition of the file: it is not read
        awarded_schools/2024-2025/a.csv | Country;School;Year!ES;A;2023!ES;B;2025        | WARNING Year: is not in the contract: the column is not read
        awarded_schools/2024-2025/a.csv | Country;School;Founded!ES;A;2001!ES;B;2002     | WARNING Founded: is not in the contract: the column is not read
        awarded_schools/2024-2025/a.csv | Country;School;Year!ES;A;!ES;B;2019            | WARNING Year: is not in the contract: the column is not read
        awarded_schools/all/a.csv       | Country;School!ES;A                            | FATAL edition: is missing from the header
        """,
        row -> told(row.get(0), row.get(1)));
  }

  private String told(String file, String lines) {
    return new InputFolder(root)
        .put(file, lines.replace("!", "\n") + "\n").check().problems().stream()
            .filter(problem -> problem.file().equals(file))
            .map(
                problem ->
                    "%s %s: %s".formatted(problem.severity(), problem.column(), problem.rule()))
            .collect(Collectors.joining(" "));
  }

  @Test
  void what_it_may_be_is_asked_only_where_it_is_like_it() {
    Drawn.check(
        """
        file                     | lines                                             | advice
        schools/all/a.csv        | Country;School code;School;Creation Date!ES;28000001;A;2020 | Columns: see the contract of schools.
        schools/all/a.csv        | Country;School code;School;Pupls!ES;28000001;A;20 | Is it the column 'pupils'? Rename it.
        participation/2024/a.csv | Country;School code;Pupils;Registered teachers 2023!ES;28000001;20;4 | Name it 'teachers_registered' if it is of the year of the file; send that of another in a file of its own.
        participation/2024/a.csv | Country;School code;Pupils;Head teacher 2023!ES;28000001;20;4 | Columns: see the contract of participation.
        """,
        row ->
            new InputFolder(root)
                .put(row.get(0), row.get(1).replace("!", "\n") + "\n").check().problems().stream()
                    .filter(problem -> problem.file().equals(row.get(0)))
                    .map(Problem::advice)
                    .collect(Collectors.joining(" ")));
  }

  @Test
  void a_column_that_ends_the_scale_elsewhere_refuses_the_scores_beside_it() {
    Drawn.check(
        """
        file                             | lines                                                     | told
        criterion_scores/2021-2022/a.csv | Country;School;Area;Score;Max!ES;A;form_cpd;4;5           | FATAL Max: states a scale of scores that is not 0 to 10
        criterion_scores/2021-2022/a.csv | Country;School;Area;Score;Maximum score!ES;A;form_cpd;4;4.0 | FATAL Maximum score: states a scale of scores that is not 0 to 10
        criterion_scores/2021-2022/a.csv | Country;School;Area;Score;Escala!ES;A;form_cpd;4;0-4      | FATAL Escala: states a scale of scores that is not 0 to 10
        criterion_scores/2021-2022/a.csv | Country;School;Area;Score;Max!ES;A;form_cpd;4;10          | WARNING Max: is not in the contract: the column is not read
        criterion_scores/2021-2022/a.csv | Country;School;Area;Score;Max!ES;A;form_cpd;4;many        | WARNING Max: is not in the contract: the column is not read
        awarded_schools/2021-2022/a.csv  | Country;School;Max!ES;A;5                                 | WARNING Max: is not in the contract: the column is not read
        """,
        row -> told(row.get(0), row.get(1)));
  }

  @Test
  void a_column_for_each_period_refuses_the_file_for_its_rows_are_of_one() {
    Drawn.check(
        """
        file                            | lines                                                     | told
        awarded_schools/2023-2024/a.csv | Country;School;2022-2023;2023/24!ES;A;x;!ES;B;;x          | FATAL 2022-2023: names a period: what stands below it says of which the row is, and is not read FATAL 2023/24: names a period: what stands below it says of which the row is, and is not read
        participation/2023/a.csv        | country_code;school_id;pupils;2022!ES;28000001;5;7        | FATAL 2022: names a period: what stands below it says of which the row is, and is not read
        schools/all/a.csv               | country_code;school_id;school_name;2022!ES;28000001;A;7   | WARNING 2022: is not in the contract: the column is not read
        awarded_schools/2025-2026/a.csv | Country;School;Pupils 2022-2023!ES;A;9                    | WARNING Pupils 2022-2023: is not in the contract: the column is not read
        """,
        row -> told(row.get(0), row.get(1)));
  }
}
