package sello.transforms.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The merges of one scope that hold when all are seen together. */
final class Merges {
  private final List<Edge> edges = new ArrayList<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> slugs = new HashMap<>();
  private final Map<String, String> postcodes = new HashMap<>();
  private final Set<Edge.Pair> decidedDifferent = new HashSet<>();

  private Merges() {}

  /** Judged pairs, merges in conflict turned into checks. */
  static List<JudgedPair> withoutConflicts(List<JudgedPair> judged) {
    Merges merges = new Merges();
    judged.forEach(merges::add);
    Map<Edge.Pair, Reason> refused =
        Conflicts.among(
            merges.edges, merges.ids, merges.slugs, merges.postcodes, merges.decidedDifferent);
    return judged.stream().map(pair -> settled(pair, refused)).toList();
  }

  private void add(JudgedPair pair) {
    if (pair.judgement().reason() == Reason.HAND_DIFFERENT) {
      decidedDifferent.add(pair.key());
    } else if (pair.judgement().outcome() == Outcome.SAME) {
      edges.add(pair.edge());
      add(pair.left().mention());
      add(pair.right().mention());
    }
  }

  private void add(Mention mention) {
    if (mention.hasId()) {
      ids.put(mention.id(), mention.schoolId());
    }
    if (mention.hasSlug()) {
      slugs.put(mention.id(), mention.slug().text());
    }
    if (!mention.town().postcode().isEmpty()) {
      postcodes.put(mention.id(), mention.town().postcode());
    }
  }

  private static JudgedPair settled(JudgedPair pair, Map<Edge.Pair, Reason> refused) {
    Reason reason = refused.get(pair.key());
    return reason == null ? pair : pair.refused(reason);
  }
}
