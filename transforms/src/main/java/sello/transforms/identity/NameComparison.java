package sello.transforms.identity;

import java.util.List;
import sello.ingest.name.EnglishKinds;
import sello.ingest.name.SchoolName;

/** Two names side by side: where they agree, and how alike the rest is. */
final class NameComparison {
  /** How the kinds of school that two names say go together. */
  enum Kinds {
    SAME,
    /** One says only the general word. */
    GENERAL,
    /** One says none. */
    MISSING,
    /** One says it in English: a level that may be the other's. */
    ENGLISH,
    OTHER
  }

  private static final double ALIKE_FROM = 0.88;

  private final SchoolName left;
  private final SchoolName right;
  private final WordWeights weights;

  NameComparison(SchoolName left, SchoolName right, WordWeights weights) {
    this.left = left;
    this.right = right;
    this.weights = weights;
  }

  boolean sameName() {
    return left.words().equals(right.words());
  }

  boolean sameWords() {
    return sameInAnyOrder(left.words(), right.words());
  }

  boolean sameCore() {
    return !left.core().isEmpty() && sameInAnyOrder(left.core(), right.core());
  }

  boolean sameHonours() {
    return left.honours().equals(right.honours());
  }

  boolean otherNumbers() {
    return !left.numbers().isEmpty()
        && !right.numbers().isEmpty()
        && !left.numbers().equals(right.numbers());
  }

  boolean numberMissing() {
    return left.numbers().isEmpty() != right.numbers().isEmpty();
  }

  Kinds kinds() {
    if (left.kinds().equals(right.kinds())) {
      return Kinds.SAME;
    }
    if (left.kinds().isEmpty() || right.kinds().isEmpty()) {
      return Kinds.MISSING;
    }
    if (left.isOfGeneralKind() || right.isOfGeneralKind()) {
      return Kinds.GENERAL;
    }
    boolean isEnglish = EnglishKinds.areIn(left) || EnglishKinds.areIn(right);
    return isEnglish && EnglishKinds.canMeet(left, right) ? Kinds.ENGLISH : Kinds.OTHER;
  }

  /** Whether the left name says the right one, or less of it. */
  boolean isLeftShorter() {
    return ShorterNames.canBeOne(left) && ShorterNames.means(left, right);
  }

  /** Whether the right name says the left one, or less of it. */
  boolean isRightShorter() {
    return ShorterNames.canBeOne(right) && ShorterNames.means(right, left);
  }

  /** Whether the left name is the right one without first names, and its last name tells enough. */
  boolean isLeftLastName() {
    return ShorterNames.isLastNameOf(right, left) && weights.isRare(ShorterNames.lastName(left));
  }

  /** Whether the right name is the left one without first names, and its last name tells enough. */
  boolean isRightLastName() {
    return ShorterNames.isLastNameOf(left, right) && weights.isRare(ShorterNames.lastName(right));
  }

  /** Whether the shorter of the two says kind and number only. */
  boolean isNumberAlone() {
    return ShorterNames.isNumberAlone(shorter());
  }

  /** Whether the last name of the shorter of the two tells enough. */
  boolean isRare() {
    return ShorterNames.isRare(shorter(), weights);
  }

  private SchoolName shorter() {
    return isLeftShorter() ? left : right;
  }

  /** What typing may have made of one name that the other says. */
  TypingSlips slips() {
    return new TypingSlips(left, right, weights);
  }

  /**
   * How alike the cores are: the weight of the words that have a like one on the other side, in the
   * weight of all (SoftTFIDF; Cohen, Ravikumar and Fienberg 2003, A comparison of string distance
   * metrics for name-matching tasks; the inner comparison of words as Monge and Elkan 1996).
   */
  double similarity() {
    double alike = alike();
    return alike == 0 ? 0 : alike / (weight(left.core()) + weight(right.core()));
  }

  private double weight(List<String> words) {
    double weight = 0;
    for (String word : words) {
      weight += weights.of(word);
    }
    return weight;
  }

  /** The weight of the words on both sides that have a like one on the other. */
  private double alike() {
    double[] leftBest = new double[left.core().size()];
    double[] rightBest = new double[right.core().size()];
    for (int i = 0; i < leftBest.length; i++) {
      for (int j = 0; j < rightBest.length; j++) {
        double alike = similarity(left.core().get(i), right.core().get(j));
        leftBest[i] = Math.max(leftBest[i], alike);
        rightBest[j] = Math.max(rightBest[j], alike);
      }
    }
    return alike(left.core(), leftBest) + alike(right.core(), rightBest);
  }

  /** 0 where the words are too unlike to count, whatever their similarity is. */
  private static double similarity(String one, String two) {
    return WordDistance.canReach(ALIKE_FROM, one, two) ? WordDistance.similarity(one, two) : 0;
  }

  private double alike(List<String> words, double[] best) {
    double sum = 0;
    for (int i = 0; i < best.length; i++) {
      sum += best[i] >= ALIKE_FROM ? best[i] * weights.of(words.get(i)) : 0;
    }
    return sum;
  }

  /** Most pairs differ in number or in the first word looked at: few are sorted. */
  private static boolean sameInAnyOrder(List<String> one, List<String> two) {
    return one.size() == two.size() && two.containsAll(one) && sorted(one).equals(sorted(two));
  }

  private static List<String> sorted(List<String> words) {
    return words.stream().sorted().toList();
  }
}
