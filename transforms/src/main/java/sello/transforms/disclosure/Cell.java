package sello.transforms.disclosure;

/**
 * A whole number >= 0 counted in a published table, which can be shown or withheld.
 *
 * @param id names the cell in one system of counts, and orders choices that are otherwise equal
 * @param value what was counted, in the unit of the table (schools, applications, persons)
 * @param threshold 0: not sensitive by itself; t: primary-unsafe when 0 < value < t
 * @param isPublic known from outside whatever is withheld here: winners, what an earlier release
 *     showed. The attacker knows its value; it is no secret, no cover, and never withheld
 */
public record Cell(String id, long value, int threshold, boolean isPublic) {
  /**
   * @throws IllegalArgumentException when the id is blank, the value or the threshold negative
   */
  public Cell {
    if (id.isBlank()) {
      throw new IllegalArgumentException("The id of a cell is blank; its value is " + value);
    }
    if (value < 0 || threshold < 0) {
      throw new IllegalArgumentException(
          "%s: a count and its threshold are 0 or more, not %d and %d"
              .formatted(id, value, threshold));
    }
  }

  /** Zero is published as 0, so only counts of 1 or more are ever withheld. */
  boolean isWithholdable() {
    return !isPublic && value > 0;
  }

  boolean isSmall() {
    return isWithholdable() && value < threshold;
  }
}
