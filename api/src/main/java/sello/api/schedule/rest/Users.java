package sello.api.schedule.rest;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** Those who may make calls, in the schedule's database. There is none until one is added. */
public final class Users {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.@-]{1,250}");

  private static final RowMapper<User> USER =
      (row, context) ->
          new User(
              row.getString("name"),
              Role.of(row.getString("role")).orElseThrow(),
              row.getString("password_hash"),
              row.getObject("created_at", OffsetDateTime.class).toInstant());

  private final Jdbi jdbi;
  private final Clock clock;

  public Users(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * Adds a user, or gives one that is there another role and password.
   *
   * @throws IllegalArgumentException when the name or the password cannot be
   */
  public void put(String name, Role role, String password) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "A name of a user has letters, digits, _ . @ - alone, at most 250; '%s' has not."
              .formatted(name));
    }
    String hash = Passwords.hash(password);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    jdbi.useTransaction(
        handle -> {
          handle.execute("delete from users where name = ?", name);
          handle.execute(
              "insert into users (name, role, password_hash, created_at) values (?, ?, ?, ?)",
              name,
              role,
              hash,
              now);
        });
  }

  /** Takes a user away, and says whether there was one. Tokens of that user end with it. */
  public boolean remove(String name) {
    return jdbi.withHandle(handle -> handle.execute("delete from users where name = ?", name)) > 0;
  }

  public Optional<User> find(String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from users where name = ?")
                .bind(0, name)
                .map(USER)
                .findOne());
  }

  /** All of them, by name. */
  public List<User> all() {
    return jdbi.withHandle(
        handle -> handle.createQuery("select * from users order by name").map(USER).list());
  }
}
