package sello.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Answers and pages as they were sent, packed, to be sent again to who asks the same: a release
 * never changes. What is not found here is worked out, which counts towards the limit of the
 * caller.
 */
final class AnswerCache {
  /** Of packed bytes and headers, all in all. */
  private static final long MOST_BYTES = 48L << 20;

  /**
   * An answer that has more, not packed, is worked out each time: a file of the release is quicker.
   */
  private static final int LARGEST = 2 << 20;

  private final RateLimit limit;
  private final Cache<String, StoredAnswer> stored =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((String key, StoredAnswer answer) -> 2 * key.length() + answer.weight())
          .build();

  AnswerCache(RateLimit limit) {
    this.limit = limit;
  }

  /** All that an answer depends on; empty for one that is not stored. */
  @FunctionalInterface
  interface Key {
    Optional<String> of(Context ctx);
  }

  /** The same handler, asked only when its answer is not stored. */
  Handler of(Key key, Handler handler) {
    return ctx -> answer(ctx, key.of(ctx), handler);
  }

  private void answer(Context ctx, Optional<String> key, Handler handler) throws Exception {
    Optional<StoredAnswer> found = key.map(stored::getIfPresent);
    if (found.isPresent()) {
      found.get().send(ctx);
      return;
    }
    limit.take(ctx);
    handler.handle(ctx);
    InputStream body = ctx.resultInputStream();
    boolean isWhole = ctx.statusCode() == 200 && body instanceof ByteArrayInputStream;
    if (key.isPresent() && isWhole && body.available() <= LARGEST) {
      StoredAnswer answer = StoredAnswer.of(headers(ctx), body.readAllBytes());
      stored.put(key.get(), answer);
      answer.send(ctx);
    }
  }

  private static Map<String, String> headers(Context ctx) {
    Map<String, String> headers = new LinkedHashMap<>();
    ctx.res().getHeaderNames().forEach(name -> headers.put(name, ctx.res().getHeader(name)));
    headers.remove("Content-Length");
    return headers;
  }

  /** The path and the query of a request, whatever the order of its parameters. */
  static String question(Context ctx) {
    return Arrays.stream(PageQuery.of(ctx).split("&"))
        .sorted(Comparator.comparing(AnswerCache::parameter))
        .collect(Collectors.joining("&", ctx.path() + "?", ""));
  }

  private static String parameter(String pair) {
    return pair.substring(0, pair.indexOf('=') < 0 ? pair.length() : pair.indexOf('='));
  }
}
