package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is counted of one school is no code that stands in the wrong column. */
final class CountsOfSchoolTest {
  @TempDir Path root;

  @Test
  void a_code_in_the_place_of_a_count_is_refused() {
    assertThat(
            new InputFolder(root)
                .put(
                    "participation/2023/a.csv",
                    "country_code;teachers_registered;school_id\nES;28000001;20\nES;99999;21\n")
                .put(
                    "schools/all/a.csv",
                    "country_code;pupils;school_name;school_id\nES;28000001;IES Uno;300\n")
                .check()
                .problems())
        .extracting(
            problem -> "%d %s: %s".formatted(problem.line(), problem.reason(), problem.rule()))
        .containsExactly(
            "2 pupils_out_of_range: must be 0 to 99999",
            "2 teachers_registered_out_of_range: must be 0 to 99999");
  }
}
