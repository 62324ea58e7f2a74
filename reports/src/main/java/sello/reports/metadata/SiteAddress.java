package sello.reports.metadata;

/**
 * The address under which callers reach the site: documents that leave it name whole addresses.
 *
 * @param base scheme and host, without a slash at the end
 */
public record SiteAddress(String base) {
  public SiteAddress {
    if (!base.matches("https?://[^/\\s\"'<>\\\\^`{|}]+")) {
      throw new IllegalArgumentException("'" + base + "' is not the address of a site.");
    }
  }

  /** The whole address of a path of the site. */
  public String of(String path) {
    return base + path;
  }
}
