package sello.transforms.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A system of counts: cells, the relations known of them, and the secrets that follow from them.
 *
 * <p>Primary-unsafe is 0 < x < t (Hundepool et al. 2012, doi:10.1002/9781118348239). A cell that is
 * as small as the public cells within it allow is none: three applied and the same three won tells
 * that nobody failed, which is a zero, and zeros are published.
 */
public final class Counts {
  private final List<Cell> cells;
  private final List<Relation> relations;
  private final List<Derived> derived;
  private final Map<String, Integer> positions = new HashMap<>();
  private final long[] values;
  private final List<Row> rows;
  private final int[][] rowsOf;

  /**
   * @param cells in any order
   * @param relations in any order
   * @param derived in any order
   * @throws IllegalArgumentException when an id occurs twice, a relation or a derived quantity
   *     names an unknown cell, the cells violate a relation, or a derived quantity is negative
   */
  public Counts(List<Cell> cells, List<Relation> relations, List<Derived> derived) {
    this.cells = cells.stream().sorted(Comparator.comparing(Cell::id)).toList();
    this.relations = List.copyOf(relations);
    this.derived = derived.stream().sorted(Comparator.comparing(Derived::id)).toList();
    this.values = this.cells.stream().mapToLong(Cell::value).toArray();
    number();
    this.derived.forEach(this::check);
    this.rows = relations.stream().map(this::row).sorted(Row.ORDER).distinct().toList();
    this.rowsOf = rowsOfCells();
  }

  public List<Cell> cells() {
    return cells;
  }

  public List<Relation> relations() {
    return relations;
  }

  public List<Derived> derived() {
    return derived;
  }

  private void number() {
    for (Cell cell : cells) {
      if (positions.put(cell.id(), positions.size()) != null) {
        throw new IllegalArgumentException("Two cells are named " + cell.id());
      }
    }
    Set<String> names = new TreeSet<>(positions.keySet());
    for (Derived quantity : derived) {
      if (!names.add(quantity.id())) {
        throw new IllegalArgumentException("Two quantities are named " + quantity.id());
      }
    }
  }

  private void check(Derived quantity) {
    long value = sum(quantity.coefficients(), quantity.id()).at(values);
    if (value < 0) {
      throw new IllegalArgumentException(
          "%s is %d, below 0: %s"
              .formatted(quantity.id(), value, withValues(quantity.coefficients())));
    }
  }

  private Row row(Relation relation) {
    Row row = Row.of(relation, sum(relation.coefficients(), "A relation"));
    if (!row.holds(values)) {
      throw new IllegalArgumentException(
          "The cells do not fit: %s should be %s %d"
              .formatted(
                  withValues(relation.coefficients()), relation.sense(), relation.constant()));
    }
    return row;
  }

  private Sum sum(Map<String, Long> coefficients, String of) {
    int[] at = coefficients.keySet().stream().mapToInt(id -> position(id, of)).toArray();
    return new Sum(at, coefficients.values().stream().mapToLong(Long::longValue).toArray());
  }

  private String withValues(Map<String, Long> coefficients) {
    return coefficients.entrySet().stream()
        .map(
            term ->
                "%+d × %s (%d)"
                    .formatted(term.getValue(), term.getKey(), values[position(term.getKey(), "")]))
        .collect(Collectors.joining(" "));
  }

  private int[][] rowsOfCells() {
    List<List<Integer>> found = new ArrayList<>();
    cells.forEach(cell -> found.add(new ArrayList<>()));
    for (int row = 0; row < rows.size(); row++) {
      for (int cell : rows.get(row).sum().cells()) {
        found.get(cell).add(row);
      }
    }
    return found.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  int position(String id, String of) {
    return Optional.ofNullable(positions.get(id))
        .orElseThrow(
            () -> new IllegalArgumentException("%s names an unknown cell: %s".formatted(of, id)));
  }

  int size() {
    return cells.size();
  }

  Cell cell(int position) {
    return cells.get(position);
  }

  long[] values() {
    return values;
  }

  List<Row> rows() {
    return rows;
  }

  int[] rowsOf(int cell) {
    return rowsOf[cell];
  }

  /** All secrets and what they demand: cells in the order of their ids, then derived ones. */
  List<Demand> secrets() {
    long[] members = Floors.ofPublic(this);
    long[] shown = Floors.ofShown(this);
    Stream<Demand> small =
        IntStream.range(0, size())
            .filter(at -> cell(at).isSmall() && members[at] < values[at])
            .mapToObj(at -> Demand.primary(this, at, shown[at]));
    return Stream.concat(small, derived.stream().filter(this::isUnsafe).map(this::demand)).toList();
  }

  private boolean isUnsafe(Derived quantity) {
    long value = demand(quantity).value();
    return value > 0 && value < quantity.threshold();
  }

  private Demand demand(Derived quantity) {
    Sum sum = sum(quantity.coefficients(), quantity.id());
    return Demand.derived(quantity, sum, sum.at(values));
  }

  /** The positions of cells to withhold, each of which must be one that may be. */
  Set<Integer> withheld(Set<String> ids) {
    Set<Integer> found = new TreeSet<>();
    for (String id : ids) {
      int at = position(id, "What is withheld");
      if (!cell(at).isWithholdable()) {
        throw new IllegalArgumentException("This is never withheld: " + cell(at));
      }
      found.add(at);
    }
    return found;
  }

  Set<Integer> positions(Set<String> ids, String of) {
    return ids.stream().map(id -> position(id, of)).collect(Collectors.toSet());
  }

  Set<String> ids(Set<Integer> positions) {
    return positions.stream().map(at -> cell(at).id()).collect(Collectors.toSet());
  }
}
