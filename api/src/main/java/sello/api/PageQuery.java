package sello.api;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The query of an address. Mail and social networks add words of their own to the addresses of
 * pages that are passed on; a page reads as if they were not there, programs are told of them.
 */
final class PageQuery {
  private static final Pattern TRACKING =
      Pattern.compile("(?:utm_\\w+|fbclid|gclid|mc_cid|mc_eid|msclkid)(?:=.*)?");

  private PageQuery() {}

  /** What is asked, as it was written; empty without. */
  static String of(Context ctx) {
    String query = Optional.ofNullable(ctx.queryString()).orElse("");
    return query.isEmpty() || Failures.isForPrograms(Here.path(ctx))
        ? query
        : withoutTracking(query);
  }

  private static String withoutTracking(String query) {
    return Arrays.stream(query.split("&", -1))
        .filter(pair -> !TRACKING.matcher(pair).matches())
        .collect(Collectors.joining("&"));
  }
}
