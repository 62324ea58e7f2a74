package sello.ingest.name;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The link to a school's page, and the slug by which it names the school.
 *
 * <p>Only one kind of page names a school by its address: the one that the European School
 * Education Platform keeps of it, {@code …/schools-organisations/<slug>}, on whatever host, in
 * whatever language and relative too. The last part of any other address may be any word: {@code
 * index.html}, {@code home}, {@code ficha.php} with the school in the query; a whole host may be
 * the town's, a page the list itself, the same for every school. Such a link names nothing: the
 * school's name and town decide, and the link only keeps rows apart.
 */
public final class SchoolLink {
  private static final Pattern QUERY = Pattern.compile("[?#].*$", Pattern.DOTALL);
  private static final Pattern PAGE_OF_A_SCHOOL =
      Pattern.compile("(?:.*/)?schools-organisations/+([^/\\s]+)(?:/.*)?");

  private SchoolLink() {}

  /** The slug of the platform's page of a school, in lower case; empty: the link names none. */
  public static String slug(String link) {
    String path = QUERY.matcher(link.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
    Matcher page = PAGE_OF_A_SCHOOL.matcher(path);
    return page.matches() ? page.group(1) : "";
  }
}
