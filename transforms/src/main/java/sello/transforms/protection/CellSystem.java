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
import sello.transforms.disclosure.Cell;
import sello.transforms.disclosure.Counts;
import sello.transforms.disclosure.Derived;
import sello.transforms.disclosure.Relation;

/**
 * The cells of all protected tables as one system: regions add up to their country, countries to
 * Europe, stages only shrink, who was assessed passed the first, schools with a label are some of
 * all, and who leads has a high score. Everybody knows these relations, also who attacks.
 */
final class CellSystem {
  private final Map<String, KnownCell> cells;
  private final Set<String> known;
  private final SameCounts same;
  private final Portions portions;
  private final ScoreSums sums;
  private final List<Relation> relations;
  private final List<Derived> differences;

  /**
   * @param cells in any order
   * @param families what everybody knows of their counts
   * @param shown ids of cells that an earlier release showed with the same value
   */
  CellSystem(List<KnownCell> cells, Families families, Set<String> shown) {
    this.known = new HashSet<>(shown);
    this.known.addAll(families.known(cells));
    this.sums = ScoreSums.among(cells, families, known);
    this.cells =
        new TreeMap<>(
            cells.stream()
                .filter(cell -> !sums.ids().contains(cell.id()))
                .collect(Collectors.toMap(KnownCell::id, Function.identity())));
    this.same = SameCounts.among(this.cells.values(), known);
    this.portions = Portions.among(this.cells, families);
    PlaceOrders orders = new PlaceOrders(this.cells, families, same, known);
    this.relations =
        Stream.of(totals().stream(), portions.relations(same), orders.relations())
            .flatMap(relations -> relations)
            .distinct()
            .toList();
    this.differences =
        Stream.concat(portions.rests(same, known), orders.differences()).distinct().toList();
  }

  /** Which cells tell the same as others. */
  SameCounts same() {
    return same;
  }

  /** The counts, without sums of scores. */
  List<KnownCell> cells() {
    return List.copyOf(cells.values());
  }

  /** Sums of scores. */
  ScoreSums sums() {
    return sums;
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

  /**
   * A whole with all its parts. A whole that is no cell, or has no parts, says nothing, nor do
   * counts that everybody knows.
   */
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
        .filter(entry -> !known.contains(entry.getKey()) || !known.containsAll(entry.getValue()))
        .map(entry -> Relation.total(entry.getKey(), entry.getValue()))
        .toList();
  }
}
