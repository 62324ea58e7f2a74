package sello.transforms.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sello.ingest.name.SchoolSlugs;

/**
 * The edges that must not merge: together with stronger ones they would make one school of two
 * registered ones, of two that the platform counts apart, or of two told apart by hand.
 */
final class Conflicts {
  private final Map<String, String> ids;
  private final Map<String, String> slugs;
  private final Map<String, Set<String>> toldApart = new HashMap<>();
  private final Map<Edge.Pair, Reason> refused = new HashMap<>();
  private final Components components = new Components();

  private Conflicts(
      Map<String, String> ids, Map<String, String> slugs, Set<Edge.Pair> decidedDifferent) {
    this.ids = ids;
    this.slugs = slugs;
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
   * @param decidedDifferent pairs told apart by hand
   */
  static Map<Edge.Pair, Reason> among(
      List<Edge> edges,
      Map<String, String> ids,
      Map<String, String> slugs,
      Set<Edge.Pair> decidedDifferent) {
    Conflicts conflicts = new Conflicts(ids, slugs, decidedDifferent);
    conflicts.refuseTies(edges);
    edges.stream().sorted(Edge.STRONGEST_FIRST).forEach(conflicts::join);
    return conflicts.refused;
  }

  /** A mention without a code whose best matches are two schools is not given to either. */
  private void refuseTies(List<Edge> edges) {
    Map<String, List<Edge>> toRegistered = new HashMap<>();
    for (Edge edge : edges) {
      if (!edge.byHand() && ids.containsKey(edge.left()) != ids.containsKey(edge.right())) {
        String unregistered = ids.containsKey(edge.left()) ? edge.right() : edge.left();
        toRegistered.computeIfAbsent(unregistered, m -> new ArrayList<>()).add(edge);
      }
    }
    toRegistered.forEach(
        (mention, all) -> {
          double best = Collections.max(all.stream().map(Edge::score).toList());
          long schools =
              all.stream()
                  .filter(edge -> edge.score() == best)
                  .map(edge -> ids.get(edge.other(mention)))
                  .distinct()
                  .count();
          if (schools > 1) {
            all.forEach(edge -> refused.put(edge.pair(), Reason.TWO_CANDIDATES));
          }
        });
  }

  private void join(Edge edge) {
    if (refused.containsKey(edge.pair())) {
      return;
    }
    List<String> left = components.members(edge.left());
    List<String> right = components.members(edge.right());
    if (!edge.byHand() && !left.contains(edge.right())) {
      if (otherIds(left, right) || countedApart(left, right)) {
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

  private boolean otherIds(List<String> left, List<String> right) {
    Set<String> one = values(ids, left);
    Set<String> two = values(ids, right);
    return !one.isEmpty() && !two.isEmpty() && Collections.disjoint(one, two);
  }

  private boolean countedApart(List<String> left, List<String> right) {
    Set<String> two = values(slugs, right);
    return values(slugs, left).stream()
        .anyMatch(slug -> two.stream().anyMatch(s -> SchoolSlugs.areCountedApart(slug, s)));
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
