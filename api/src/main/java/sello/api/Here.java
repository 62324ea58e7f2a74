package sello.api;

import io.javalin.http.Context;
import java.util.Optional;
import sello.reports.Problem;
import sello.reports.ProblemType;
import sello.reports.metadata.SiteAddress;

/**
 * The address of this site: the one that was set, else the one that a caller reached, by name or,
 * as HTTP/1.0 may, without.
 */
final class Here {
  private static final String SET = "sello.address";
  private static final String REACHED = "sello.address.reached";

  private Here() {}

  /** Says of a request which address was set; empty for none. */
  static void name(Context ctx, String address) {
    ctx.attribute(SET, address);
  }

  /** Says of an answer that names what its caller reached that another gets another. */
  static void vary(Context ctx) {
    if (ctx.attribute(REACHED) != null) {
      String before = Optional.ofNullable(ctx.res().getHeader("Vary")).orElse("");
      ctx.header("Vary", before.isEmpty() ? "Host" : before + ", Host");
    }
  }

  /**
   * @throws sello.reports.Refusal when the Host header names none
   */
  static SiteAddress of(Context ctx) {
    String set = Optional.<String>ofNullable(ctx.attribute(SET)).orElse("");
    if (!set.isEmpty()) {
      return new SiteAddress(set);
    }
    ctx.attribute(REACHED, true);
    String host =
        Optional.ofNullable(ctx.host())
            .filter(named -> !named.isEmpty())
            .orElseGet(() -> ctx.req().getServerName() + ":" + ctx.req().getServerPort());
    try {
      return new SiteAddress(ctx.scheme() + "://" + host);
    } catch (IllegalArgumentException e) {
      throw Problem.of(
              ProblemType.MALFORMED_PARAMETER,
              "The Host header '%s' names no site: %s".formatted(host, e.getMessage()))
          .refusal();
    }
  }
}
