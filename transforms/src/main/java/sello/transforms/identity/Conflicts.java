package sello.transforms.identity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import sello.ingest.name.SchoolSlug;

/**
 * The merges that must not be made: together with stronger ones they would make one school of two
 * registered ones, of two that the platform counts apart, of two towns with other postcodes, or of
 * two told apart by hand.
 */
final class Conflicts {
  private final Map<String, Mention> mentions = new HashMap<>();
  private final Map<String, Set<String>> toldApart = new HashMap<>();
  private final Map<Mention.Pair, Reason> refused = new HashMap<>();
  private final SchoolGroups groups = new SchoolGroups();

  private Conflicts(List<MatchedPair> pairs) {
    for (MatchedPair pair : pairs) {
      mentions.put(pair.left().id(), pair.left());
      mentions.put(pair.right().id(), pair.right());
      if (pair.isByHand() && !pair.isSame()) {
        toldApart.computeIfAbsent(pair.left().id(), m -> new HashSet<>()).add(pair.right().id());
        toldApart.computeIfAbsent(pair.right().id(), m -> new HashSet<>()).add(pair.left().id());
      }
    }
  }

  /** The same pairs, in any order; merges that must not be made are left to be checked by hand. */
  static List<MatchedPair> settled(List<MatchedPair> pairs) {
    Conflicts conflicts = new Conflicts(pairs);
    List<MatchedPair> merges = pairs.stream().filter(MatchedPair::isSame).toList();
    conflicts.refuseTies(merges);
    merges.stream().sorted(MatchedPair.STRONGEST_FIRST).forEach(conflicts::join);
    return pairs.stream().map(conflicts::settled).toList();
  }

  private MatchedPair settled(MatchedPair pair) {
    Reason reason = refused.get(pair.key());
    return reason == null ? pair : MatchedPair.byRule(pair.left(), pair.right(), reason);
  }

  /** A mention without a code whose best matches have two codes is given to neither. */
  private void refuseTies(List<MatchedPair> merges) {
    merges.stream()
        .filter(pair -> !pair.isByHand() && pair.left().hasId() != pair.right().hasId())
        .collect(groupingBy(pair -> pair.left().hasId() ? pair.right().id() : pair.left().id()))
        .values()
        .forEach(this::refuseTie);
  }

  private void refuseTie(List<MatchedPair> ofMention) {
    double best = ofMention.stream().mapToDouble(MatchedPair::score).max().orElseThrow();
    long codes =
        ofMention.stream()
            .filter(pair -> pair.score() == best)
            .map(pair -> pair.left().schoolId() + pair.right().schoolId())
            .distinct()
            .count();
    if (codes > 1) {
      ofMention.forEach(pair -> refused.put(pair.key(), Reason.TWO_CANDIDATES));
    }
  }

  private void join(MatchedPair pair) {
    if (refused.containsKey(pair.key())) {
      return;
    }
    List<String> left = groups.members(pair.left().id());
    List<String> right = groups.members(pair.right().id());
    boolean areTwo =
        !pair.isByHand()
            && !left.contains(pair.right().id())
            && (haveOther(left, right, Mention::schoolId)
                || (isByName(pair) && haveOther(left, right, m -> m.town().postcode()))
                || areCountedApart(left, right));
    if (areTwo || areToldApart(left, right)) {
      refused.put(pair.key(), Reason.CONFLICT);
    } else {
      groups.join(pair.left().id(), pair.right().id());
    }
  }

  /** A school that moved has two postcodes: one code or page tells that it is one. */
  private static boolean isByName(MatchedPair pair) {
    return !Set.of(Reason.SAME_ID, Reason.SAME_SLUG).contains(pair.reason());
  }

  /** Whether both groups have a value, and none in common. */
  private boolean haveOther(
      List<String> left, List<String> right, Function<Mention, String> value) {
    Set<String> one = values(left, value);
    Set<String> two = values(right, value);
    return !one.isEmpty() && !two.isEmpty() && Collections.disjoint(one, two);
  }

  private boolean areCountedApart(List<String> left, List<String> right) {
    Set<String> others = values(right, mention -> mention.slug().text());
    return values(left, mention -> mention.slug().text()).stream()
        .map(SchoolSlug::of)
        .anyMatch(slug -> others.stream().map(SchoolSlug::of).anyMatch(slug::isCountedApartFrom));
  }

  private boolean areToldApart(List<String> left, List<String> right) {
    return left.stream()
        .anyMatch(one -> !Collections.disjoint(toldApart.getOrDefault(one, Set.of()), right));
  }

  private Set<String> values(List<String> group, Function<Mention, String> of) {
    return group.stream()
        .map(id -> of.apply(mentions.get(id)))
        .filter(value -> !value.isEmpty())
        .collect(toSet());
  }
}
