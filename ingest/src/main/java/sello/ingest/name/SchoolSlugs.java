package sello.ingest.name;

/**
 * Slugs side by side: the platform tells schools of one name apart by -0, -1 and so on behind it.
 */
public final class SchoolSlugs {
  private SchoolSlugs() {}

  /** The slug without the counter behind it. */
  public static String stem(String slug) {
    int end = slug.length();
    while (end > 0 && isDigit(slug.charAt(end - 1))) {
      end--;
    }
    boolean isCounted = end < slug.length() && end > 0 && slug.charAt(end - 1) == '-';
    return isCounted ? slug.substring(0, end - 1) : slug;
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  /** Whether two slugs are of one name and differ only by the counter: two schools. */
  public static boolean areCountedApart(String one, String two) {
    int from = firstDifference(one, two);
    if (!canBeOfCounter(one, from) || !canBeOfCounter(two, from) || one.equals(two)) {
      return false;
    }
    boolean oneIsBare = one.equals(stem(two));
    boolean twoIsBare = two.equals(stem(one));
    return oneIsBare || twoIsBare || stem(one).equals(stem(two));
  }

  private static int firstDifference(String one, String two) {
    int at = 0;
    while (at < one.length() && at < two.length() && one.charAt(at) == two.charAt(at)) {
      at++;
    }
    return at;
  }

  /** Whether a counter or its hyphen may stand at a place; most slugs differ within their name. */
  private static boolean canBeOfCounter(String slug, int place) {
    return place == slug.length() || slug.charAt(place) == '-' || isDigit(slug.charAt(place));
  }
}
