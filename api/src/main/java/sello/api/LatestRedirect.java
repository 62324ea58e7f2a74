package sello.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word {@code latest} where the id of a release may stand: the way to the id. */
final class LatestRedirect {
  private static final Pattern LATEST =
      Pattern.compile(
          "^(/api/v1/releases/|/releases/(?=latest/diff/)|(?:/api/v1)?/releases/[^/]+/diff/)"
              + "latest(?=/|$)");

  private final Shelf shelf;

  LatestRedirect(Shelf shelf) {
    this.shelf = shelf;
  }

  void follow(Context ctx) {
    Matcher found = LATEST.matcher(Here.path(ctx));
    if (found.find()) {
      String id = Matcher.quoteReplacement(shelf.latest().id());
      String query = Optional.ofNullable(ctx.queryString()).map(text -> "?" + text).orElse("");
      Caching.latest(ctx);
      ctx.redirect(Here.at(ctx, found.replaceFirst("$1" + id) + query), HttpStatus.FOUND);
      ctx.skipRemainingHandlers();
    }
  }
}
