package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** A row that says another edition, year or country than its whole file stays, and is told. */
final class AgreesWithFileTest {
  @TempDir Path root;

  @Test
  void a_row_of_another_edition_or_country_is_told_and_kept() {
    Drawn.check(
        """
        folder                      | record          | edition   | country | told
        awarded_schools/2023-2024   | "country": "ES" | 2023/24   | España  | nothing
        awarded_schools/2023-2024   | "country": "ES" |           |         | nothing
        awarded_schools/2023-2024   | "country": "ES" | 2021-2022 | España  | other_edition is not 2023-2024, which is stated for the whole file
        awarded_schools/2023-2024   | "country": "ES" | 2023-2024 | Italy   | other_country is not ES, which is stated for the whole file
        awarded_schools/2023-2024   | "country": "Spain" | 2023-2024 | ES   | nothing
        awarded_schools/2023-2024   | "country": "Spain (Eva Gil)" | 2023-2024 | ES | other_country is not text of 15 characters, which is stated for the whole file
        awarded_schools/all         | "country": "ES" | 2021-2022 | ES      | nothing
        awarded_schools/unknown     | "country": "ES" | 2021-2022 | ES      | nothing
        applications/2023-2024      | "country": "ES" | 2021-2022 | ES      | other_edition is not 2023-2024, which is stated for the whole file
        criterion_scores/2021-2022  | "country": "ES" | 2021-2022 | PT      | other_country is not ES, which is stated for the whole file
        """,
        row -> told(row.get(0) + "/a.csv", row.get(1), row.get(2) + "," + row.get(3)));
  }

  private String told(String file, String entry, String cells) {
    Path alone = root.resolve(String.valueOf((file + entry + cells).hashCode()));
    Checked check =
        new InputFolder(alone)
            .put(
                file,
                "School,Code,Edition,Country,Score,Area\nA,29000001," + cells + ",4,form_cpd\n")
            .alone(
                file + ".source.json", InputFolder.record("press").replace("}", "," + entry + "}"))
            .check();
    assertThat(check.file(file).rejected()).isZero();
    return check.problems().stream()
        .filter(problem -> problem.file().equals(file) && problem.line() == 2)
        .map(problem -> problem.reason() + " " + problem.rule())
        .findFirst()
        .orElse("nothing");
  }

  @Test
  void a_year_that_is_not_the_folders_is_told_and_kept() {
    Checked check =
        new InputFolder(root)
            .put(
                "participation/2024/a.csv",
                """
                country_code,school_id,year,teachers_registered
                IE,1,2024,5
                IE,2,2023,5
                """)
            .check();

    assertThat(check.rejected()).isZero();
    assertThat(check.problems())
        .extracting(problem -> problem.line() + " " + problem.reason())
        .containsExactly("3 other_year");
  }
}
