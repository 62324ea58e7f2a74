package sello.transforms.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import sello.ingest.name.SchoolSlug;

/**
 * The edges that must not merge: together with stronger ones they would make one school of two
 * registered ones, of two that the platform counts apart, of two towns with other postcodes, or of
 * two told apart by hand.
 */
final class Conflicts {
  private final Map<String, String> ids;
  private final Map<String, String> slugs;
  private final Map<String, String> postcodes;
  private final Map<String, Set<String>> toldApart = new HashMap<>();
  private final Map<Edge.Pair, Reason> refused = new HashMap<>();
  private final Components components = new Components();

  private Conflicts(
      Map<String, String> ids,
      Map<String, String> slugs,
      Map<String, String> postcodes,
      Set<Edge.Pair> decidedDifferent) {
    this.ids = ids;
    this.slugs = slugs;
    this.postcodes = postcodes;
    for (Edge.Pair pair : decidedDifferent) {
      toldApart.computeIfAbsent(pair.left(), m -> new HashSet<>()).add(pair.right());
      toldApart.computeIfAbsent(pair.right(), m -> new HashSet<>()).add(pair.left());
    }
  }

  /**
   * The edges to be checked by hand instead, and why.
   *
   * @param edges mentions found to be the same, in any order
   * @param ids official codes by mention
   * @param slugs slugs by mention
   * @param postcodes postcodes of their towns by mention
   * @param decidedDifferent pairs told apart by hand
   */
  static Map<Edge.Pair, Reason> among(
      List<Edge> edges,
      Map<String, String> ids,
      Map<String, String> slugs,
      Map<String, String> postcodes,
      Set<Edge.Pair> decidedDifferent) {
    Conflicts conflicts = new Conflicts(ids, slugs, postcodes, decidedDifferent);
    conflicts.refuseTies(edges, ids, conflicts::haveOtherIds);
    List<Edge> byName = edges.stream().filter(edge -> !conflicts.isNamed(edge)).toList();
    conflicts.refuseTies(byName, postcodes, conflicts::haveOtherPostcodes);
    edges.stream().sorted(Edge.STRONGEST_FIRST).forEach(conflicts::join);
    return conflicts.refused;
  }

  /** A mention without a value whose best matches are two by it is not given to either. */
  private void refuseTies(
      List<Edge> edges, Map<String, String> values, BiPredicate<String, String> areTwo) {
    Map<String, List<Edge>> toValued = new HashMap<>();
    for (Edge edge : edges) {
      if (!edge.byHand() && values.containsKey(edge.left()) != values.containsKey(edge.right())) {
        String without = values.containsKey(edge.left()) ? edge.right() : edge.left();
        toValued.computeIfAbsent(without, m -> new ArrayList<>()).add(edge);
      }
    }
    toValued.forEach(
        (mention, all) -> {
          double score = Collections.max(all.stream().map(Edge::score).toList());
          List<String> best =
              all.stream()
                  .filter(edge -> edge.score() == score)
                  .map(edge -> edge.other(mention))
                  .toList();
          if (best.stream().anyMatch(one -> best.stream().anyMatch(two -> areTwo.test(one, two)))) {
            all.forEach(edge -> refused.put(edge.pair(), Reason.TWO_CANDIDATES));
          }
        });
  }

  private boolean haveOtherIds(String one, String two) {
    return !isShared(ids, one, two);
  }

  /** A school that moved has two, too: one code or page tells that it is one. */
  private boolean haveOtherPostcodes(String one, String two) {
    return !isShared(postcodes, one, two) && !isShared(ids, one, two) && !isShared(slugs, one, two);
  }

  private boolean isNamed(Edge edge) {
    return isShared(ids, edge.left(), edge.right()) || isShared(slugs, edge.left(), edge.right());
  }

  private void join(Edge edge) {
    if (refused.containsKey(edge.pair())) {
      return;
    }
    List<String> left = components.members(edge.left());
    List<String> right = components.members(edge.right());
    if (!edge.byHand() && !left.contains(edge.right())) {
      if (areOther(ids, left, right)
          || countedApart(left, right)
          || (!isNamed(edge) && areOther(postcodes, left, right))) {
        refused.put(edge.pair(), Reason.CONFLICT);
        return;
      }
    }
    if (toldApart(left, right)) {
      refused.put(edge.pair(), Reason.CONFLICT);
      return;
    }
    components.join(edge.left(), edge.right());
  }

  /** Whether two mentions have one value. */
  private static boolean isShared(Map<String, String> of, String one, String two) {
    String value = of.get(one);
    return value != null && value.equals(of.get(two));
  }

  /** Whether both groups have a value, and none in common. */
  private static boolean areOther(Map<String, String> of, List<String> left, List<String> right) {
    Set<String> one = values(of, left);
    Set<String> two = values(of, right);
    return !one.isEmpty() && !two.isEmpty() && Collections.disjoint(one, two);
  }

  private boolean countedApart(List<String> left, List<String> right) {
    List<SchoolSlug> two = values(slugs, right).stream().map(SchoolSlug::of).toList();
    return values(slugs, left).stream()
        .map(SchoolSlug::of)
        .anyMatch(slug -> two.stream().anyMatch(slug::isCountedApartFrom));
  }

  private boolean toldApart(List<String> left, List<String> right) {
    return left.stream()
        .anyMatch(m -> !Collections.disjoint(toldApart.getOrDefault(m, Set.of()), right));
  }

  private static Set<String> values(Map<String, String> of, List<String> mentions) {
    Set<String> values = new HashSet<>();
    mentions.stream().filter(of::containsKey).forEach(m -> values.add(of.get(m)));
    return values;
  }
}
