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

  private Here() {}

  /** Says of a request which address was set; empty for none. */
  static void name(Context ctx, String address) {
    ctx.attribute(SET, address);
  }

  /**
   * @throws sello.reports.Refusal when the Host header names none
   */
  static SiteAddress of(Context ctx) {
    String set = Optional.<String>ofNullable(ctx.attribute(SET)).orElse("");
    if (!set.isEmpty()) {
      return new SiteAddress(set);
    }
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
