package sello.transforms.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The pairs of mentions worth judging: those with a code or slug in common, and those that have one
 * of {@link BlockKeys} in common. Two that both have a code are never compared by name: equal codes
 * are one school, others are not.
 */
final class CandidatePairs {
  /** Most comparisons in one block. */
  private static final long MOST_PAIRS = 10_000;

  /** Most mentions in a block of one name without regard to town. */
  private static final int MOST_OF_ONE_NAME = 200;

  private final List<Mention> mentions;
  private final Map<String, Block> blocks = new HashMap<>();

  /** Mentions that have a key in common. */
  private static final class Block {
    private final String key;
    private final List<Mention> mentions = new ArrayList<>(2);
    private long withoutCode;

    Block(String key) {
      this.key = key;
    }

    void add(Mention mention) {
      mentions.add(mention);
      withoutCode += mention.hasId() ? 0 : 1;
    }

    boolean isOfOneName() {
      return key.startsWith(BlockKeys.NAME);
    }

    /** Whether it holds too many mentions to compare all of them. */
    boolean isTooFull() {
      return !key.startsWith(BlockKeys.NAME_AND_TOWN)
          && (mentions.size() * withoutCode > MOST_PAIRS
              || (isOfOneName() && mentions.size() > MOST_OF_ONE_NAME));
    }
  }

  /**
   * @param mentions those of one country, in the order of their keys
   */
  CandidatePairs(List<Mention> mentions) {
    this.mentions = mentions;
    for (Mention mention : mentions) {
      if (!mention.hasId()) {
        BlockKeys.of(mention).forEach(key -> blocks.computeIfAbsent(key, Block::new));
      }
    }
    for (Mention mention : mentions) {
      for (String key : BlockKeys.of(mention)) {
        Block block = blocks.get(key);
        if (block != null) {
          block.add(mention);
        }
      }
    }
  }

  /** Names every pair once, the smaller key first. */
  void forEach(BiConsumer<Mention, Mention> judge) {
    Set<Mention.Pair> identified = new HashSet<>();
    forEachOfOne(Mention::schoolId, identified, judge);
    forEachOfOne(mention -> mention.slug().text(), identified, judge);
    for (Mention mention : mentions) {
      if (!mention.hasId()) {
        for (Mention other : met(mention)) {
          if (!identified.contains(Mention.Pair.of(mention.id(), other.id()))) {
            inOrder(mention, other, judge);
          }
        }
      }
    }
  }

  /** Each mention with the first one that carries the same code or slug. */
  private void forEachOfOne(
      Function<Mention, String> identifier,
      Set<Mention.Pair> identified,
      BiConsumer<Mention, Mention> judge) {
    Map<String, Mention> first = new HashMap<>();
    for (Mention mention : mentions) {
      Mention known = first.putIfAbsent(identifier.apply(mention), mention);
      if (known != null
          && !identifier.apply(mention).isEmpty()
          && identified.add(new Mention.Pair(known.id(), mention.id()))) {
        judge.accept(known, mention);
      }
    }
  }

  /**
   * The mentions to compare one without a code with; of two without a code the smaller one names
   * the pair. Of a name too common to compare all, the first one stands for all.
   */
  private Collection<Mention> met(Mention mention) {
    Map<String, Mention> met = new HashMap<>();
    for (String key : BlockKeys.of(mention)) {
      Block block = blocks.get(key);
      if (block == null) {
        continue;
      }
      if (!block.isTooFull()) {
        block.mentions.stream()
            .filter(other -> other.hasId() || mention.id().compareTo(other.id()) < 0)
            .forEach(other -> met.put(other.id(), other));
      } else if (block.isOfOneName()) {
        Mention first = block.mentions.get(0);
        met.put(first.id(), first);
      }
    }
    met.remove(mention.id());
    return met.values();
  }

  private static void inOrder(Mention one, Mention two, BiConsumer<Mention, Mention> judge) {
    boolean inOrder = one.id().compareTo(two.id()) < 0;
    judge.accept(inOrder ? one : two, inOrder ? two : one);
  }
}
