package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sello.catalog.Origin;
import sello.reports.ToyRelease;

/** Pages, pictures and files say that figures are invented where they are, and only there. */
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
  @CsvSource({"REAL, ''", "EXAMPLE, _example"})
  void eachFileIsSavedUnderANameThatSaysIt(Origin origin, String mark) throws Exception {
    ToyRelease.publish(data, "toy-1", null, origin);
    ToyRelease.writeOpenFiles(data, "toy-1");
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

  @Test
  void pagesAndFilesOfExampleDataSaySoAndThoseOfRealDataDoNot() throws Exception {
    for (Origin origin : Origin.values()) {
      Path folder = data.resolve(origin.label());
      ToyRelease.publish(folder, "toy-1", null, origin);
      ToyRelease.writeOpenFiles(folder, "toy-1");
      try (Site site = Site.start(folder, "127.0.0.1", 0)) {
        Caller caller = new Caller(site);
        for (String page : PAGES) {
          String body = caller.get(page).body();
          if (origin == Origin.REAL) {
            assertThat(body).as(page).doesNotContain("invented").doesNotContain("illustrative");
          } else {
            assertThat(body)
                .as(page)
                .containsOnlyOnce("<p class=\"example\"")
                .contains("Example data: invented.");
          }
        }
        for (String address : SAVED.keySet()) {
          Optional<String> said = caller.file(address).headers().firstValue("Sello-Origin");
          if (origin == Origin.REAL) {
            assertThat(said).as(address).isEmpty();
          } else {
            assertThat(said).as(address).hasValue("example");
          }
        }
        assertThat(caller.get(PICTURE).body().contains("Example data: invented."))
            .isEqualTo(origin == Origin.EXAMPLE);
      }
    }
  }
}
