package sello.transforms.disclosure;

/**
 * What must stay possible for an attacker: that a quantity is as low as {@code low}, that it is as
 * high as {@code high}, and that it is not what it is.
 *
 * @param id of the cell or the derived quantity
 * @param value the truth
 */
record Demand(String id, Finding.Kind kind, Sum sum, long value, long low, long high) {
  /**
   * Nothing of 1..t-1 is ruled out for a count 0 < x < t, but what is below its floor: that it
   * holds so many public winners, or so many cells that are not 0.
   */
  static Demand primary(Counts counts, int cell, long floor) {
    Cell of = counts.cell(cell);
    return new Demand(
        of.id(),
        Finding.Kind.PRIMARY,
        Sum.of(cell),
        of.value(),
        Math.max(1, floor),
        of.threshold() - 1L);
  }

  /** A cover may be known by and by, but not exactly. */
  static Demand secondary(Counts counts, int cell) {
    Cell of = counts.cell(cell);
    return new Demand(
        of.id(), Finding.Kind.SECONDARY, Sum.of(cell), of.value(), of.value(), of.value());
  }

  static Demand derived(Derived quantity, Sum sum, long value) {
    return new Demand(
        quantity.id(), Finding.Kind.DERIVED, sum, value, 1, quantity.threshold() - 1L);
  }

  boolean isMetBy(Range range) {
    return range.low() <= low && range.high() >= high && !range.isPoint();
  }

  /** What of this demand withholding can meet, when nothing but this range can be reached. */
  boolean isMetAsFarAs(Range reachable, Range range) {
    return range.low() <= Math.max(low, reachable.low())
        && range.high() >= Math.min(high, reachable.high())
        && (!range.isPoint() || reachable.isPoint());
  }
}
