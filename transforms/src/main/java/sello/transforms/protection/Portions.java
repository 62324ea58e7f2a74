package sello.transforms.protection;

import java.util.ArrayList;
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
 * @param cells all, by id
 * @param families which counts are portions of which
 * @param ofWhole by id of a whole, its portions
 */
record Portions(
    Map<String, KnownCell> cells, Families families, Map<String, List<KnownCell>> ofWhole) {

  static Portions among(Map<String, KnownCell> cells, Families families) {
    Map<String, List<KnownCell>> ofWhole = new TreeMap<>();
    for (KnownCell cell : cells.values()) {
      whole(cell, families)
          .filter(cells::containsKey)
          .ifPresent(whole -> ofWhole.computeIfAbsent(whole, id -> new ArrayList<>()).add(cell));
    }
    return new Portions(cells, families, ofWhole);
  }

  /** A slice begins with the first field of the key, by which portions are told apart. */
  private static Optional<String> whole(KnownCell cell, Families families) {
    KnownCell.Place place = cell.place();
    String value = place.slice().split(" ", 2)[0];
    return families.portions(cell).stream()
        .filter(portion -> portion.measure().equals(place.quantity()))
        .filter(portion -> portion.wholes().containsKey(value))
        .map(portion -> place.ofFamily(portion.family()).quantity(name(portion, value)).id())
        .findFirst();
  }

  private static String name(Portion portion, String value) {
    return Optional.ofNullable(portion.wholes().get(value)).orElseThrow().measure();
  }

  /**
   * Sources that do not fit together can make portions more than the whole: nobody relies on it.
   */
  Stream<Relation> relations(SameCounts same) {
    return ofWhole.keySet().stream()
        .filter(whole -> rest(whole) >= 0)
        .filter(whole -> !coefficients(whole, same).isEmpty())
        .map(
            whole ->
                Relation.of(
                    coefficients(whole, same),
                    rest(whole) == 0 ? Relation.Sense.EQUAL : Relation.Sense.AT_LEAST,
                    0));
  }

  /** Counts of few that are left of a whole. */
  Stream<Derived> rests(SameCounts same, Set<String> known) {
    return ofWhole.keySet().stream()
        .filter(this::isRestFew)
        .filter(whole -> !known.containsAll(coefficients(whole, same).keySet()))
        .map(
            whole ->
                new Derived(
                    "rest of " + whole,
                    coefficients(whole, same),
                    Math.toIntExact(cell(whole).threshold())));
  }

  /** Sums whose rest is one over few schools. */
  Set<String> sumsThatLeaveFew() {
    return ofWhole.values().stream()
        .flatMap(List::stream)
        .filter(this::leavesFew)
        .map(KnownCell::id)
        .collect(Collectors.toSet());
  }

  private boolean leavesFew(KnownCell sum) {
    return families
        .schools(sum)
        .map(schools -> cells.get(sum.place().quantity(schools).id()))
        .flatMap(schools -> whole(schools, families))
        .filter(ofWhole::containsKey)
        .filter(this::isRestFew)
        .isPresent();
  }

  private boolean isRestFew(String whole) {
    return rest(whole) > 0 && rest(whole) < cell(whole).threshold();
  }

  private long rest(String whole) {
    return cell(whole).count() - portions(whole).stream().mapToLong(KnownCell::count).sum();
  }

  private Map<String, Long> coefficients(String whole, SameCounts same) {
    Map<String, Long> coefficients = new HashMap<>(Map.of(same.of(whole), 1L));
    portions(whole).forEach(portion -> coefficients.merge(same.of(portion.id()), -1L, Long::sum));
    coefficients.values().removeIf(coefficient -> coefficient == 0);
    return coefficients;
  }

  private List<KnownCell> portions(String whole) {
    return ofWhole.getOrDefault(whole, List.of());
  }

  private KnownCell cell(String id) {
    return Optional.ofNullable(cells.get(id)).orElseThrow();
  }
}
