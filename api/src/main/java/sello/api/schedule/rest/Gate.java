package sello.api.schedule.rest;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;

/** Lets through who shows a good token and may do what is asked. */
final class Gate {
  private static final String BEARER = "bearer ";

  private final Users users;
  private final Tokens tokens;

  Gate(Users users, Tokens tokens) {
    this.users = users;
    this.tokens = tokens;
  }

  /**
   * Who makes the call; nobody for a call that is open.
   *
   * @throws HttpRefusal when somebody is needed and nobody comes, or one who may not
   */
  Optional<User> pass(Context ctx, Access access) {
    return access
        .role()
        .map(
            role -> {
              User user = user(ctx);
              if (!user.role().covers(role)) {
                throw HttpRefusal.of(403, "Forbidden");
              }
              return user;
            });
  }

  private User user(Context ctx) {
    String header = Optional.ofNullable(ctx.header("Authorization")).orElse("");
    if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      throw HttpRefusal.of(401, "Not authenticated", Map.of("WWW-Authenticate", "Bearer"));
    }
    return tokens
        .bearer(header.substring(BEARER.length()).strip())
        .flatMap(bearer -> users.find(bearer.userName()).filter(bearer::isStill))
        .orElseThrow(() -> HttpRefusal.of(403, "Invalid JWT token"));
  }
}
