package sello.transforms.protection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import sello.catalog.Fields;

/**
 * Covers found in totals alone, count by count: the quick part of what is withheld. Regions cover
 * regions of their country, countries cover countries; a total is withheld where its parts do not
 * suffice, and then one of its parts with it. Places that are withheld already in another count of
 * the same tables come first, so that a row is withheld as a whole rather than two in part.
 *
 * <p>What counts give away of each other (stages that only shrink) is not looked at here.
 */
final class TreeCovers {
  private final Map<String, KnownCell> cells;
  private final Predicate<KnownCell> mayHide;
  private final Set<String> withheld;
  private final Set<String> places = new HashSet<>();
  private final Map<String, List<KnownCell>> parts = new TreeMap<>();

  /**
   * @param cells all, by id
   * @param mayHide whether a cell can be withheld: no zero, and nothing that is known already
   * @param withheld what is withheld in any case
   */
  TreeCovers(Map<String, KnownCell> cells, Predicate<KnownCell> mayHide, Set<String> withheld) {
    this.cells = cells;
    this.mayHide = mayHide;
    this.withheld = new HashSet<>();
    for (KnownCell cell : cells.values()) {
      String whole = cell.place().whole().id();
      if (!whole.equals(cell.id()) && cells.containsKey(whole)) {
        parts.computeIfAbsent(whole, id -> new ArrayList<>()).add(cell);
      }
      if (withheld.contains(cell.id())) {
        hide(cell);
      }
    }
  }

  /** What is withheld, with covers. */
  Set<String> find() {
    parts.keySet().stream().filter(id -> !isEurope(id)).forEach(this::cover);
    parts.keySet().stream().filter(this::isEurope).forEach(this::cover);
    return withheld;
  }

  private boolean isEurope(String id) {
    return cell(id).place().country().equals(Fields.EUROPE);
  }

  private void cover(String whole) {
    List<KnownCell> group = parts(whole);
    while (!withheld.contains(whole) && !isSafe(group)) {
      Optional<KnownCell> next = group.stream().filter(this::canCover).min(cheapest());
      hide(next.orElse(cell(whole)));
      if (next.isEmpty()) {
        return;
      }
      next.ifPresent(this::hidePartOf);
    }
  }

  /** A total that is withheld while all its parts are shown is not withheld. */
  private void hidePartOf(KnownCell whole) {
    List<KnownCell> group = parts(whole.id());
    if (!group.isEmpty() && group.stream().noneMatch(part -> withheld.contains(part.id()))) {
      group.stream().filter(this::canCover).min(cheapest()).ifPresent(this::hide);
    }
  }

  private boolean canCover(KnownCell cell) {
    return cell.count() > 1 && !withheld.contains(cell.id()) && mayHide.test(cell);
  }

  private Comparator<KnownCell> cheapest() {
    return Comparator.comparing((KnownCell cell) -> !places.contains(place(cell)))
        .thenComparingLong(KnownCell::count)
        .thenComparing(KnownCell::id);
  }

  private void hide(KnownCell cell) {
    if (mayHide.test(cell)) {
      withheld.add(cell.id());
      places.add(place(cell));
    }
  }

  private static String place(KnownCell cell) {
    return cell.place().quantity("").id();
  }

  /**
   * Whether the withheld parts of a known total leave every value open that they must: none is
   * below 1, since zeros are shown, and what one has more the others have less.
   */
  private boolean isSafe(List<KnownCell> group) {
    List<KnownCell> hidden = group.stream().filter(cell -> withheld.contains(cell.id())).toList();
    long toGive = hidden.stream().mapToLong(cell -> cell.count() - 1).sum();
    return hidden.isEmpty()
        || (toGive > 0 && hidden.size() > 1 && hidden.stream().allMatch(c -> canRise(c, toGive)));
  }

  private static boolean canRise(KnownCell cell, long toGive) {
    return cell.count() >= cell.threshold()
        || toGive - (cell.count() - 1) >= cell.threshold() - 1 - cell.count();
  }

  private List<KnownCell> parts(String whole) {
    return parts.getOrDefault(whole, List.of());
  }

  private KnownCell cell(String id) {
    return Optional.ofNullable(cells.get(id)).orElseThrow();
  }
}
