package sello.transforms.identity;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;

/** The mentions of one block, each compared with every other. */
final class BlockComparison {
  private final PairRule rule;
  private final List<Member> members = new ArrayList<>();
  private final List<Row> shown = new ArrayList<>();

  private BlockComparison(WordWeights weights) {
    this.rule = new PairRule(weights);
  }

  private record Member(Row row, Mention mention) {}

  /**
   * The pairs of a block that are worth showing, as {@link JudgedRow}s; two with a code are not
   * compared.
   */
  static Iterator<Row> shown(Iterator<Row> block, WordWeights weights) {
    BlockComparison comparison = new BlockComparison(weights);
    block.forEachRemaining(comparison::add);
    return comparison.shown.iterator();
  }

  private void add(Row row) {
    Member next = new Member(row, PreparedMentions.mention(row));
    for (Member member : members) {
      if (!member.mention.hasId() || !next.mention.hasId()) {
        compare(member, next);
      }
    }
    members.add(next);
  }

  private void compare(Member one, Member two) {
    boolean inOrder = one.mention.id().compareTo(two.mention.id()) < 0;
    Member left = inOrder ? one : two;
    Member right = inOrder ? two : one;
    Judgement judgement = rule.judge(left.mention, right.mention);
    if (judgement.isWorthShowing()) {
      shown.add(JudgedRow.of(left.row, right.row, judgement, judgement.reason().sentence()));
    }
  }
}
