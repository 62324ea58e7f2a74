package sello.transforms.identity;

import java.util.ArrayList;
import java.util.List;

/** Mentions that have one of {@link BlockKeys} in common, in the order of their keys. */
final class Block {
  /** Most comparisons in one block. */
  private static final long MOST_PAIRS = 10_000;

  /** Most mentions in a block of one name without regard to town. */
  private static final long MOST_OF_ONE_NAME = 200;

  private final String key;
  private final List<Member> members = new ArrayList<>(2);
  private long without;

  Block(String key) {
    this.key = key;
  }

  void add(Member member) {
    members.add(member);
    without += member.hasId() ? 0 : 1;
  }

  List<Member> members() {
    return members;
  }

  /** Whether there is anything to compare: a mention, and one without a code. */
  boolean hasPairs() {
    return members.size() > 1 && without > 0;
  }

  boolean isOfOneWord() {
    return key.startsWith(BlockKeys.WORD);
  }

  boolean isOfOneName() {
    return key.startsWith(BlockKeys.NAME);
  }

  /** Whether it holds too many mentions to compare all of them. */
  boolean isTooFull() {
    return !key.startsWith(BlockKeys.NAME_AND_TOWN)
        && (members.size() * without > MOST_PAIRS
            || (isOfOneName() && members.size() > MOST_OF_ONE_NAME));
  }

  /** The first member that is not the given one. */
  Member other(Member member) {
    Member first = members.get(0);
    return first == member ? members.get(members.size() - 1) : first;
  }
}
