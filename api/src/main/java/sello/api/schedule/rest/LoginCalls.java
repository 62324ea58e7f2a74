package sello.api.schedule.rest;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import sello.api.request.ClientAddress;

/** A name and a password for a token. */
final class LoginCalls {
  /** Each keeps a thread of the server until its body is there, and anybody may begin one. */
  static final int MOST_AT_ONCE = 32;

  private final Users users;
  private final Tokens tokens;
  private final LoginLimit limit = new LoginLimit();
  private final Semaphore places = new Semaphore(MOST_AT_ONCE);

  LoginCalls(Users users, Tokens tokens) {
    this.users = users;
    this.tokens = tokens;
  }

  Answer login(Ask ask) {
    checkMediaType(ask.ctx().contentType());
    Sent sent = sent(ask);
    sent.needValue("username", "string_type", "string");
    sent.needValue("password", "string_type", "string");
    String name = sent.text("username").orElse("");
    String password = sent.text("password").orElse("");
    sent.check();
    LoginLimit.Attempt attempt =
        new LoginLimit.Attempt(ClientAddress.of(ask.ctx()).orElse("this machine"), name);
    limit.take(attempt);
    Optional<User> user = users.find(name);
    if (!Passwords.matches(password, user)) {
      throw HttpRefusal.of(401, "Invalid credentials");
    }
    limit.giveBack(attempt);
    return new Answer.Document(
        201, new Keys().put("access_token", tokens.issue(user.orElseThrow())).node());
  }

  /** A form of another site could be sent by a browser unasked; JSON cannot. */
  private static void checkMediaType(@Nullable String contentType) {
    String mediaType = Optional.ofNullable(contentType).orElse("").split(";", 2)[0].strip();
    if (!mediaType.equalsIgnoreCase("application/json")) {
      throw HttpRefusal.of(
          415,
          "Send username and password as JSON, with the header Content-Type: application/json; it"
              + (mediaType.isEmpty() ? " was missing." : " said '" + mediaType + "'."));
    }
  }

  private Sent sent(Ask ask) {
    if (!places.tryAcquire()) {
      throw HttpRefusal.of(
          503,
          "%d logins are under way already".formatted(MOST_AT_ONCE),
          Map.of("Retry-After", "10"));
    }
    try {
      return ask.sent("username", "password");
    } finally {
      places.release();
    }
  }
}
