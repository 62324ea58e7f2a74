package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Origin;
import sello.reports.ToyRelease;

/** Two answers a minute for each client behind a proxy. */
class RateLimitTest {
  private static final String DATA = "/api/v1/tables/awards_by_country/data?limit=";

  @TempDir Path data;
  private Site site;
  private Caller caller;

  @BeforeEach
  void start() {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    ToyRelease.writeOpenFiles(data, "toy-1");
    site = Site.start(data, "127.0.0.1", 0, "", 2);
    caller = new Caller(site);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  private HttpResponse<String> ask(String path, String client) {
    return caller.get(path, "X-Forwarded-For", client);
  }

  @Test
  void a_client_with_too_many_new_questions_is_told_when_to_come_back() {
    assertThat(ask(DATA + 1, "192.0.2.1").statusCode()).isEqualTo(200);
    assertThat(ask(DATA + 2, "192.0.2.1").statusCode()).isEqualTo(200);

    HttpResponse<String> third = ask(DATA + 3, "192.0.2.1");

    assertThat(third.statusCode()).isEqualTo(429);
    assertThat(third.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 61L);
    assertThat(third.body())
        .contains("/problems/too-many-requests")
        .contains("More than 2 answers a minute");
    assertThat(
            ask("/api/v1/provenance/awards_by_country?edition=2021-2022", "192.0.2.1").statusCode())
        .isEqualTo(429);
  }

  @Test
  void what_is_known_files_and_metadata_are_free() {
    ask(DATA + 1, "192.0.2.1");
    ask(DATA + 2, "192.0.2.1");

    assertThat(ask(DATA + 1, "192.0.2.1").statusCode()).isEqualTo(200);
    assertThat(ask("/api/v1/tables", "192.0.2.1").statusCode()).isEqualTo(200);
    String file = "/api/v1/releases/toy-1/files/awards_by_country.parquet";
    assertThat(ask(file, "192.0.2.1").statusCode()).isEqualTo(200);
  }

  @Test
  void a_page_counts_like_an_answer_until_it_is_known() {
    String page = "/tables/awards_by_country";
    assertThat(ask(page, "192.0.2.1").statusCode()).isEqualTo(200);
    ask(DATA + 1, "192.0.2.1");

    assertThat(ask("/tables/awards_by_edition", "192.0.2.1").statusCode()).isEqualTo(429);
    assertThat(ask(page, "192.0.2.1").statusCode()).isEqualTo(200);
  }

  @Test
  void each_client_has_its_own_and_the_last_proxy_says_who_it_is() {
    for (int i = 1; i <= 3; i++) {
      ask(DATA + i, "192.0.2.1");
    }

    assertThat(ask(DATA + 4, "192.0.2.1").statusCode()).isEqualTo(429);
    assertThat(ask(DATA + 4, "198.51.100.7, 192.0.2.1").statusCode()).isEqualTo(429);
    assertThat(ask(DATA + 4, "192.0.2.2").statusCode()).isEqualTo(200);
  }

  /** Who has one address of IPv6 has 2^64 of them. */
  @Test
  void all_addresses_of_one_ipv6_network_are_one_client() {
    for (int i = 1; i <= 3; i++) {
      ask(DATA + i, "2001:db8::" + i);
    }

    assertThat(ask(DATA + 4, "2001:db8::4").statusCode()).isEqualTo(429);
    assertThat(ask(DATA + 4, "2001:db8:0:1::4").statusCode()).isEqualTo(200);
  }

  @Test
  void the_machine_of_the_service_itself_is_not_limited() {
    for (int i = 1; i <= 9; i++) {
      assertThat(caller.get(DATA + i).statusCode()).isEqualTo(200);
    }
    assertThat(caller.get("/api/v1/").body()).contains("\"computed_answers_a_minute\" : 2");
  }
}
