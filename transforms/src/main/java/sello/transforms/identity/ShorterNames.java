package sello.transforms.identity;

import java.util.List;
import sello.ingest.name.EnglishKinds;
import sello.ingest.name.SchoolName;

/**
 * Names that say less than the country's own: the kind of school in English, or a first name by its
 * initial. Each can mean several schools; what it means is decided among the schools of its town.
 */
final class ShorterNames {
  private static final int SHORTEST_WORD = 4;

  private ShorterNames() {}

  static boolean isOne(SchoolName name) {
    return EnglishKinds.areIn(name) || hasInitial(name);
  }

  private static boolean hasInitial(SchoolName name) {
    List<String> core = name.core();
    return core.stream().anyMatch(ShorterNames::isInitial)
        && core.stream().anyMatch(word -> word.length() >= SHORTEST_WORD);
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isLetter(word.charAt(0));
  }

  /** Whether the shorter name is another way to say the whole one, word by word. */
  static boolean means(SchoolName shorter, SchoolName whole, WordWeights weights) {
    return shorter.numbers().equals(whole.numbers())
        && shorter.honours().equals(whole.honours())
        && (shorter.kinds().equals(whole.kinds()) || EnglishKinds.mean(shorter, whole))
        && isSameCore(shorter, whole, weights);
  }

  private static boolean isSameCore(SchoolName shorter, SchoolName whole, WordWeights weights) {
    if (hasInitial(whole)) {
      return false;
    }
    if (hasInitial(shorter)) {
      return isInitialed(shorter.core(), whole.core(), weights);
    }
    boolean isNumbered = !shorter.numbers().isEmpty();
    return shorter.core().equals(whole.core()) && (isNumbered || !whole.core().isEmpty());
  }

  /** First names by their initials, before a last name that is whole, and rare enough. */
  private static boolean isInitialed(
      List<String> shorter, List<String> whole, WordWeights weights) {
    int last = whole.size() - 1;
    return shorter.size() == whole.size()
        && shorter.get(last).equals(whole.get(last))
        && whole.get(last).length() >= SHORTEST_WORD
        && weights.isRare(whole.get(last))
        && agreeInTurn(shorter, whole);
  }

  private static boolean agreeInTurn(List<String> shorter, List<String> whole) {
    for (int i = 0; i < whole.size(); i++) {
      String word = shorter.get(i);
      if (!word.equals(whole.get(i)) && !(isInitial(word) && whole.get(i).startsWith(word))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a shorter name could be of the same school as another, however little speaks for it:
   * such a school stands in the way of all others.
   */
  static boolean canMean(SchoolName shorter, SchoolName other) {
    List<String> words = shorter.core().stream().filter(word -> !isInitial(word)).toList();
    boolean bothNumbered = !shorter.numbers().isEmpty() && !other.numbers().isEmpty();
    boolean isOtherNumber =
        (bothNumbered || words.isEmpty()) && !shorter.numbers().equals(other.numbers());
    return !isOtherNumber
        && EnglishKinds.canMeet(shorter, other)
        && !isOtherFirstName(shorter.core(), other.core())
        && (other.core().containsAll(words) || isShorterStill(other.core(), shorter.core()));
  }

  private static boolean isShorterStill(List<String> core, List<String> shorter) {
    return !core.isEmpty() && shorter.containsAll(core);
  }

  /** Whether all words but first names are the same, and one of these has another initial. */
  private static boolean isOtherFirstName(List<String> shorter, List<String> other) {
    int last = shorter.size() - 1;
    return last > 0
        && shorter.size() == other.size()
        && shorter.get(last).equals(other.get(last))
        && other.stream().allMatch(word -> word.length() > 1)
        && !agreeInTurn(shorter, other);
  }
}
