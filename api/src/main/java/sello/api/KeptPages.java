package sello.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Pages of the latest release as they were made, sent again to whoever asks the same: a release
 * never changes. A page that names its release is made anew, for that release may be withdrawn.
 */
final class KeptPages {
  private static final long MOST_BYTES = 8L << 20;

  private final Shelf shelf;
  private final Cache<String, String> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((String key, String page) -> key.length() + page.length())
          .build();

  KeptPages(Shelf shelf) {
    this.shelf = shelf;
  }

  /** The same page, made once for all who ask the same. */
  Handler of(Handler page) {
    return ctx -> send(ctx, page);
  }

  private void send(Context ctx, Handler page) throws Exception {
    Optional<String> key = key(ctx);
    Optional<String> before = key.flatMap(name -> Optional.ofNullable(kept.getIfPresent(name)));
    if (before.isPresent()) {
      Pages.send(ctx, before.get());
      return;
    }
    page.handle(ctx);
    if (ctx.statusCode() == 200) {
      Optional<String> made = Optional.ofNullable(ctx.result());
      key.ifPresent(name -> made.ifPresent(html -> kept.put(name, html)));
    }
  }

  /** All that a page depends on; its citation says the day. */
  private Optional<String> key(Context ctx) {
    if (Parameters.single(ctx, "release").isPresent()) {
      return Optional.empty();
    }
    Tongue tongue = Tongue.of(ctx);
    return shelf
        .published()
        .map(
            release ->
                String.join(
                    "\n",
                    ctx.path(),
                    Optional.ofNullable(ctx.queryString()).orElse(""),
                    tongue.code(),
                    release.id(),
                    Here.of(ctx).toString(),
                    LocalDate.now(Clock.systemUTC()).toString()));
  }
}
