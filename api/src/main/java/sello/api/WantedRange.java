package sello.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.ByteRange;
import sello.reports.Problem;
import sello.reports.ProblemType;

/**
 * The part of a file that a caller wants, after RFC 9110: one range of bytes of GET, if the file is
 * still the one that {@code If-Range} names. Whoever asks for several parts gets the whole.
 */
final class WantedRange {
  static final String UNIT = "bytes";

  private WantedRange() {}

  /** Of so many bytes with this hash, published at this moment. */
  static Optional<ByteRange> of(Context ctx, long length, String sha256, String moment) {
    String header = Optional.ofNullable(ctx.header("Range")).orElse("").strip();
    boolean isOne = header.startsWith(UNIT + "=") && !header.contains(",");
    if (!isOne || !ctx.method().equals(HandlerType.GET) || !isOf(ctx, sha256, moment)) {
      return Optional.empty();
    }
    List<ByteRange> parts = ByteRange.parse(List.of(header), length);
    if (parts.isEmpty()) {
      ctx.header("Content-Range", ByteRange.toNonSatisfiableHeaderValue(length));
      throw Problem.of(
              ProblemType.RANGE_NOT_SATISFIABLE,
              "The range '%s' is no part of a file of %d bytes.".formatted(header, length))
          .about("Range", header)
          .refusal();
    }
    return Optional.of(parts.get(0));
  }

  /** A tag or a date holds when it is the one that is sent. */
  private static boolean isOf(Context ctx, String sha256, String moment) {
    String condition = Optional.ofNullable(ctx.header("If-Range")).orElse("").strip();
    return condition.isEmpty() || condition.equals(Caching.tag(sha256)) || condition.equals(moment);
  }
}
