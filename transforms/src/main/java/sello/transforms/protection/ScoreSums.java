package sello.transforms.protection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which sums of scores, and so means, are withheld since they would tell how few reach a level.
 *
 * <p>A sum that is shown must leave all open that is not told of who reaches it: {@link
 * ScoredPlace#mustFall}. One that is withheld follows from its whole and the other parts, so others
 * are withheld with it until their sums could take up what this one must be able to differ by: what
 * the one has more the others have less. Where no part of the whole is left, the whole is withheld,
 * and covered in its own.
 *
 * <p>Where it is not told how many have a score, their sum is not either. It tells nothing then:
 * wherever schools could be instead, their scores could be with them.
 */
final class ScoreSums {
  private final Map<String, ScoredPlace> places = new TreeMap<>();
  private final Map<String, List<ScoredPlace>> parts = new TreeMap<>();
  private final Set<String> known;

  private ScoreSums(Set<String> known) {
    this.known = known;
  }

  /**
   * @param cells of one period, sums and counts
   * @param known ids of those that the attacker knows whatever is withheld
   */
  static ScoreSums among(Collection<KnownCell> cells, Families families, Set<String> known) {
    Map<String, KnownCell> byId =
        cells.stream().collect(Collectors.toMap(KnownCell::id, cell -> cell));
    ScoreSums sums = new ScoreSums(known);
    for (KnownCell cell : cells) {
      families
          .scoreSum(cell)
          .map(scores -> ScoredPlace.of(cell, scores, byId))
          .ifPresent(sums::add);
    }
    sums.parts.values().forEach(group -> group.sort(Comparator.comparing(p -> p.sum().id())));
    return sums;
  }

  private void add(ScoredPlace place) {
    places.put(place.sum().id(), place);
    String whole = whole(place);
    if (!whole.equals(place.sum().id())) {
      parts.computeIfAbsent(whole, id -> new ArrayList<>()).add(place);
    }
  }

  private static String whole(ScoredPlace place) {
    return place.sum().place().whole().id();
  }

  /** Ids of all sums. */
  Set<String> ids() {
    return places.keySet();
  }

  /**
   * The sums that are withheld where these counts are.
   *
   * @param ids of the counts, and of sums that stay withheld
   */
  Set<String> withheld(Set<String> ids) {
    Set<String> withheld = new HashSet<>(ids);
    places.values().stream()
        .filter(place -> ids.contains(place.scored().id()))
        .forEach(place -> withheld.add(place.sum().id()));
    withheld.removeAll(known);
    for (ScoredPlace place : places.values()) {
      Optional<String> next = next(place, withheld);
      while (next.isPresent()) {
        withheld.add(next.get());
        next = next(place, withheld);
      }
    }
    withheld.retainAll(places.keySet());
    return withheld;
  }

  /** Nothing hides a sum that an earlier release showed. */
  private Optional<String> next(ScoredPlace place, Set<String> withheld) {
    boolean isKnown = known.contains(place.sum().id());
    return !isKnown && tells(place, withheld) ? cover(place, withheld) : Optional.empty();
  }

  /** The sums that tell more than they may of who reaches the level. */
  Set<String> telling(Set<String> withheld) {
    return places.values().stream()
        .filter(place -> !known.contains(place.sum().id()) && tells(place, withheld))
        .map(place -> place.sum().id())
        .collect(Collectors.toSet());
  }

  private boolean tells(ScoredPlace place, Set<String> withheld) {
    boolean isSecret = withheld.contains(place.reaching());
    if (!isSecret || withheld.contains(place.scored().id())) {
      return false;
    }
    boolean isShown = !withheld.contains(place.sum().id());
    return place.mustFall() > (isShown ? 0 : othersCan(place, withheld, ScoredPlace::canRise))
        || place.mustRise() > (isShown ? 0 : othersCan(place, withheld, ScoredPlace::canFall));
  }

  /** By how much the sums of other places could be greater, or smaller, for all that is shown. */
  private long othersCan(ScoredPlace place, Set<String> withheld, ToLongFunction<ScoredPlace> by) {
    long parts = others(place).filter(p -> withheld.contains(p.sum().id())).mapToLong(by).sum();
    ScoredPlace whole = places.get(whole(place));
    if (whole == null || (whole.equals(place) && withheld.contains(place.sum().id()))) {
      return Long.MAX_VALUE / 2;
    }
    return parts + (withheld.contains(whole.sum().id()) ? othersCan(whole, withheld, by) : 0);
  }

  /**
   * The next sum to withhold for a place that tells: its own, the best other part, or the whole.
   */
  private Optional<String> cover(ScoredPlace place, Set<String> withheld) {
    if (isOpen(place, withheld)) {
      return Optional.of(place.sum().id());
    }
    Optional<ScoredPlace> other =
        others(place)
            .filter(p -> isOpen(p, withheld) && p.canRise() + p.canFall() > 0)
            .min(
                Comparator.comparing(
                        (ScoredPlace p) ->
                            p.canRise() < place.mustFall() || p.canFall() < place.mustRise())
                    .thenComparing(p -> p.scored().count())
                    .thenComparing(p -> p.sum().id()));
    ScoredPlace whole = places.get(whole(place));
    return other
        .map(p -> p.sum().id())
        .or(() -> whole == null || whole.equals(place) ? Optional.empty() : cover(whole, withheld));
  }

  private boolean isOpen(ScoredPlace place, Set<String> withheld) {
    return !withheld.contains(place.sum().id()) && !known.contains(place.sum().id());
  }

  private Stream<ScoredPlace> others(ScoredPlace place) {
    return parts(whole(place)).stream().filter(other -> !other.equals(place));
  }

  private List<ScoredPlace> parts(String whole) {
    return parts.getOrDefault(whole, List.of());
  }
}
