package sello.transforms.identity;

import java.util.List;
import sello.ingest.name.EnglishKinds;
import sello.ingest.name.SchoolName;

/**
 * Names that say less than the country's own: the kind of school in English, or a first name by its
 * initial. Each can mean several schools; what it means is decided among the schools of its town.
 */
final class ShorterNames {
  private static final int SHORTEST_LAST_NAME = 4;

  /** The country that writes the last name before the first. */
  private static final String LAST_NAME_FIRST = "HU";

  private ShorterNames() {}

  static boolean isOne(SchoolName name) {
    return EnglishKinds.areIn(name) || hasInitial(name);
  }

  private static boolean hasInitial(SchoolName name) {
    return name.core().stream().anyMatch(ShorterNames::isInitial)
        && name.core().stream().anyMatch(word -> word.length() >= SHORTEST_LAST_NAME);
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isLetter(word.charAt(0));
  }

  /** Whether the shorter name is another way to say the whole one, word by word. */
  static boolean means(SchoolName shorter, SchoolName whole) {
    return isOne(shorter)
        && !hasInitial(whole)
        && shorter.numbers().equals(whole.numbers())
        && shorter.honours().equals(whole.honours())
        && (shorter.kinds().equals(whole.kinds()) || EnglishKinds.mean(shorter, whole))
        && (hasInitial(shorter) ? isInitialed(shorter, whole) : isSameCore(shorter, whole));
  }

  private static boolean isSameCore(SchoolName shorter, SchoolName whole) {
    return shorter.core().equals(whole.core())
        && !(shorter.core().isEmpty() && shorter.numbers().isEmpty());
  }

  /** First names by their initials, beside a last name that is whole. */
  private static boolean isInitialed(SchoolName shorter, SchoolName whole) {
    String last = lastName(shorter);
    return shorter.core().size() == whole.core().size()
        && last.equals(lastName(whole))
        && last.length() >= SHORTEST_LAST_NAME
        && agreeInTurn(shorter.core(), whole.core());
  }

  private static String lastName(SchoolName name) {
    boolean isFirst = LAST_NAME_FIRST.equals(name.country());
    return name.core().get(isFirst ? 0 : name.core().size() - 1);
  }

  /** Whether the last name beside an initial is so rare that it can name a school. */
  static boolean isRare(SchoolName shorter, WordWeights weights) {
    return !hasInitial(shorter) || weights.isRare(lastName(shorter));
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
