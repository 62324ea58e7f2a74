package sello.ingest.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DirtTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "awarded_schools",
        "applications",
        "assessments",
        "criterion_scores",
        "quality_labels",
        "schools",
        "participation",
        "education_counts"
      })
  void after_however_many_rows_no_more_than_two_of_a_hundred_are_bad(String publication) {
    Dirt dirt = Dirt.of(publication);
    int bad = 0;
    for (int good = 1; good <= 2_000; good++) {
      bad += dirt.isDue() ? 1 : 0;
      assertThat(100 * bad).as("bad of %d rows", good + bad).isLessThanOrEqualTo(2 * (good + bad));
    }
    assertThat(bad).isPositive();
  }
}
