package sello.ingest.name;

/**
 * The slug of a school's page on the platform, which tells schools of one name apart by -0, -1 and
 * so on behind it.
 *
 * @param text empty: none
 * @param stem the same without the counter behind it
 */
public record SchoolSlug(String text, String stem) {
  public static SchoolSlug of(String text) {
    return new SchoolSlug(text, text.substring(0, stemLength(text)));
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

  /** Whether there is none. */
  public boolean isNone() {
    return text.isEmpty();
  }

  /** Whether both are of one name and differ only by the counter, which one may lack. */
  public boolean isCountedApartFrom(SchoolSlug other) {
    boolean isOneName =
        stem.equals(other.stem) || stem.equals(other.text) || text.equals(other.stem);
    return isOneName && !text.equals(other.text);
  }
}
