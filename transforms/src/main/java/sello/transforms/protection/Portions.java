package sello.transforms.protection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Portion;
import sello.transforms.disclosure.Derived;
import sello.transforms.disclosure.Relation;

/**
 * Cells that are portions of cells of another family, and what they leave of these: who takes the
 * schools with a label and those without from all schools has the schools that are in neither
 * group. Nothing left is a total; something is a count that no table shows.
 *
 * @param families which counts are portions of which
 * @param ofWholes wholes with their portions
 */
record Portions(Families families, List<Split> ofWholes) {

  /**
   * Those among these cells.
   *
   * @param cells all, by id
   */
  static Portions among(Map<String, KnownCell> cells, Families families) {
    Map<Whole, List<KnownCell>> ofWhole = new TreeMap<>();
    for (KnownCell cell : cells.values()) {
      whole(cell, families)
          .filter(whole -> cells.containsKey(whole.id()))
          .ifPresent(whole -> ofWhole.computeIfAbsent(whole, key -> new ArrayList<>()).add(cell));
    }
    return new Portions(
        families,
        ofWhole.entrySet().stream()
            .map(entry -> new Split(cell(cells, entry.getKey().id()), entry.getValue()))
            .toList());
  }

  private static Optional<Whole> whole(KnownCell cell, Families families) {
    KnownCell.Place place = cell.place();
    String value = place.slice().split(" ", 2)[0];
    return families.portions(cell).stream()
        .filter(portion -> portion.measure().equals(place.quantity()))
        .filter(portion -> portion.wholes().containsKey(value))
        .map(portion -> place.ofFamily(portion.family()).quantity(name(portion, value)).id())
        .map(id -> new Whole(id, value))
        .findFirst();
  }

  private static String name(Portion portion, String value) {
    return Optional.ofNullable(portion.wholes().get(value)).orElseThrow().measure();
  }

  /**
   * Sources that do not fit together can make portions more than the whole: nobody relies on it.
   */
  Stream<Relation> relations(SameCounts same) {
    return ofWholes.stream()
        .filter(split -> split.rest() >= 0)
        .filter(split -> !split.coefficients(same).isEmpty())
        .map(
            split ->
                Relation.of(
                    split.coefficients(same),
                    split.rest() == 0 ? Relation.Sense.EQUAL : Relation.Sense.AT_LEAST,
                    0));
  }

  /** Counts of few that are left of a whole. */
  Stream<Derived> rests(SameCounts same, Set<String> known) {
    return ofWholes.stream()
        .filter(Split::isRestFew)
        .filter(split -> !known.containsAll(split.coefficients(same).keySet()))
        .map(
            split ->
                new Derived(
                    "rest of %s without %s".formatted(split.whole().id(), split.told(same)),
                    split.coefficients(same),
                    Math.toIntExact(split.whole().threshold())));
  }

  /** Sums whose rest is one over few schools. */
  Set<String> sumsThatLeaveFew() {
    Set<String> leaving =
        ofWholes.stream()
            .filter(Split::isRestFew)
            .flatMap(split -> split.portions().stream())
            .map(KnownCell::id)
            .collect(Collectors.toSet());
    return ofWholes.stream()
        .flatMap(split -> split.portions().stream())
        .filter(sum -> isOver(sum, leaving))
        .map(KnownCell::id)
        .collect(Collectors.toSet());
  }

  private boolean isOver(KnownCell sum, Set<String> schools) {
    return families
        .schools(sum)
        .filter(over -> schools.contains(sum.place().quantity(over).id()))
        .isPresent();
  }

  private static KnownCell cell(Map<String, KnownCell> cells, String id) {
    return Optional.ofNullable(cells.get(id)).orElseThrow();
  }

  /**
   * What portions are told apart by: all schools are the whole of two groups for each of the values
   * with which a slice begins, the first field of the key.
   */
  private record Whole(String id, String value) implements Comparable<Whole> {
    @Override
    public int compareTo(Whole other) {
      return Comparator.comparing(Whole::id).thenComparing(Whole::value).compare(this, other);
    }
  }

  /** A whole and its portions. */
  record Split(KnownCell whole, List<KnownCell> portions) {
    private boolean isRestFew() {
      return rest() > 0 && rest() < whole.threshold();
    }

    private long rest() {
      return whole.count() - portions.stream().mapToLong(KnownCell::count).sum();
    }

    /** The portions that stand for these: of all measures one, where they tell the same. */
    private List<String> told(SameCounts same) {
      return portions.stream().map(portion -> same.of(portion.id())).sorted().toList();
    }

    private Map<String, Long> coefficients(SameCounts same) {
      Map<String, Long> coefficients = new HashMap<>(Map.of(same.of(whole.id()), 1L));
      portions.forEach(portion -> coefficients.merge(same.of(portion.id()), -1L, Long::sum));
      coefficients.values().removeIf(coefficient -> coefficient == 0);
      return coefficients;
    }
  }
}
