package sello.transforms.identity;

import java.util.List;
import java.util.stream.Stream;

/**
 * Initials of first names that are one word, as the dots between them are folded away: J. A.
 * Komenský, M.A. Ersoy. Nothing tells such a word from others as short, but the name that it stands
 * for.
 */
final class JoinedInitials {
  private static final int FEWEST = 2;
  private static final int MOST = 3;
  private static final int SHORTEST_LAST_NAME = 4;

  private JoinedInitials() {}

  /** Whether a name may begin with some: a short word, and a long one last. */
  static boolean canBeIn(List<String> core) {
    return core.size() > 1
        && isShort(core.get(0))
        && core.get(core.size() - 1).length() >= SHORTEST_LAST_NAME;
  }

  private static boolean isShort(String word) {
    return word.length() >= FEWEST
        && word.length() <= MOST
        && word.chars().allMatch(Character::isLetter);
  }

  /** The words of such a name, each initial a word of its own. */
  static List<String> parted(List<String> core) {
    return Stream.concat(
            core.get(0).chars().mapToObj(Character::toString),
            core.subList(1, core.size()).stream())
        .toList();
  }

  /** Whether another name of the same last name begins with the first of the initials. */
  static boolean canBeginAs(List<String> core, List<String> other) {
    return canBeIn(core)
        && other.size() > 1
        && other.get(other.size() - 1).equals(core.get(core.size() - 1))
        && other.get(0).charAt(0) == core.get(0).charAt(0);
  }
}
