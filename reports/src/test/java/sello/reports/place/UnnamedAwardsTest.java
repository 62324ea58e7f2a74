package sello.reports.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Releases;
import sello.reports.Database;
import sello.reports.OpenRelease;
import sello.reports.ToyIssue;
import sello.reports.ToyTable;
import sello.reports.ToyTables;
import sello.reports.text.Texts;
import sello.transforms.Pipeline;

class UnnamedAwardsTest {
  private static final String QUALITY =
      """
      source_file        | quality_check  | subject      | input_kind   | found | expected
      applications/a.csv | awards_unnamed | 2023-2024 ES | applications | 0     | 32
      applications/b.csv | awards_unnamed | 2025-2026 ES | applications | 0     | 1031
      assessments/b.csv  | awards_unnamed | 2025-2026 ES | assessments  | 0     | 1031
      applications/b.csv | awards_unnamed | 2025-2026 DE | applications | 0     | 7
      list.csv           | awards_to_check | 2025-2026 EE | awarded_schools | 0  | 7
      """;

  @TempDir Path data;
  private OpenRelease release;

  @BeforeEach
  void open() {
    ToyTable quality =
        new ToyTable(
            Pipeline.PLAN.node(UnnamedAwards.TABLE).table().spec(), QUALITY.strip(), List.of());
    ToyIssue.of("toy-u", ToyTables.countries(), quality).publish(data);
    Releases releases = new Releases(data);
    release = OpenRelease.of(releases, "toy-u", Database.reading(releases.root()));
  }

  private String said(String country, String language) {
    Texts texts = Texts.named(language).orElseThrow();
    Place place = new Places(release, texts).country(country);
    return UnnamedAwards.sentence(release, place, texts).orElse("nothing");
  }

  @Test
  void editionsInWhichApplicationsNameNoneOfTheKnownWinnersAreNamedOnceNewestFirst() {
    assertThat(said("ES", "en"))
        .contains("no school of Spain got the label")
        .contains(": 1,031 in 2025-2026; 32 in 2023-2024. ");
    assertThat(said("ES", "es")).contains(": 1031 en 2025-2026; 32 en 2023-2024. ");
    assertThat(said("DE", "en")).contains(": 7 in 2025-2026. ");
  }

  @Test
  void whereNoneContradictNothingIsSaid() {
    assertThat(said("EE", "en")).isEqualTo("nothing");
  }
}
