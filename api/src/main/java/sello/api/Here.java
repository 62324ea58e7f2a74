package sello.api;

import io.javalin.http.Context;
import java.util.Optional;
import sello.reports.Problem;
import sello.reports.ProblemType;
import sello.reports.metadata.SiteAddress;

/** The address of this site as a caller reached it. */
final class Here {
  private Here() {}

  /**
   * @throws sello.reports.Refusal when the Host header names none
   */
  static SiteAddress of(Context ctx) {
    String host = Optional.ofNullable(ctx.host()).orElse("");
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
