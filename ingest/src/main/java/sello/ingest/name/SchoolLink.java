package sello.ingest.name;

import java.util.Locale;
import java.util.regex.Pattern;

/** The link to a school's page, whose last part, the slug, names the school. */
public final class SchoolLink {
  private static final Pattern QUERY = Pattern.compile("[?#].*$");
  private static final Pattern FINAL_SLASHES = Pattern.compile("/+$");

  private SchoolLink() {}

  /** The last part of a link without query and final slash, in lower case; empty: no link. */
  public static String slug(String link) {
    String path = QUERY.matcher(link.strip()).replaceFirst("");
    path = FINAL_SLASHES.matcher(path).replaceFirst("");
    return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }
}
