package sello.reports.metadata;

import sello.reports.SitePath;

/**
 * The address under which callers reach the site: documents that leave it name whole addresses.
 *
 * @param base scheme and host, without a slash at the end
 * @param path below which the site stands there
 */
public record SiteAddress(String base, SitePath path) {
  public SiteAddress {
    if (!base.matches("https?://[^/\\s\"'<>\\\\^`{|}]+")) {
      throw new IllegalArgumentException("'" + base + "' is not the address of a site.");
    }
  }

  /** Of a site that has its server for itself. */
  public SiteAddress(String base) {
    this(base, SitePath.ROOT);
  }

  /** The whole address of a path of the site. */
  public String of(String address) {
    return base + path.of(address);
  }
}
