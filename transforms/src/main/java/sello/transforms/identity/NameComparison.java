package sello.transforms.identity;

import java.util.ArrayList;
import java.util.List;
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
    OTHER
  }

  private static final double ALIKE_FROM = 0.88;

  private final String scope;
  private final SchoolName left;
  private final SchoolName right;
  private final WordWeights weights;

  NameComparison(String scope, SchoolName left, SchoolName right, WordWeights weights) {
    this.scope = scope;
    this.left = left;
    this.right = right;
    this.weights = weights;
  }

  boolean sameName() {
    return left.words().equals(right.words());
  }

  boolean sameWords() {
    return sorted(left.words()).equals(sorted(right.words()));
  }

  boolean sameCore() {
    return !left.core().isEmpty() && sorted(left.core()).equals(sorted(right.core()));
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
    return left.isOfGeneralKind() || right.isOfGeneralKind() ? Kinds.GENERAL : Kinds.OTHER;
  }

  /** Whether only blanks, or one word by a slip of typing, tell the names apart. */
  boolean isSlip() {
    List<String> one = left.words();
    List<String> two = right.words();
    if (String.join("", one).equals(String.join("", two))) {
      return true;
    }
    if (one.size() != two.size()) {
      return false;
    }
    List<Integer> other = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).equals(two.get(i))) {
        other.add(i);
      }
    }
    return other.size() == 1 && isSlip(one.get(other.get(0)), two.get(other.get(0)));
  }

  private boolean isSlip(String one, String two) {
    boolean bothUsual = weights.isKnown(scope, one) && weights.isKnown(scope, two);
    boolean hasDigit = (one + two).chars().anyMatch(Character::isDigit);
    return !bothUsual && !hasDigit && WordDistance.isSlip(one, two);
  }

  /**
   * How alike the cores are: the weight of the words that have a like one on the other side, in the
   * weight of all (SoftTFIDF; Cohen, Ravikumar and Fienberg 2003, A comparison of string distance
   * metrics for name-matching tasks; the inner comparison of words as Monge and Elkan 1996).
   */
  double similarity() {
    double all = weight(left.core()) + weight(right.core());
    return all == 0 ? 0 : alike() / all;
  }

  private double weight(List<String> words) {
    return words.stream().mapToDouble(word -> weights.of(scope, word)).sum();
  }

  /** The weight of the words on both sides that have a like one on the other. */
  private double alike() {
    double[] leftBest = new double[left.core().size()];
    double[] rightBest = new double[right.core().size()];
    for (int i = 0; i < leftBest.length; i++) {
      for (int j = 0; j < rightBest.length; j++) {
        double alike = WordDistance.similarity(left.core().get(i), right.core().get(j));
        leftBest[i] = Math.max(leftBest[i], alike);
        rightBest[j] = Math.max(rightBest[j], alike);
      }
    }
    return alike(left.core(), leftBest) + alike(right.core(), rightBest);
  }

  private double alike(List<String> words, double[] best) {
    double sum = 0;
    for (int i = 0; i < best.length; i++) {
      sum += best[i] >= ALIKE_FROM ? best[i] * weights.of(scope, words.get(i)) : 0;
    }
    return sum;
  }

  private static List<String> sorted(List<String> words) {
    return words.stream().sorted().toList();
  }
}
