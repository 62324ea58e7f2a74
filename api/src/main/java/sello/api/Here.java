package sello.api;

import io.javalin.http.Context;
import java.util.Objects;
import sello.reports.SitePath;
import sello.reports.metadata.SiteAddress;

/**
 * The site that a request reached. What its caller calls it, in the Host header, changes nothing.
 */
final class Here {
  private static final String SITE = "sello.site";

  private Here() {}

  /** Says of a request which site answers it. */
  static void name(Context ctx, SiteAddress site) {
    ctx.attribute(SITE, site);
  }

  /** The address that documents name. */
  static SiteAddress of(Context ctx) {
    return Objects.requireNonNull(ctx.<SiteAddress>attribute(SITE));
  }

  /** The path that was asked for, below that of the site. */
  static String path(Context ctx) {
    return site(ctx).within(ctx.path());
  }

  /** An address of the site as its callers ask for it. */
  static String at(Context ctx, String address) {
    return site(ctx).of(address);
  }

  private static SitePath site(Context ctx) {
    return of(ctx).path();
  }
}
