package sello.transforms.disclosure;

/**
 * The least and the greatest whole number that a quantity can be, ends included.
 *
 * @param low {@link #NO_LOW} when nothing limits it from below
 * @param high {@link #NO_HIGH} when nothing limits it from above
 */
public record Range(long low, long high) {
  public static final long NO_LOW = Long.MIN_VALUE;
  public static final long NO_HIGH = Long.MAX_VALUE;

  /**
   * @throws IllegalArgumentException when the ends are in the wrong order
   */
  public Range {
    if (low > high) {
      throw new IllegalArgumentException("A range from %d to %d".formatted(low, high));
    }
  }

  /** One number only: whoever knows the range knows the quantity. */
  public boolean isPoint() {
    return low == high;
  }

  Range plus(long constant) {
    return new Range(
        low == NO_LOW ? NO_LOW : low + constant, high == NO_HIGH ? NO_HIGH : high + constant);
  }

  @Override
  public String toString() {
    return "[%s, %s]"
        .formatted(
            low == NO_LOW ? "no end" : Long.toString(low),
            high == NO_HIGH ? "no end" : Long.toString(high));
  }
}
