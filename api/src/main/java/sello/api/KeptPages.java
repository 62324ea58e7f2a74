package sello.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Pages as they were made, sent again to whoever asks the same: a release never changes. They are
 * packed, to a sixth or so: a release of all Europe has some 1,500. Of a release that was withdrawn
 * nothing is sent.
 */
final class KeptPages {
  private static final long MOST_BYTES = 16L << 20;

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
      Pages.send(ctx, unpacked(before.get()));
      return;
    }
    page.handle(ctx);
    if (ctx.statusCode() == 200) {
      Optional<String> made = Optional.ofNullable(ctx.result());
      key.ifPresent(name -> made.ifPresent(html -> kept.put(name, packed(html))));
    }
  }

  private static byte[] packed(String page) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Writer writer =
        new OutputStreamWriter(new DeflaterOutputStream(out), StandardCharsets.UTF_8)) {
      writer.write(page);
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory cannot be written.", e);
    }
    return out.toByteArray();
  }

  private static String unpacked(byte[] page) throws IOException {
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(page))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * All that a page depends on: its citation says the day, the end of a label is midnight in
   * Brussels, a page of an older release names the latest, and one of the latest a newer one that
   * was withdrawn. Empty where there is none to show.
   */
  private Optional<String> key(Context ctx) {
    // Refused here when it is not shown, as the page itself would.
    Parameters.single(ctx, "release").ifPresent(shelf::release);
    Tongue tongue = Tongue.of(ctx);
    return shelf
        .mentioned()
        .map(
            latest ->
                String.join(
                    "\n",
                    ctx.path(),
                    PageQuery.of(ctx),
                    tongue.code(),
                    latest.id(),
                    shelf.withdrawnLatest().map(WithdrawnLatest::toString).orElse(""),
                    Here.of(ctx).toString(),
                    LocalDate.now(Clock.systemUTC()).toString(),
                    LocalDate.now(SchoolRoutes.SEAT).toString()));
  }
}
