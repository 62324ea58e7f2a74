package sello.ingest.name;

import java.util.regex.Pattern;

/**
 * Slugs side by side: the platform tells schools of one name apart by -0, -1 and so on behind it.
 */
public final class SchoolSlugs {
  private static final Pattern COUNTER = Pattern.compile("-\\d+$");

  private SchoolSlugs() {}

  /** The slug without the counter behind it. */
  public static String stem(String slug) {
    return COUNTER.matcher(slug).replaceFirst("");
  }

  /** Whether two slugs are of one name and differ only by the counter: two schools. */
  public static boolean areCountedApart(String one, String two) {
    if (one.charAt(0) != two.charAt(0) || one.equals(two)) {
      return false;
    }
    boolean oneIsBare = one.equals(stem(two));
    boolean twoIsBare = two.equals(stem(one));
    return oneIsBare || twoIsBare || stem(one).equals(stem(two));
  }
}
