package sello.transforms.protection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sello.catalog.Disclosure;
import sello.transforms.disclosure.Derived;
import sello.transforms.disclosure.Relation;

/**
 * Counts of a place of which one is never above another, and what is left between two: stages only
 * shrink, who was assessed passed the first, and who applied in vain is counted nowhere.
 *
 * @param cells counts by id
 * @param families which are in an order
 * @param same which tell the same as others
 * @param known ids of those that everybody knows
 */
record PlaceOrders(
    Map<String, KnownCell> cells, Families families, SameCounts same, Set<String> known) {
  /** What follows the name of a measure in the quantities of its value and its ends. */
  private static final List<String> ENDS = List.of("", "_low", "_high");

  /** That a count is at most another. */
  Stream<Relation> relations() {
    return cells.values().stream()
        .flatMap(cell -> families.orders(cell).stream().flatMap(order -> ordered(cell, order)));
  }

  /** Counts of few that no table shows. */
  Stream<Derived> differences() {
    return cells.values().stream()
        .flatMap(cell -> families.differences(cell).stream().flatMap(d -> difference(cell, d)));
  }

  /** Sources that do not fit together can break an order: then nobody can rely on it. */
  private Stream<Relation> ordered(KnownCell smaller, Disclosure.Order order) {
    if (!order.family().isEmpty()) {
      if (!smaller.place().quantity().startsWith(order.smaller())) {
        return Stream.empty();
      }
      KnownCell.Place place = smaller.place().ofFamily(order.family());
      return ENDS.stream()
          .flatMap(end -> atMost(smaller, place.quantity(order.measure() + end).id()));
    }
    return beside(smaller, order.smaller(), order.larger())
        .flatMap(larger -> atMost(smaller, larger));
  }

  /** The other count of a row, where the cell is one of a count: its same end if it has ends. */
  private Stream<String> beside(KnownCell cell, String count, String other) {
    String quantity = cell.place().quantity();
    String end = quantity.startsWith(count) ? quantity.substring(count.length()) : "none";
    return ENDS.contains(end)
        ? Stream.of(other + end, other)
            .map(name -> cell.place().quantity(name).id())
            .filter(cells::containsKey)
            .limit(1)
        : Stream.empty();
  }

  /**
   * What a count is more than a smaller one; of two that everybody knows it is no secret. A smaller
   * one of 0 is no cell: then the difference is the count itself.
   */
  private Stream<Derived> difference(KnownCell larger, Disclosure.Difference difference) {
    return beside(larger, difference.larger(), difference.smaller())
        .flatMap(smaller -> difference(larger, cell(smaller)));
  }

  private Stream<Derived> difference(KnownCell larger, KnownCell smaller) {
    String one = same.of(larger.id());
    String other = same.of(smaller.id());
    boolean isSecret = !known.contains(one) || !known.contains(other);
    if (!isSecret || larger.count() <= smaller.count()) {
      return Stream.empty();
    }
    int threshold = Math.toIntExact(Math.max(larger.threshold(), smaller.threshold()));
    return Stream.of(Derived.difference(one + " - " + other, one, other, threshold));
  }

  private Stream<Relation> atMost(KnownCell smaller, String larger) {
    if (!cells.containsKey(larger) || smaller.count() > cell(larger).count()) {
      return Stream.empty();
    }
    String one = same.of(smaller.id());
    String other = same.of(larger);
    return one.equals(other) ? Stream.empty() : Stream.of(Relation.atMost(one, other));
  }

  private KnownCell cell(String id) {
    return Optional.ofNullable(cells.get(id)).orElseThrow();
  }
}
