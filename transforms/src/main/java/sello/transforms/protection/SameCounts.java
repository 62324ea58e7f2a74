package sello.transforms.protection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts that tell the same in every place of a period, such as the schools that report teachers
 * and those that report projects: one of them stands for all, and what is withheld of it is
 * withheld of each. To attack all of them tells no more than to attack the one: shown and withheld
 * at the same places, each gives the same equations.
 *
 * @param standing by cell id, the cell that stands for it; often itself
 */
record SameCounts(Map<String, String> standing) {

  static SameCounts among(Collection<KnownCell> cells, Set<String> known) {
    Map<Column, List<KnownCell>> columns = new HashMap<>();
    for (KnownCell cell : cells) {
      columns.computeIfAbsent(Column.of(cell), column -> new ArrayList<>()).add(cell);
    }
    Map<List<Object>, List<KnownCell>> first = new HashMap<>();
    Map<String, String> standing = new HashMap<>();
    for (Column column : columns.keySet().stream().sorted().toList()) {
      List<KnownCell> own = sorted(columns.getOrDefault(column, List.of()));
      List<KnownCell> like = first.computeIfAbsent(told(column, own, known), told -> own);
      for (int i = 0; i < own.size(); i++) {
        standing.put(own.get(i).id(), like.get(i).id());
      }
    }
    return new SameCounts(standing);
  }

  private static List<KnownCell> sorted(List<KnownCell> cells) {
    return new ArrayList<>(
        cells.stream()
            .collect(Collectors.toMap(SameCounts::place, c -> c, (a, b) -> a, TreeMap::new))
            .values());
  }

  private static String place(KnownCell cell) {
    return cell.place().country() + "|" + cell.place().region();
  }

  /** All that makes two columns tell the same. */
  private static List<Object> told(Column column, List<KnownCell> cells, Set<String> known) {
    List<Object> told = new ArrayList<>(List.of(column.period()));
    for (KnownCell cell : cells) {
      told.add(
          List.of(
              place(cell),
              cell.count(),
              cell.threshold(),
              cell.isSumOfFew(),
              known.contains(cell.id())));
    }
    return told;
  }

  String of(String id) {
    return standing.getOrDefault(id, id);
  }

  /** The cells that stand for these. */
  Set<String> of(Set<String> ids) {
    return ids.stream().map(this::of).collect(Collectors.toCollection(HashSet::new));
  }

  /** All cells for which these stand. */
  Set<String> all(Set<String> standingCells) {
    return standing.entrySet().stream()
        .filter(entry -> standingCells.contains(entry.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** The cells of one count in one period. */
  private record Column(String period, String slice, String family, String quantity)
      implements Comparable<Column> {
    static Column of(KnownCell cell) {
      KnownCell.Place place = cell.place();
      return new Column(place.period(), place.slice(), place.family(), place.quantity());
    }

    @Override
    public int compareTo(Column other) {
      return toString().compareTo(other.toString());
    }
  }
}
