package sello.api.schedule.rest;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A call as somebody made it.
 *
 * @param ctx the request
 * @param parts of the address, by their names
 * @param user who makes it; empty for a call that is open
 * @param query its parameters
 */
record Ask(Context ctx, Map<String, String> parts, Optional<User> user, Query query) {
  /** What a run is given stands in lists of a hundred runs, which have to fit in memory. */
  private static final int MOST_BYTES = 64 * 1024;

  /** A part of the address. */
  String part(String name) {
    return Optional.ofNullable(parts.get(name)).orElseThrow();
  }

  /** A part of the address that is a number. */
  long number(String name) {
    String text = part(name);
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw HttpRefusal.invalid(
          Complaint.kind(
              "int_parsing",
              List.of("path", name),
              "integer, unable to parse string as an integer",
              Query.input(text)));
    }
  }

  String userName() {
    return user.map(User::name).orElseThrow();
  }

  /** The body, with the keys that it may have. */
  Sent sent(String... keys) {
    checkLength(ctx.req().getContentLengthLong()); // before it is waited for
    byte[] bytes = ctx.bodyAsBytes();
    checkLength(bytes.length);
    return Sent.of(bytes, Set.of(keys));
  }

  private static void checkLength(long bytes) {
    if (bytes > MOST_BYTES) {
      throw HttpRefusal.of(
          413, "The body has %d bytes, of %d that it may have.".formatted(bytes, MOST_BYTES));
    }
  }

  String accept() {
    return Optional.ofNullable(ctx.header("Accept")).orElse("*/*");
  }
}
