package sello.ingest.name;

/**
 * Slugs side by side: the platform tells schools of one name apart by -0, -1 and so on behind it.
 */
public final class SchoolSlugs {
  private SchoolSlugs() {}

  /** The slug without the counter behind it. */
  public static String stem(String slug) {
    return slug.substring(0, stemLength(slug));
  }

  private static int stemLength(String slug) {
    int end = slug.length();
    while (end > 0 && isDigit(slug.charAt(end - 1))) {
      end--;
    }
    boolean isCounted = end < slug.length() && end > 0 && slug.charAt(end - 1) == '-';
    return isCounted ? end - 1 : slug.length();
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  /**
   * Whether two slugs are of one name and differ only by the counter, which one may lack: two
   * schools. Most differ in length already.
   */
  public static boolean areCountedApart(String one, String two) {
    int stem = stemLength(one);
    int other = stemLength(two);
    boolean isOneName =
        (stem == other && startAlike(one, two, stem))
            || (stem == two.length() && startAlike(one, two, stem))
            || (other == one.length() && startAlike(one, two, other));
    return isOneName && !one.equals(two);
  }

  private static boolean startAlike(String one, String two, int length) {
    return one.regionMatches(0, two, 0, length);
  }
}
