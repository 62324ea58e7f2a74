package sello.transforms.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Every pair of one scope worth comparing, with what the rules or a decision by hand say of it. */
final class JudgedPairs {
  private final Map<String, Member> byId = new HashMap<>();
  private final Map<Edge.Pair, HandDecision> byHand;
  private final PairRule rule;

  /** Pairs that share an identifier, stand for a block too full, or were decided by hand. */
  private final Set<Edge.Pair> named = new HashSet<>();

  private final Set<Edge.Pair> leftOut = new HashSet<>();
  private final List<JudgedPair> shown = new ArrayList<>();

  private JudgedPairs(Map<Edge.Pair, HandDecision> byHand, PairRule rule) {
    this.byHand = byHand;
    this.rule = rule;
  }

  /**
   * The pairs worth showing.
   *
   * @param members in the order of their keys
   * @param byHand pairs of them that were decided by hand
   */
  static List<JudgedPair> among(
      List<Member> members, Map<Edge.Pair, HandDecision> byHand, PairRule rule) {
    JudgedPairs pairs = new JudgedPairs(byHand, rule);
    Blocks blocks = new Blocks(members);
    members.forEach(member -> pairs.byId.put(member.id(), member));
    pairs.nameSame(members, Mention::schoolId);
    pairs.nameSame(members, mention -> mention.slug().text());
    pairs.named.addAll(byHand.keySet());
    blocks.forEachLeftOut(pairs::leaveOut);
    pairs.named.forEach(pairs::judgeNamed);
    blocks.forEachPair(pairs::judgeAlike);
    return pairs.shown;
  }

  /** Each mention with the smallest one that carries the same code or slug. */
  private void nameSame(List<Member> members, Function<Mention, String> identifier) {
    Map<String, String> smallest = new HashMap<>();
    for (Member member : members) {
      String carried = identifier.apply(member.mention());
      if (!carried.isEmpty()) {
        String first = smallest.computeIfAbsent(carried, none -> member.id());
        if (!first.equals(member.id())) {
          named.add(new Edge.Pair(first, member.id()));
        }
      }
    }
  }

  private void leaveOut(Member left, Member right) {
    Edge.Pair pair = new Edge.Pair(left.id(), right.id());
    named.add(pair);
    leftOut.add(pair);
  }

  private void judgeNamed(Edge.Pair pair) {
    Member left = member(pair.left());
    Member right = member(pair.right());
    HandDecision decision = byHand.get(pair);
    if (decision != null) {
      shown.add(JudgedPair.byHand(left, right, decision));
      return;
    }
    Judgement judgement = rule.judge(left.mention(), right.mention());
    if (judgement.isWorthShowing()) {
      shown.add(JudgedPair.byRule(left, right, judgement));
    } else if (leftOut.contains(pair)) {
      shown.add(JudgedPair.byRule(left, right, Reason.OVER_FULL_BLOCK.judgement()));
    }
  }

  private void judgeAlike(Member left, Member right) {
    Judgement judgement = rule.judge(left.mention(), right.mention());
    if (judgement.isWorthShowing() && !named.contains(new Edge.Pair(left.id(), right.id()))) {
      shown.add(JudgedPair.byRule(left, right, judgement));
    }
  }

  private Member member(String id) {
    Member member = byId.get(id);
    if (member == null) {
      throw new IllegalStateException("There is no mention " + id + ".");
    }
    return member;
  }
}
