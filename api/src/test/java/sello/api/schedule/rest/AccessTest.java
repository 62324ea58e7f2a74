package sello.api.schedule.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.api.schedule.rest.Client.Reply;
import sello.api.schedule.store.TestDatabase;

/** Who gets in, who may change something, and for how long. */
class AccessTest {
  private static final String RUNS = "/api/v2/dags/nope/dagRuns";
  private static final String RUN = "{\"logical_date\":null}";

  @TempDir Path data;

  private ScheduleSite site;

  @BeforeEach
  void start() {
    site = ScheduleSite.start(TestDatabase.H2, data);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void a_password_gives_a_token_that_opens_the_calls() {
    Reply login = login("reader", ScheduleSite.PASSWORD);

    assertThat(login.status()).isEqualTo(201);
    String token = login.json().path("access_token").textValue();
    assertThat(site.nobody().as(token).get("/api/v2/dags").status()).isEqualTo(200);
  }

  @Test
  void a_wrong_password_and_a_wrong_name_are_refused_alike() {
    Reply password = login("reader", "something else");
    Reply name = login("nobody", ScheduleSite.PASSWORD);

    assertThat(password.status()).isEqualTo(401);
    assertThat(password.text()).isEqualTo("{\"detail\":\"Invalid credentials\"}");
    assertThat(name.text()).isEqualTo(password.text());
    assertThat(login("nobody", "nobody has it").status()).isEqualTo(401);
    assertThat(login("reader", "x".repeat(100)).status()).isEqualTo(401);
  }

  @Test
  void a_viewer_reads_and_changes_nothing() {
    Client viewer = site.as("reader");
    List<Call> changes =
        site.api().calls().stream().filter(call -> call.access() == Access.CHANGE).toList();

    assertThat(viewer.get("/api/v2/dags").status()).isEqualTo(200);
    assertThat(changes).hasSizeGreaterThan(8);
    for (Call call : changes) {
      String path = call.path().replaceAll("\\{\\w+}", "1");
      Reply reply = viewer.send(call.method().name(), path, "{}");
      assertThat(reply.status()).as(call.method() + " " + path).isEqualTo(403);
      assertThat(reply.text()).isEqualTo("{\"detail\":\"Forbidden\"}");
    }
    assertThat(site.as("admin").send("POST", RUNS, RUN).status()).isEqualTo(404);
  }

  @Test
  void without_a_token_only_three_calls_are_open() {
    List<Call> calls = site.api().calls();

    assertThat(calls.stream().filter(call -> call.access() == Access.OPEN).map(Call::path))
        .containsExactlyInAnyOrder("/auth/token", "/api/v2/version", "/api/v2/monitor/health");
    for (Call call : calls) {
      if (call.access() != Access.OPEN) {
        String path = call.path().replaceAll("\\{\\w+}", "1");
        Reply reply = site.nobody().send(call.method().name(), path, "{}");
        assertThat(reply.status()).as(call.method() + " " + path).isEqualTo(401);
        assertThat(reply.complaints()).isEmpty();
      }
    }
  }

  @Test
  void the_eleventh_wrong_password_in_a_minute_has_to_wait() {
    IntStream.range(0, LoginLimit.ATTEMPTS_A_MINUTE)
        .forEach(i -> assertThat(login("reader", "guess number " + i).status()).isEqualTo(401));

    Reply tooMany = login("reader", ScheduleSite.PASSWORD);

    assertThat(tooMany.status()).isEqualTo(429);
    assertThat(tooMany.text()).contains("Try again in");
  }

  @Test
  void right_passwords_are_not_counted() {
    IntStream.range(0, 2 * LoginLimit.ATTEMPTS_A_MINUTE)
        .forEach(i -> assertThat(login("reader", ScheduleSite.PASSWORD).status()).isEqualTo(201));
  }

  @Test
  void tokens_of_yesterday_of_others_and_without_signature_are_no_tokens() {
    Clock old = Clock.fixed(Instant.now().minus(Duration.ofHours(25)), ZoneOffset.UTC);
    User reader = site.users().find("reader").orElseThrow();
    TokenSecret known = TokenSecret.in(data.resolve("state/token.secret"));
    TokenSecret other = new TokenSecret("another secret that is long enough to be one");
    String unsigned =
        JWT.create()
            .withIssuer("sello")
            .withSubject("admin")
            .withIssuedAt(Instant.now())
            .withExpiresAt(Instant.now().plusSeconds(60))
            .sign(Algorithm.none());

    for (String token :
        List.of(
            new Tokens(known, old).issue(reader),
            new Tokens(other, Clock.systemUTC()).issue(reader),
            unsigned,
            "a.b.c")) {
      Reply reply = site.nobody().as(token).get("/api/v2/dags");
      assertThat(reply.status()).as(token).isEqualTo(403);
      assertThat(reply.text()).isEqualTo("{\"detail\":\"Invalid JWT token\"}");
    }
  }

  @Test
  void a_token_of_a_service_whose_clock_is_ahead_is_one_here_too() {
    Clock ahead = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(5));
    User reader = site.users().find("reader").orElseThrow();
    TokenSecret shared = TokenSecret.in(data.resolve("state/token.secret"));

    String token = new Tokens(shared, ahead).issue(reader);

    assertThat(site.nobody().as(token).get("/api/v2/dags").status()).isEqualTo(200);
  }

  @Test
  void a_removed_user_is_out_at_once_and_a_changed_role_counts_at_once() {
    Client admin = site.as("admin");
    Client reader = site.as("reader");
    site.users().remove("reader");
    assertThat(reader.get("/api/v2/dags").status()).isEqualTo(403);

    site.users().put("admin", Role.VIEWER, ScheduleSite.PASSWORD);
    assertThat(admin.send("POST", RUNS, RUN).status()).isEqualTo(403);
  }

  private Reply login(String name, String password) {
    return site.nobody()
        .send(
            "POST",
            "/auth/token",
            "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(name, password));
  }
}
