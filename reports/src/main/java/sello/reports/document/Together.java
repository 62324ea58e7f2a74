package sello.reports.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Which blocks of a section stay on one page: a heading with what it heads, and the words that lead
 * to a picture or a short table with it. A long table breaks between its lines.
 */
final class Together {
  /** A table of more lines than this may break. */
  private static final int SHORT = 12;

  /** So many blocks of words may stand before a picture. */
  private static final int WORDS = 3;

  private Together() {}

  /** The blocks in order, in groups; the first group belongs to the heading of the section. */
  static List<List<Block>> groups(List<Block> blocks) {
    List<List<Block>> groups = new ArrayList<>();
    int from = 0;
    while (from < blocks.size()) {
      boolean isHeaded = from == 0 || blocks.get(from) instanceof Block.Heading;
      int to = from + (isHeaded ? headed(blocks.subList(from, blocks.size())) : 1);
      groups.add(blocks.subList(from, to));
      from = to;
    }
    return groups;
  }

  /** How many blocks a heading keeps: up to the picture or short table, else the first words. */
  private static int headed(List<Block> blocks) {
    int first = blocks.get(0) instanceof Block.Heading ? 1 : 0;
    int words = 0;
    for (int i = first; i < blocks.size() && words <= WORDS; i++) {
      if (isWhole(blocks.get(i))) {
        return i + 1;
      }
      boolean isHeading = first == 0 && blocks.get(i) instanceof Block.Heading;
      if (!isHeading && !isWords(blocks.get(i))) {
        break;
      }
      words++;
    }
    return Math.min(blocks.size(), first + 1);
  }

  private static boolean isWords(Block block) {
    return block instanceof Block.Paragraph || block instanceof Block.Remark;
  }

  /** Whether it is never parted. */
  static boolean isWhole(Block block) {
    return block instanceof Block.Picture
        || (block instanceof Block.Grid grid && grid.lines().size() <= SHORT);
  }
}
