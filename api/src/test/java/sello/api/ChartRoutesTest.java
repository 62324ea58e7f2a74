package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Origin;
import sello.reports.ToyIssue;
import sello.reports.ToyRelease;
import sello.reports.ToyTable;
import sello.transforms.Pipeline;

class ChartRoutesTest {
  @TempDir static Path data;
  private static Site site;
  private static Caller caller;

  @BeforeAll
  static void serve() {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    site = Site.start(data, "127.0.0.1", 0);
    caller = new Caller(site);
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @Test
  void aChartOfAnEditionThatThereIsNotIsRefusedInEveryForm() throws Exception {
    for (String form : List.of("", "/option", ".csv", ".json", ".svg")) {
      String chart = "/charts/awards_by_country" + form;
      var refused = caller.get(chart + "?edition=2098-2099");
      assertThat(refused.statusCode()).as(chart).isEqualTo(422);
      assertThat(refused.body()).contains("2098-2099", "2021-2022");
      assertThat(caller.get(chart + "?edition=2023-2024").statusCode()).as(chart).isEqualTo(200);
    }
    assertThat(caller.get("/charts/active_labels_by_year.csv?year=1990").statusCode())
        .isEqualTo(422);
  }

  @Test
  void aChartOfTwoEditionsLetsReadersChooseSeveral(@TempDir Path other) throws Exception {
    ToyIssue.of(
            "toy-1",
            new ToyTable(
                Pipeline.PLAN.node("award_rate_by_country").table().spec(),
                """
                edition   | country_code | awards_per_million_inhabitants
                2020-2021 | ES           | 1
                2021-2022 | ES           | 2
                """,
                List.of()))
        .publish(other);
    try (Site one = Site.start(other, "127.0.0.1", 0)) {
      Caller here = new Caller(one);
      assertThat(here.get("/charts/awards_slope_by_country").body())
          .contains("type=\"checkbox\" name=\"edition\" value=\"2020-2021\"")
          .doesNotContain("<select name=\"edition\">");
      assertThat(here.get("/charts/award_rate_by_country").body())
          .contains("<select name=\"edition\">");
    }
  }
}
