package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sello.catalog.Origin;
import sello.catalog.Releases;
import sello.reports.ToyRelease;

/** A stored answer is the one that was worked out, as long as it would be the same. */
class AnswerCacheTest {
  @TempDir Path data;
  private Site site;
  private Caller caller;

  @BeforeEach
  void start() {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    site = Site.start(data, "127.0.0.1", 0);
    caller = new Caller(site);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/charts",
        "/charts/awards_by_edition",
        "/countries/ES",
        "/tables",
        "/tables/awards_by_edition",
        "/tables/awards_by_edition?lang=es",
        "/tables/awards_by_edition?release=toy-1",
        "/dictionary",
        "/charts/awards_by_edition.svg",
        "/api/v1/tables/awards_by_edition/data?format=csv"
      })
  void itIsTheSameWhenAskedAgain(String page) throws Exception {
    HttpResponse<String> made = caller.get(page);
    HttpResponse<String> again = caller.get(page);
    assertThat(made.statusCode()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(made.body());
    for (String header : List.of("ETag", "Cache-Control", "Content-Type", "Vary")) {
      assertThat(again.headers().allValues(header)).isEqualTo(made.headers().allValues(header));
    }
  }

  @Test
  void theOrderOfParametersMakesNoOtherAnswer() throws Exception {
    String data = "/api/v1/tables/awards_by_edition/data?";
    String one = caller.get(data + "last=2&format=csv").body();
    assertThat(caller.get(data + "format=csv&last=2").body()).isEqualTo(one);
    assertThat(caller.get(data + "format=csv&last=1").body()).isNotEqualTo(one);
  }

  @Test
  void whoTakesItPackedGetsTheSameBytesPackedAndItsTagIsKnown() throws Exception {
    String data = "/api/v1/tables/awards_by_edition/data?format=csv";
    HttpResponse<byte[]> plain = caller.file(data);
    for (int again = 0; again < 2; again++) {
      HttpResponse<byte[]> packed = caller.file(data, "Accept-Encoding", "gzip");
      assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
      assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
          .isEqualTo(plain.body());
      String tag = packed.headers().firstValue("ETag").orElseThrow();
      assertThat(caller.get(data, "Accept-Encoding", "gzip", "If-None-Match", tag).statusCode())
          .isEqualTo(304);
    }
  }

  @Test
  void anotherLanguageOrAnotherReleaseIsAnotherPage() throws Exception {
    String page = "/tables/awards_by_edition";
    String first = caller.get(page).body();
    assertThat(caller.get(page + "?lang=es").body()).contains("lang=\"es\"").isNotEqualTo(first);
    ToyRelease.publish(data, "toy-2", "toy-1", Origin.REAL);
    assertThat(caller.get(page).body()).contains("toy-2").isNotEqualTo(first);
  }

  @Test
  void aPageOfAnOlderReleaseIsNotSentAsItWasWhenThatWasTheLatest() throws Exception {
    String pinned = "/tables/awards_by_edition?release=toy-1";
    String asLatest = caller.get(pinned).body();
    ToyRelease.publish(data, "toy-2", "toy-1", Origin.REAL);
    String asOlder = caller.get(pinned).body();
    try (Site fresh = Site.start(data, "127.0.0.1", 0)) {
      String anew = new Caller(fresh).get(pinned).body();
      assertThat(asOlder.replace(":" + site.port(), ""))
          .isEqualTo(anew.replace(":" + fresh.port(), ""));
    }
    assertThat(asLatest).contains("toy-1");
  }

  @Test
  void ofAWithdrawnReleaseNothingIsSent() throws Exception {
    List<String> pages =
        List.of("/tables/awards_by_edition", "/tables/awards_by_edition?release=toy-1", "/charts");
    for (String page : pages) {
      assertThat(caller.get(page).statusCode()).isEqualTo(200);
    }
    withdraw("toy-1");
    for (String page : pages) {
      assertThat(caller.get(page).statusCode()).as(page).isEqualTo(410);
    }
  }

  private void withdraw(String release) throws IOException {
    Path withdrawal = new Releases(data).withdrawalFile(release);
    Files.createDirectories(withdrawal.getParent());
    Files.writeString(withdrawal, "{\"reason\": \"Wrong.\"}");
  }
}
