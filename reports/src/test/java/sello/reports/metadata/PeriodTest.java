package sello.reports.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.reports.OpenRelease;
import sello.reports.ToyData;
import sello.reports.ToyIssue;
import sello.reports.ToyTable;
import sello.reports.ToyTables;
import sello.transforms.Pipeline;

/** What the catalogue says of when a table is about, and in which files it is. */
class PeriodTest {
  @TempDir static Path data;
  private static OpenRelease release;

  @BeforeAll
  static void open() {
    ToyIssue.of(
            "toy-p",
            ToyTables.countries(),
            ToyTables.awardsByEdition(),
            planned(
                "published_totals",
                """
                metric | period_kind   | period               | country_code
                awards | cumulative    | 2017/2018..2023/2024 | EUR
                awards | calendar_year | active 2026          | ES
                """),
            planned(
                "register_counts",
                """
                country_code | region_code | registered_in
                ES           | ES61        | 2005
                ES           | ES61        | 2011
                """))
        .publish(data);
    release = ToyData.open(data, "toy-p");
  }

  private static ToyTable planned(String name, String rows) {
    return new ToyTable(Pipeline.PLAN.node(name).table().spec(), rows.strip(), List.of());
  }

  private static Optional<String> years(String table) {
    return Period.of(release.table(table)).map(Period::interval);
  }

  @Test
  void aTableIsAboutTheYearsThatItsKeyNames() {
    assertThat(years("awards_by_edition")).hasValue("2018/2027");
    assertThat(years("published_totals")).hasValue("2017/2026");
    assertThat(years("register_counts")).hasValue("2005/2011");
    assertThat(years("countries")).isEmpty();
  }
}
