package sello.transforms.protection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Disclosure;
import sello.catalog.Portion;
import sello.catalog.ScoreSum;

/**
 * What anybody knows of the counts of protected tables without having seen one: which are never
 * above which, and those that are public elsewhere.
 *
 * @param disclosures by family, what the Specs of its tables say
 */
record Families(Map<String, Disclosure> disclosures) {
  Families {
    disclosures = Map.copyOf(disclosures);
  }

  /** Of tables of which those of one family say the same of its counts. */
  static Families of(Stream<Disclosure> ofTables) {
    return new Families(
        ofTables.collect(Collectors.toMap(Disclosure::family, d -> d, (first, same) -> first)));
  }

  /** Pairs of which the first is never above the second. */
  List<Disclosure.Order> orders(KnownCell cell) {
    return of(cell).orders();
  }

  /** Counts of few that a cell gives away with a smaller one beside it. */
  List<Disclosure.Difference> differences(KnownCell cell) {
    return of(cell).differences();
  }

  /** Of which wholes of another family the counts of the cell's family are portions. */
  List<Portion> portions(KnownCell cell) {
    return of(cell).portions();
  }

  /** If the cell is a sum of scores, what it tells. */
  Optional<ScoreSum> scoreSum(KnownCell cell) {
    return of(cell).scoreSums().stream()
        .filter(scores -> scores.sum().equals(cell.place().quantity()))
        .findFirst();
  }

  /** For a sum over schools, the measure that says over how many. */
  Optional<String> schools(KnownCell cell) {
    return of(cell).counts().stream()
        .filter(count -> count.measure().equals(cell.place().quantity()))
        .map(Disclosure.Count::schools)
        .filter(schools -> !schools.isEmpty())
        .findFirst();
  }

  /** Ids of the cells that everybody knows. */
  Set<String> known(Collection<KnownCell> cells) {
    Map<String, Set<String>> known = new HashMap<>();
    return cells.stream()
        .filter(
            cell ->
                known
                    .computeIfAbsent(cell.place().family(), this::knownQuantities)
                    .contains(cell.place().quantity()))
        .map(KnownCell::id)
        .collect(Collectors.toSet());
  }

  private Set<String> knownQuantities(String family) {
    return of(family).known().stream()
        .map(Disclosure.Count::measure)
        .flatMap(name -> Stream.of(name, name + "_low", name + "_high"))
        .collect(Collectors.toSet());
  }

  private Disclosure of(KnownCell cell) {
    return of(cell.place().family());
  }

  private Disclosure of(String family) {
    return disclosures.getOrDefault(family, Disclosure.OPEN);
  }
}
