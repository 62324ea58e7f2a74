package sello.reports;

/**
 * The path below which a site stands on its server: empty for one at the root, {@code /example} for
 * the example site beside a real one. All addresses of a site are written as if it stood at the
 * root, and get this path where they leave the program.
 *
 * @param folder empty, or a slash and letters
 */
public record SitePath(String folder) {
  /** Of a site that has its server for itself. */
  public static final SitePath ROOT = new SitePath("");

  public SitePath {
    if (!folder.matches("|/[a-z]+")) {
      throw new IllegalArgumentException("'" + folder + "' is not the path of a site.");
    }
  }

  /** An address of the site as a browser asks its server for it; one that is so already stays. */
  public String of(String address) {
    return holds(address) ? address : folder + address;
  }

  /** The address without this path. */
  public String within(String address) {
    String rest = holds(address) ? address.substring(folder.length()) : address;
    return rest.isEmpty() ? "/" : rest;
  }

  private boolean holds(String address) {
    return address.equals(folder)
        || address.startsWith(folder + "/")
        || address.startsWith(folder + "?");
  }
}
