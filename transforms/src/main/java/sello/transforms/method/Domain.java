package sello.transforms.method;

/** The checks that methods share; each failure names what was found. */
final class Domain {
  private Domain() {}

  /** A count of something: 0 or more. */
  static void count(String name, long value) {
    if (value < 0) {
      throw new IllegalArgumentException(
          "%s is a count and must be 0 or more, found %d.".formatted(name, value));
    }
  }

  /** A part and the whole that holds it: 0 <= part <= whole. */
  static void partOf(String partName, long part, String wholeName, long whole) {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException(
          "%1$s is a part of %2$s: 0 <= %1$s <= %2$s, found %1$s = %3$d, %2$s = %4$d."
              .formatted(partName, wholeName, part, whole));
    }
  }

  static void finite(String name, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("%s must be finite, found %s.".formatted(name, value));
    }
  }

  static void positive(String name, double value) {
    if (!(value > 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(
          "%s must be more than 0 and finite, found %s.".formatted(name, value));
    }
  }

  static void sameLength(String oneName, int one, String otherName, int other) {
    if (one != other) {
      throw new IllegalArgumentException(
          "%s and %s go in pairs, found %d and %d of them."
              .formatted(oneName, otherName, one, other));
    }
  }
}
