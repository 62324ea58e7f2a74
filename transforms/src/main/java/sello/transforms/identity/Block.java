package sello.transforms.identity;

import java.util.Arrays;

/**
 * Mentions that have one of {@link BlockKeys} in common, in the order of their keys. Only their
 * places are held: nearly all that a block names were met in another.
 */
final class Block {
  /** Most comparisons in one block. */
  private static final long MOST_PAIRS = 10_000;

  /** Most mentions in a block of one name without regard to town. */
  private static final long MOST_OF_ONE_NAME = 200;

  private final String key;
  private int[] places = new int[2];
  private int size;
  private long without;

  Block(String key) {
    this.key = key;
  }

  /** Adds a member; each is behind those before it. */
  void add(Member member) {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
    }
    places[size++] = member.place();
    without += member.hasId() ? 0 : 1;
  }

  int size() {
    return size;
  }

  /** The {@link Member#place} of one of the {@link #size} members. */
  int place(int i) {
    return places[i];
  }

  /** Whether there is anything to compare: a mention, and one without a code. */
  boolean hasPairs() {
    return size > 1 && without > 0;
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
        && (size * without > MOST_PAIRS || (isOfOneName() && size > MOST_OF_ONE_NAME));
  }

  /** The place of the first member that is not the given one. */
  int other(Member member) {
    return places[0] == member.place() ? places[size - 1] : places[0];
  }
}
