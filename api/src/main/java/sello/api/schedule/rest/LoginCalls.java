package sello.api.schedule.rest;

import java.util.Optional;
import sello.api.request.ClientAddress;

/** A name and a password for a token. */
final class LoginCalls {
  private final Users users;
  private final Tokens tokens;
  private final LoginLimit limit = new LoginLimit();

  LoginCalls(Users users, Tokens tokens) {
    this.users = users;
    this.tokens = tokens;
  }

  Answer login(Ask ask) {
    Sent sent = ask.sent("username", "password");
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
}
