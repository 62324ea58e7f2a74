package sello.transforms.protection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Disclosure;
import sello.transforms.disclosure.Cell;
import sello.transforms.disclosure.Counts;
import sello.transforms.disclosure.Derived;
import sello.transforms.disclosure.Relation;

/**
 * The cells of all protected tables as one system: regions add up to their country, countries to
 * Europe, stages only shrink, who was assessed passed the first, and schools with a label are some
 * of all. Everybody knows these relations, also who attacks.
 */
final class CellSystem {
  /** What follows the name of a measure in the quantities of its value and its ends. */
  private static final List<String> ENDS = List.of("", "_low", "_high");

  private final Map<String, KnownCell> cells;
  private final Set<String> known;
  private final SameCounts same;
  private final Portions portions;
  private final List<Relation> relations;
  private final List<Derived> differences;

  /**
   * @param cells in any order
   * @param families what everybody knows of their counts
   * @param shown ids of cells that an earlier release showed with the same value
   */
  CellSystem(List<KnownCell> cells, Families families, Set<String> shown) {
    this.cells =
        new TreeMap<>(cells.stream().collect(Collectors.toMap(KnownCell::id, Function.identity())));
    this.known = new HashSet<>(shown);
    this.known.addAll(families.known(cells));
    this.same = SameCounts.among(cells, known);
    this.portions = Portions.among(this.cells, families);
    this.relations =
        Stream.of(
                totals().stream(),
                portions.relations(same),
                this.cells.values().stream()
                    .flatMap(cell -> families.orders(cell).stream().flatMap(o -> ordered(cell, o))))
            .flatMap(relations -> relations)
            .distinct()
            .toList();
    this.differences =
        Stream.concat(
                portions.rests(same, known),
                this.cells.values().stream()
                    .flatMap(
                        cell ->
                            families.differences(cell).stream().flatMap(d -> difference(cell, d))))
            .distinct()
            .toList();
  }

  /** Which cells tell the same as others. */
  SameCounts same() {
    return same;
  }

  List<KnownCell> cells() {
    return List.copyOf(cells.values());
  }

  /** The same for the mathematics, with one cell for all that tell the same. */
  Counts counts() {
    List<Cell> all =
        cells.values().stream()
            .filter(cell -> same.of(cell.id()).equals(cell.id()))
            .map(
                cell ->
                    new Cell(
                        cell.id(),
                        cell.count(),
                        Math.toIntExact(cell.threshold()),
                        known.contains(cell.id())))
            .toList();
    return new Counts(all, relations, differences);
  }

  /**
   * Cells that are withheld whatever their value: sums over few schools, or that leave such a sum
   * of their whole, but no zero.
   */
  Set<String> sumsOfFew() {
    Set<String> leavingFew = portions.sumsThatLeaveFew();
    return ids(cell -> cell.count() > 0 && (cell.isSumOfFew() || leavingFew.contains(cell.id())));
  }

  /** Cells that are too small, but for those that everybody knows. */
  Set<String> small() {
    return ids(KnownCell::isTooSmall);
  }

  /** These cells, with covers found in totals. */
  Set<String> covered(Set<String> withheld) {
    return new TreeCovers(cells, cell -> cell.count() > 0 && !known.contains(cell.id()), withheld)
        .find();
  }

  /** Countries and Europe: what most readers look for, so that regions are withheld instead. */
  Set<String> wholes() {
    return ids(cell -> cell.place().region().equals(CellFields.WHOLE));
  }

  /** These cells and all that tell the same number; a zero is never withheld. */
  Set<String> withTwins(Set<String> withheld) {
    Set<String> twins = withheld.stream().map(id -> cell(id).twinId()).collect(Collectors.toSet());
    return ids(cell -> cell.count() > 0 && twins.contains(cell.twinId()));
  }

  private Set<String> ids(java.util.function.Predicate<KnownCell> condition) {
    return cells.values().stream()
        .filter(condition)
        .map(KnownCell::id)
        .filter(id -> !known.contains(id))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private KnownCell cell(String id) {
    KnownCell cell = cells.get(id);
    if (cell == null) {
      throw new IllegalArgumentException("There is no cell " + id + ".");
    }
    return cell;
  }

  /** A whole with all its parts; a whole that is not known, or has no parts, says nothing. */
  private List<Relation> totals() {
    Map<String, List<String>> parts = new TreeMap<>();
    for (KnownCell cell : cells.values()) {
      String whole = cell.place().whole().id();
      boolean stands = same.of(cell.id()).equals(cell.id());
      if (stands && !whole.equals(cell.id()) && cells.containsKey(whole)) {
        parts.computeIfAbsent(whole, id -> new ArrayList<>()).add(cell.id());
      }
    }
    return parts.entrySet().stream()
        .map(entry -> Relation.total(entry.getKey(), entry.getValue()))
        .toList();
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
}
