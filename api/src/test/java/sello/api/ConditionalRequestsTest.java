package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sello.catalog.Origin;
import sello.reports.ToyRelease;

/** Who has an answer already by its date, and who wants it packed. */
class ConditionalRequestsTest {
  private static final String DATA = "/api/v1/tables/awards_by_edition/data?last=2";
  private static final String SINCE = "If-Modified-Since";
  private static final String PUBLISHED = "Tue, 24 Nov 2026 10:00:00 GMT";

  @TempDir Path data;
  private Site site;
  private Caller caller;

  @BeforeEach
  void start() {
    ToyRelease.publish(data, "toy-1", null, Origin.EXAMPLE);
    ToyRelease.writeOpenFiles(data, "toy-1");
    site = Site.start(data, "127.0.0.1", 0);
    caller = new Caller(site);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {DATA, DATA + "&format=csv", "/api/v1/releases/toy-1/files/datapackage.json"})
  void what_was_not_published_since_is_not_sent_again(String address) {
    for (int again = 0; again < 3; again++) {
      HttpResponse<String> whole = caller.get(address);
      assertThat(whole.headers().firstValue("Last-Modified")).contains(PUBLISHED);
      HttpResponse<String> known = caller.get(address, SINCE, PUBLISHED);
      assertThat(known.statusCode()).isEqualTo(304);
      assertThat(known.body()).isEmpty();
      if (!address.contains("/files/")) {
        assertThat(known.headers().firstValue("ETag"))
            .isEqualTo(whole.headers().firstValue("ETag"));
      }
    }
  }

  @Test
  void it_is_sent_to_who_has_an_older_one_or_names_other_bytes_or_no_date() {
    assertThat(caller.get(DATA, SINCE, "Tue, 24 Nov 2026 09:59:59 GMT").statusCode())
        .isEqualTo(200);
    assertThat(caller.get(DATA, SINCE, "Wed, 25 Nov 2026 00:00:00 GMT").statusCode())
        .isEqualTo(304);
    assertThat(caller.get(DATA, SINCE, PUBLISHED, "If-None-Match", "\"other\"").statusCode())
        .isEqualTo(200);
    assertThat(caller.get(DATA, SINCE, "yesterday").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "identity, gzip;q=0 | false",
        "gzip, identity | true",
        "gzip;q=0.2 | true",
        "identity;q=0.1, * | true",
        "identity;q=0 | false"
      })
  void it_is_packed_for_who_takes_it(String header, boolean isPacked) {
    HttpResponse<byte[]> answer = caller.file(DATA, "Accept-Encoding", header);
    assertThat(answer.headers().firstValue("Content-Encoding").isPresent()).isEqualTo(isPacked);
  }
}
