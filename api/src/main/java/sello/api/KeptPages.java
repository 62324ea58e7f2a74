package sello.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Pages as they were made, sent again to whoever asks the same: a release never changes. Of a
 * release that was withdrawn nothing is sent.
 */
final class KeptPages {
  private static final long MOST_BYTES = 32L << 20;

  private final Shelf shelf;
  private final Cache<String, byte[]> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((String key, byte[] page) -> key.length() + page.length)
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
    Optional<byte[]> before = key.flatMap(name -> Optional.ofNullable(kept.getIfPresent(name)));
    if (before.isPresent()) {
      Pages.send(ctx, new String(before.get(), StandardCharsets.UTF_8));
      return;
    }
    page.handle(ctx);
    if (ctx.statusCode() == 200) {
      Optional<String> made = Optional.ofNullable(ctx.result());
      key.ifPresent(
          name -> made.ifPresent(html -> kept.put(name, html.getBytes(StandardCharsets.UTF_8))));
    }
  }

  /**
   * All that a page depends on: its citation says the day, the end of a label is midnight in
   * Brussels, and a page of an older release names the latest. Empty where there is none to show.
   */
  private Optional<String> key(Context ctx) {
    // Refused here when it is not shown, as the page itself would.
    Parameters.single(ctx, "release").ifPresent(shelf::release);
    Tongue tongue = Tongue.of(ctx);
    return shelf
        .published()
        .filter(latest -> shelf.withdrawal(latest.id()).isEmpty())
        .map(
            latest ->
                String.join(
                    "\n",
                    ctx.path(),
                    Optional.ofNullable(ctx.queryString()).orElse(""),
                    tongue.code(),
                    latest.id(),
                    Here.of(ctx).toString(),
                    LocalDate.now(Clock.systemUTC()).toString(),
                    LocalDate.now(SchoolRoutes.SEAT).toString()));
  }
}
