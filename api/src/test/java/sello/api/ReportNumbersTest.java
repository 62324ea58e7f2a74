package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sello.catalog.Origin;
import sello.reports.document.ReportToy;

class ReportNumbersTest {
  @TempDir static Path data;
  private static Site site;

  @BeforeAll
  static void start() {
    ReportToy.publish(data, "toy-real", Origin.REAL);
    site = Site.start(data, "127.0.0.1", 0);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @CsvSource({
    "national/ES, en, 60", "national/ES, es, 60", "national/EE, en, 5", "national/EE, es, 5",
    "national/GR, en, 0", "national/GR, es, 0", "europe, en, 40", "europe, es, 40"
  })
  void everyNumberOfAReportIsWhatTheServiceAnswers(String report, String language, int least) {
    ReportReader reader = new ReportReader("http://127.0.0.1:" + site.port() + "/");
    assertThat(reader.read("reports/" + report + "?lang=" + language))
        .isGreaterThanOrEqualTo(least);
  }
}
