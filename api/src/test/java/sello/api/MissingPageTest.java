package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Origin;
import sello.catalog.Trace;
import sello.reports.ToyIssue;
import sello.reports.ToyRelease;
import sello.reports.ToyTable;
import sello.reports.ToyTables;

/** A table of which a publication is not there, and what the pages say of it. */
class MissingPageTest {
  private static final String TABLE = "awards_by_edition";

  @TempDir Path data;

  /** The toy release, of which one table is made of applications that nobody sent. */
  private static ToyTable[] withoutApplications() {
    return ToyTables.all().stream()
        .map(table -> table.spec().name().equals(TABLE) ? empty(table) : table)
        .toArray(ToyTable[]::new);
  }

  private static ToyTable empty(ToyTable table) {
    return new ToyTable(
        table.spec(),
        """
        edition   | awards_published_flag | awards_counted_flag
        2018-2019 | m                     | m
        """,
        List.of(Trace.to("raw_applications")));
  }

  @Test
  void whatHasNoFigureIsNotOfferedAndOnePageSaysWhatItNeeds() {
    ToyIssue.of("toy-1", withoutApplications()).publish(data);
    try (Site site = Site.start(data, "127.0.0.1", 0)) {
      Caller caller = new Caller(site);
      assertThat(caller.get("/tables").body())
          .doesNotContain("href=\"/tables/" + TABLE)
          .contains("href=\"/tables/awards_by_country", "href=\"/missing\"");
      assertThat(caller.get("/charts").body()).doesNotContain("/charts/" + TABLE);
      assertThat(caller.get("/sitemap.xml").body())
          .contains("/missing<")
          .doesNotContain("/charts/" + TABLE, "/tables/" + TABLE);
      assertThat(caller.get("/missing").body())
          .contains("Applications, as sent", "Awards by edition", "<code>school_name</code>")
          .doesNotContain("Quality labels, as sent");
      assertThat(caller.get("/missing?lang=es").body()).contains("Columnas necesarias:");
      assertThat(caller.get("/tables/" + TABLE).statusCode())
          .as("its address says why it has none")
          .isEqualTo(200);
    }
  }

  @Test
  void aReleaseWithFiguresInEveryTableSaysSo() {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    try (Site site = Site.start(data, "127.0.0.1", 0)) {
      assertThat(new Caller(site).get("/missing").body())
          .contains("Every publication that Sello knows is part of this release.");
      assertThat(new Caller(site).get("/tables").body()).contains("href=\"/tables/" + TABLE);
    }
  }
}
