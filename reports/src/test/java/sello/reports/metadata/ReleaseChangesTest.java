package sello.reports.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Measure;
import sello.catalog.Releases;
import sello.catalog.Spec;
import sello.catalog.Unit;
import sello.reports.Database;
import sello.reports.OpenRelease;
import sello.reports.ToyIssue;
import sello.reports.ToyTable;

class ReleaseChangesTest {
  private static final Field<Long> AWARDED =
      Field.count("awarded", Unit.AWARDS, "Awarded", "Awards");
  private static final Spec SPEC =
      Spec.named("counts")
          .title("Counts")
          .description("Counts. One row per country.")
          .key(Fields.COUNTRY_CODE)
          .measures(Measure.flagged(AWARDED))
          .formula("Drawn.")
          .reference("None: a toy.")
          .build();

  @TempDir Path data;

  private static ToyTable table(String rows) {
    return new ToyTable(SPEC, "country_code | awarded | awarded_flag\n" + rows, List.of());
  }

  private OpenRelease open(String id) {
    Releases releases = new Releases(data);
    return OpenRelease.of(releases, id, Database.reading(releases.root()));
  }

  private static String changes(OpenRelease release, Optional<OpenRelease> before) {
    return new ReleaseChanges(new ReleaseWords(release), before).text();
  }

  @Test
  void rowsAndSettingsThatDifferAreCounted() {
    ToyIssue.of("old", table("DE | 5 |\nES | 4 |\nFR | 1 |\n")).publish(data);
    ToyIssue.of("new", table("DE | 6 |\nES | 4 |\nPL | 1 |\nPT | 1 |\n"))
        .after("old")
        .publishedAt("2026-11-25T10:00:00Z")
        .madeBy("another", Map.of("limit", "3"))
        .publish(data);
    assertThat(changes(open("new"), Optional.of(open("old"))))
        .isEqualTo(
            """
            # Changes in release new

            Since release old, published 2026-11-24.
            Another version of the program worked it out.
            Settings that differ: limit.

            ## Input files

            The same.

            ## Tables

            | table | rows added | rows removed | rows revised | structure |
            | --- | ---: | ---: | ---: | --- |
            | `counts` | 2 | 1 | 1 |  |
            """);
  }

  @Test
  void theFirstReleaseAndOneWhosePastIsGoneSaySo() {
    ToyIssue.of("old", table("DE | 5 |\n")).publish(data);
    ToyIssue.of("new", table("DE | 5 |\n")).after("gone").publish(data);
    assertThat(changes(open("old"), Optional.empty())).contains("It is the first release");
    assertThat(changes(open("new"), Optional.empty())).contains("is not shown any more");
  }
}
