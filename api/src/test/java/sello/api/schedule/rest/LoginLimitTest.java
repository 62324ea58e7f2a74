package sello.api.schedule.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Guesses about one user, from many addresses. */
class LoginLimitTest {
  private static final int CLIENTS = 100;

  private final LoginLimit limit = new LoginLimit();

  private static LoginLimit.Attempt from(int client, String user) {
    return new LoginLimit.Attempt("192.0.2." + client, user);
  }

  /** All of them, as many times as each of them may by itself; how many were let try. */
  private long guesses() {
    return IntStream.range(0, CLIENTS * LoginLimit.ATTEMPTS_A_MINUTE)
        .filter(i -> isLetIn(from(i % CLIENTS, "anna")))
        .count();
  }

  private boolean isLetIn(LoginLimit.Attempt attempt) {
    try {
      limit.take(attempt);
      return true;
    } catch (HttpRefusal e) {
      return false;
    }
  }

  @Test
  void many_addresses_have_hardly_more_guesses_than_there_are_of_them() {
    assertThat(guesses()).isBetween(CLIENTS + 10L, CLIENTS + 20L);
  }

  @Test
  void who_was_not_wrong_gets_in_all_the_same() {
    guesses();
    LoginLimit.Attempt right = from(200, "anna");
    for (int i = 0; i < 20; i++) {
      assertThatCode(() -> limit.take(right)).doesNotThrowAnyException();
      limit.giveBack(right);
    }
    assertThatCode(() -> limit.take(from(1, "bert"))).isInstanceOf(HttpRefusal.class);
    assertThatCode(() -> limit.take(from(201, "bert"))).doesNotThrowAnyException();
  }

  @Test
  void one_second_is_one() {
    IntStream.range(0, 200).forEach(i -> isLetIn(from(1, "anna" + i)));
    HttpRefusal refusal =
        catchThrowableOfType(HttpRefusal.class, () -> limit.take(from(1, "anna")));
    assertThat(refusal.body().path("detail").textValue())
        .matches(".*Try again in (1 second|[2-9] seconds)\\.");
  }
}
