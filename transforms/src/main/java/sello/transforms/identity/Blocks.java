package sello.transforms.identity;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The pairs of mentions worth judging. Two that both have a code are never compared: equal codes
 * are one school, others are not. So only the blocks of mentions without a code are filled. Nor are
 * two of two regions, but where both have a link, which may say more. A mention with the link of a
 * registered school is that school: of others that have links it is compared with its namesakes.
 */
final class Blocks {
  private final Map<Member, List<Block>> ofMention = new LinkedHashMap<>();
  private final List<Member> members;
  private final boolean[] hasId;

  /** By place, the number of its region; 0: not known. */
  private final int[] region;

  /** By place, the number of its link; 0: none. */
  private final int[] link;

  /** The links of registered schools. */
  private final BitSet registered = new BitSet();

  /**
   * Fills the blocks of one scope.
   *
   * @param members in the order of their keys, each at its place
   */
  Blocks(List<Member> members) {
    this.members = members;
    this.hasId = new boolean[members.size()];
    this.region = numbers(members, Mention::region);
    this.link = numbers(members, mention -> mention.slug().text());
    for (Member member : members) {
      hasId[member.place()] = member.hasId();
      if (member.hasId()) {
        registered.set(link[member.place()]);
      }
    }
    Map<String, Block> blocks = new HashMap<>();
    for (Member member : members) {
      if (!member.hasId()) {
        ofMention.put(member, own(member, blocks));
      }
    }
    for (Member member : members) {
      if (member.hasId()) {
        BlockKeys.of(member.mention()).stream()
            .flatMap(key -> Stream.ofNullable(blocks.get(key)))
            .forEach(block -> block.add(member));
      } else {
        blocksOf(member).forEach(block -> block.add(member));
      }
    }
  }

  /** By place, the same number for the same text; 0 for none. */
  private static int[] numbers(List<Member> members, Function<Mention, String> text) {
    Map<String, Integer> numbers = new HashMap<>(Map.of("", 0));
    return members.stream()
        .mapToInt(
            member -> numbers.computeIfAbsent(text.apply(member.mention()), next -> numbers.size()))
        .toArray();
  }

  private static List<Block> own(Member member, Map<String, Block> blocks) {
    return BlockKeys.of(member.mention()).stream()
        .map(key -> blocks.computeIfAbsent(key, Block::new))
        .toList();
  }

  private List<Block> blocksOf(Member member) {
    return ofMention.getOrDefault(member, List.of());
  }

  /** Names every pair with a block in common that is not too full; once, the smaller key first. */
  void forEachPair(BiConsumer<Member, Member> compare) {
    int[] metBy = new int[members.size()];
    ofMention.forEach(
        (member, blocks) -> {
          for (Block block : blocks) {
            if (!block.isTooFull()) {
              forEachOther(member, block, metBy, compare);
            }
          }
        });
  }

  /**
   * Names the pairs of a member in a block.
   *
   * @param metBy by place, who met it last, as the place behind
   */
  private void forEachOther(
      Member member, Block block, int[] metBy, BiConsumer<Member, Member> compare) {
    int own = member.place() + 1;
    for (int i = 0; i < block.size(); i++) {
      int other = block.place(i);
      if (metBy[other] != own
          && isFor(member, other)
          && canBeOne(member.place(), other)
          && (block.isOfOneName() || !isAnother(member.place(), other))) {
        metBy[other] = own;
        compareInOrder(member, members.get(other), compare);
      }
    }
  }

  /** Of two without a code the smaller one names the pair. */
  private boolean isFor(Member member, int other) {
    return hasId[other] || member.place() < other;
  }

  private boolean canBeOne(int one, int two) {
    return region[one] == region[two]
        || region[one] == 0
        || region[two] == 0
        || (link[one] != 0 && link[two] != 0);
  }

  /**
   * Whether one has the link of a registered school, and another school is registered by its own.
   */
  private boolean isAnother(int one, int registeredByLink) {
    return link[one] != 0
        && registered.get(link[one])
        && hasId[registeredByLink]
        && link[registeredByLink] != 0
        && link[one] != link[registeredByLink];
  }

  private static void compareInOrder(Member one, Member two, BiConsumer<Member, Member> compare) {
    boolean inOrder = one.place() < two.place();
    compare.accept(inOrder ? one : two, inOrder ? two : one);
  }

  /**
   * Names mentions without a code whose name's block, or whose every word's block, was too full,
   * with one other mention of it: so that no comparison is left out in silence.
   */
  void forEachLeftOut(BiConsumer<Member, Member> leaveOut) {
    ofMention.forEach(
        (member, all) -> {
          List<Block> blocks = all.stream().filter(Block::hasPairs).toList();
          if (isLeftOut(blocks)) {
            other(member, blocks).ifPresent(other -> compareInOrder(member, other, leaveOut));
          }
        });
  }

  private static boolean isLeftOut(List<Block> blocks) {
    List<Block> words = blocks.stream().filter(Block::isOfOneWord).toList();
    return blocks.stream().anyMatch(block -> block.isOfOneName() && block.isTooFull())
        || (!words.isEmpty() && words.stream().allMatch(Block::isTooFull));
  }

  private Optional<Member> other(Member member, List<Block> blocks) {
    return blocks.stream()
        .filter(Block::isTooFull)
        .map(block -> block.other(member))
        .min(Comparator.naturalOrder())
        .map(members::get);
  }
}
