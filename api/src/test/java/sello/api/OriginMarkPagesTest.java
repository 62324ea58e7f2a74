package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import sello.catalog.Origin;
import sello.reports.ToyRelease;

/** Pages and pictures say that figures are not real where they are not, and only there. */
class OriginMarkPagesTest {
  private static final List<String> PAGES =
      List.of("/", "/charts/awards_by_country", "/tables/awards_by_country", "/countries/ES");
  private static final String PICTURE = "/charts/awards_by_country.svg";

  private static final Map<String, String> SAVED =
      Map.of(
          "/api/v1/tables/awards_by_country/data?format=csv", "awards_by_country_toy-1@.csv",
          "/charts/awards_by_country.png", "awards_by_country_toy-1@.png",
          "/reports/national/ES.pdf", "sello_report_ES_toy-1@.pdf",
          "/api/v1/releases/toy-1/package.zip", "sello_toy-1@.zip");

  @TempDir Path data;

  @ParameterizedTest
  @CsvSource({"REAL, ''", "MIXED, _mixed", "ILLUSTRATIVE, _illustrative"})
  void eachFileIsSavedUnderANameThatSaysIt(Origin origin, String mark) throws Exception {
    ToyRelease.publish(data, "toy-1", null, origin);
    try (Site site = Site.start(data, "127.0.0.1", 0)) {
      Caller caller = new Caller(site);
      SAVED.forEach(
          (address, name) ->
              assertThat(caller.file(address).headers().firstValue("Content-Disposition"))
                  .as(address)
                  .get()
                  .asString()
                  .endsWith("; filename=\"" + name.replace("@", mark) + "\""));
    }
  }

  @ParameterizedTest
  @EnumSource(Origin.class)
  void eachSaysWhatItsReleaseIs(Origin origin) throws Exception {
    ToyRelease.publish(data, "toy-1", null, origin);
    try (Site site = Site.start(data, "127.0.0.1", 0)) {
      Caller caller = new Caller(site);
      for (String page : PAGES) {
        String body = caller.get(page).body();
        switch (origin) {
          case REAL -> assertThat(body).as(page).doesNotContainIgnoringCase("illustrative");
          case MIXED ->
              assertThat(body)
                  .as(page)
                  .contains("<p class=\"illustrative\" role=\"complementary\" aria-label=\"")
                  .containsAnyOf("partly illustrative", "not all of it is real");
          case ILLUSTRATIVE -> assertThat(body).as(page).contains("llustrative");
        }
      }
      assertThat(caller.get("/").body().contains("<p class=\"remark marked\">"))
          .as("beside each of the first figures")
          .isEqualTo(origin != Origin.REAL);
      String svg = caller.get(PICTURE).body();
      switch (origin) {
        case REAL -> assertThat(svg).doesNotContainIgnoringCase("illustrative");
        case MIXED -> assertThat(svg).contains("PARTLY ILLUSTRATIVE, not all real: ");
        case ILLUSTRATIVE -> assertThat(svg).contains("ILLUSTRATIVE, not real: ");
      }
    }
  }
}
