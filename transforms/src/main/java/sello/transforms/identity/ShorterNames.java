package sello.transforms.identity;

import java.util.List;
import sello.ingest.name.EnglishKinds;
import sello.ingest.name.SchoolName;

/**
 * Names that say less than the country's own: the kind of school in English, a first name by its
 * initial or not at all, or a number without the patron. Each can mean several schools; what it
 * means is decided among the schools of its town.
 */
final class ShorterNames {
  private static final int SHORTEST_WORD = 4;

  /** The country that writes the last name before the first. */
  private static final String LAST_NAME_FIRST = "HU";

  private ShorterNames() {}

  static boolean isOne(SchoolName name) {
    return EnglishKinds.areIn(name) || hasInitial(name) || isNumberAlone(name);
  }

  /** Whether a name is one, or may be, if its first word is joined initials. */
  static boolean canBeOne(SchoolName name) {
    return isOne(name) || JoinedInitials.canBeIn(name.core());
  }

  /** Whether a name says a kind of school and its number only: Szkoła Podstawowa nr 5. */
  static boolean isNumberAlone(SchoolName name) {
    return name.core().isEmpty() && !name.numbers().isEmpty() && !name.kinds().isEmpty();
  }

  /** Whether a name does not say of which kind its school is: De Verzonnen Boom. */
  static boolean isWithoutKind(SchoolName name) {
    return name.kinds().isEmpty() && !name.core().isEmpty();
  }

  /** Whether a name may be a patron's without first names: ОУ Ботев, CEIP Pardo Bazán. */
  static boolean isLastName(SchoolName name) {
    return !name.core().isEmpty()
        && lastName(name).length() >= SHORTEST_WORD
        && !name.kinds().isEmpty();
  }

  /** The word that tells most of a patron. */
  static String lastName(SchoolName name) {
    return name.core().get(lastName(name.country(), name.core()));
  }

  /** Whether a name is another without the first names, and no other word. */
  static boolean isLastNameOf(SchoolName whole, SchoolName shorter) {
    return isLastName(shorter)
        && isWithoutFirst(shorter, whole.core())
        && !hasInitial(whole)
        && shorter.kinds().equals(whole.kinds())
        && shorter.numbers().equals(whole.numbers())
        && shorter.honours().equals(whole.honours());
  }

  /** Whether all that a core has beside a shorter one stands where first names do. */
  private static boolean isWithoutFirst(SchoolName shorter, List<String> whole) {
    int left = whole.size() - shorter.core().size();
    boolean isLastFirst = LAST_NAME_FIRST.equals(shorter.country());
    return left > 0
        && shorter
            .core()
            .equals(whole.subList(isLastFirst ? 0 : left, whole.size() - (isLastFirst ? left : 0)));
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
  static boolean means(SchoolName shorter, SchoolName whole) {
    return shorter.numbers().equals(whole.numbers())
        && (shorter.honours().equals(whole.honours()) || isOfPatron(shorter, whole))
        && (shorter.kinds().equals(whole.kinds()) || EnglishKinds.mean(shorter, whole))
        && isSameCore(shorter, whole);
  }

  /** Whether honours of a patron whom a number alone leaves out are all that parts two names. */
  private static boolean isOfPatron(SchoolName shorter, SchoolName whole) {
    return isNumberAlone(shorter) && shorter.honoursOfSchool().equals(whole.honoursOfSchool());
  }

  private static boolean isSameCore(SchoolName shorter, SchoolName whole) {
    if (isNumberAlone(shorter)) {
      return true;
    }
    if (hasInitial(whole)) {
      return false;
    }
    if (hasInitial(shorter)) {
      return isInitialed(shorter.country(), shorter.core(), whole.core());
    }
    if (JoinedInitials.canBeIn(shorter.core()) && !EnglishKinds.areIn(shorter)) {
      return isInitialed(shorter.country(), JoinedInitials.parted(shorter.core()), whole.core());
    }
    return !whole.core().isEmpty() && shorter.core().equals(whole.core());
  }

  /** First names by their initials, beside a last name that is whole. */
  private static boolean isInitialed(String country, List<String> shorter, List<String> whole) {
    if (shorter.size() != whole.size()) {
      return false;
    }
    int last = lastName(country, shorter);
    return shorter.get(last).equals(whole.get(last))
        && whole.get(last).length() >= SHORTEST_WORD
        && agreeInTurn(shorter, whole);
  }

  /** Where the last name stands: Petőfi S. */
  private static int lastName(String country, List<String> core) {
    return LAST_NAME_FIRST.equals(country) ? 0 : core.size() - 1;
  }

  /** Whether the last name beside an initial is so rare that it can name a school. */
  static boolean isRare(SchoolName shorter, WordWeights weights) {
    List<String> core = shorter.core();
    if (!hasInitial(shorter) && !JoinedInitials.canBeIn(core)) {
      return true;
    }
    return weights.isRare(core.get(lastName(shorter.country(), core)));
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
        && (EnglishKinds.canMeet(shorter, other) && !isNumberedApart(shorter, other))
        && (canMean(shorter.core(), words, other.core())
            || JoinedInitials.canBeginAs(shorter.core(), other.core()));
  }

  /**
   * Whether a shorter core could be another.
   *
   * @param words those of the shorter core that are no initials
   */
  private static boolean canMean(List<String> shorter, List<String> words, List<String> other) {
    return !isOtherFirstName(shorter, other)
        && (other.containsAll(words) || isShorterStill(other, shorter));
  }

  /**
   * Whether schools of two kinds have a number each: a primary school 5, a complex of schools 5.
   */
  private static boolean isNumberedApart(SchoolName shorter, SchoolName other) {
    return isNumberAlone(shorter)
        && !EnglishKinds.areIn(shorter)
        && !EnglishKinds.areIn(other)
        && !other.isOfGeneralKind()
        && !shorter.kinds().equals(other.kinds());
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
