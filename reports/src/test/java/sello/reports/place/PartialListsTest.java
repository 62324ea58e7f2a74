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

class PartialListsTest {
  private static final String LISTS =
      """
      edition   | country_code | list_coverage | awards_counted | listings
      2023-2024 | ES           | complete      | 12             | 12
      2024-2025 | ES           | partial       | 24             | 25
      2025-2026 | ES           | partial       | 1031           | 1031
      2025-2026 | DE           | complete      | 7              | 7
      2025-2026 | EE           | partial       | 0              | 0
      """;

  @TempDir Path data;
  private OpenRelease release;

  @BeforeEach
  void open() {
    ToyTable lists =
        new ToyTable(
            Pipeline.PLAN.node(PartialLists.TABLE).table().spec(), LISTS.strip(), List.of());
    ToyIssue.of("toy-l", ToyTables.countries(), lists).publish(data);
    Releases releases = new Releases(data);
    release = OpenRelease.of(releases, "toy-l", Database.reading(releases.root()));
  }

  private String said(String country, String language) {
    Texts texts = Texts.named(language).orElseThrow();
    Place place = new Places(release, texts).country(country);
    return PartialLists.sentence(release, place, texts).orElse("nothing");
  }

  @Test
  void theListsThatAreNotKnownToBeCompleteAreNamedNewestFirst() {
    assertThat(said("ES", "en"))
        .contains("of Spain")
        .contains(": 1,031 in 2025-2026; 24 in 2024-2025.")
        .doesNotContain("2023-2024");
    assertThat(said("ES", "es")).contains(": 1031 en 2025-2026; 24 en 2024-2025.");
  }

  @Test
  void whereListsAreCompleteOrNameNobodyNothingIsSaid() {
    assertThat(said("DE", "en")).isEqualTo("nothing");
    assertThat(said("EE", "en")).isEqualTo("nothing");
    assertThat(said("FR", "en")).isEqualTo("nothing");
  }
}
