package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Origin;
import sello.catalog.Releases;
import sello.reports.Database;
import sello.reports.OpenRelease;
import sello.reports.ToyRelease;
import sello.reports.document.HtmlDocument;
import sello.reports.document.KeptReports;
import sello.reports.metadata.SiteAddress;

class ReportRoutesTest {
  @TempDir static Path data;
  private static Site site;
  private static Caller caller;

  @BeforeAll
  static void start() {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    site = Site.start(data, "127.0.0.1", 0);
    caller = new Caller(site);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void theReportOfACountryIsAPageThatMayOnlyShowItself() {
    HttpResponse<String> answer = caller.get("/reports/national/ES?lang=es&edition=2021-2022");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body())
        .startsWith("<!doctype html>")
        .contains("El Sello Centro eTwinning en España", "/tables/active_labels_by_year?");
    assertThat(answer.headers().firstValue("Content-Security-Policy"))
        .hasValue(HtmlDocument.policy());
    assertThat(caller.get("/reports/national/ES.html?lang=es&edition=2021-2022").body())
        .isEqualTo(answer.body());
  }

  @Test
  void theAddressThatAReportIsCitedByGivesTheSameReportForEver() {
    for (String report : new String[] {"/reports/national/ES?lang=es", "/reports/europe.html"}) {
      String page = caller.get(report).body();
      String cited = Jsoup.parse(page).expectFirst("#cite a[href*=/reports/]").attr("href");
      HttpResponse<String> answer =
          caller.get(cited.substring(site.address().length() - "/".length()));
      assertThat(answer.statusCode()).as(cited).isEqualTo(200);
      assertThat(answer.body()).isEqualTo(page);
      assertThat(answer.headers().firstValue("Cache-Control")).hasValue(Caching.FOR_EVER);
    }
  }

  @Test
  void theSameReportIsHandedOutAsPdfAndAsAWorkbook() {
    for (String report : new String[] {"/reports/national/EE", "/reports/europe"}) {
      assertThat(start(report + ".pdf")).startsWith("%PDF-1.");
      assertThat(start(report + ".xlsx")).startsWith("PK");
    }
    HttpResponse<byte[]> pdf = caller.file("/reports/europe.pdf?release=toy-1&download=true");
    assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(pdf.headers().firstValue("Cache-Control")).hasValue(Caching.FOR_EVER);
    assertThat(pdf.headers().firstValue("Content-Disposition").orElse(""))
        .contains("sello_report_europe_toy-1.pdf");
  }

  private static String start(String path) {
    return new String(caller.file(path).body(), 0, 8, StandardCharsets.ISO_8859_1);
  }

  @Test
  void aCountryOrAnEditionThatIsNoneIsRefusedInWords() {
    assertThat(caller.get("/reports/national/XX").statusCode()).isEqualTo(404);
    HttpResponse<String> edition = caller.get("/reports/europe.pdf?edition=1999-2000");
    assertThat(edition.statusCode()).isEqualTo(422);
    assertThat(edition.body()).contains("There is no edition", "1999-2000", "2021-2022");
  }

  @Test
  void aReportThatWasWrittenForTheReleaseIsHandedOutAsItLies() throws IOException {
    Releases releases = new Releases(data);
    try (Database database = Database.reading(releases.root())) {
      OpenRelease release = OpenRelease.of(releases, "toy-1", database);
      SiteAddress here = new SiteAddress("http://127.0.0.1:" + site.port());
      Path folder = KeptReports.in(data).folder(release, Optional.of(here));
      byte[] written = "%PDF-1.7 as it lies".getBytes(StandardCharsets.UTF_8);
      KeptReports.write(folder.resolve("sello_national_GR_2021-2022_es.pdf"), written);
    }
    String report = "/reports/national/GR.pdf?edition=2021-2022&lang=";
    assertThat(caller.get(report + "es").body()).isEqualTo("%PDF-1.7 as it lies");
    assertThat(caller.get(report + "en").body()).isNotEqualTo("%PDF-1.7 as it lies");
  }

  @Test
  void thePageOfReportsLeadsToEach() {
    assertThat(caller.get("/reports").body())
        .contains("/reports/europe.pdf", "/reports/national/ES", "/reports/national/EE.xlsx");
  }
}
