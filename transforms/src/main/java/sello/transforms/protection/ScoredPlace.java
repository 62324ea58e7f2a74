package sello.transforms.protection;

import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import sello.catalog.ScoreSum;

/**
 * The sum of the scores of a place, and what it tells of how many reach the level. Of n schools
 * with scores from a to z, x of which reach the level l, it is at least l x + a (n - x) and at most
 * z x + (l - 1) (n - x), in units of the last decimal.
 *
 * @param sum the cell
 * @param scores of which count it tells
 * @param scored the cell of n
 * @param reaching id of the cell of x, which there is none of where nobody reaches it
 * @param x how many reach the level
 */
record ScoredPlace(KnownCell sum, ScoreSum scores, KnownCell scored, String reaching, long x) {

  /**
   * @param cells all of the period, by id
   * @throws IllegalArgumentException when there is no cell that says of how many it is the sum
   */
  static ScoredPlace of(KnownCell sum, ScoreSum scores, Map<String, KnownCell> cells) {
    String reaching = sum.place().quantity(scores.reaching()).id();
    KnownCell scored =
        Optional.ofNullable(cells.get(sum.place().quantity(scores.scored()).id()))
            .orElseThrow(() -> new IllegalArgumentException(sum.id() + " is of nobody."));
    long x = Optional.ofNullable(cells.get(reaching)).map(KnownCell::count).orElse(0L);
    return new ScoredPlace(sum, scores, scored, reaching, x);
  }

  private long n() {
    return scored.count();
  }

  private long least(long reaching) {
    return scores.level() * reaching + scores.least() * (n() - reaching);
  }

  private long most(long reaching) {
    return scores.most() * reaching + (scores.level() - 1) * (n() - reaching);
  }

  /**
   * How many must seem possible where it is not told how many: of a few who reach the level, or of
   * a few who do not, any few; of others a few more and a few less, that they can hide these.
   */
  private LongStream possible() {
    long few = scored.threshold() - 1;
    boolean areFew = x <= few;
    boolean areOthersFew = n() - x <= few;
    return LongStream.of(
        areFew ? 1 : x - few,
        areFew ? few : x,
        areOthersFew ? n() - 1 : x + few,
        areOthersFew ? n() - few : x);
  }

  /** By how much the sum would have to be smaller for all that must seem possible. */
  long mustFall() {
    return possible()
        .map(reaching -> sum.count() - most(reaching))
        .filter(by -> by > 0)
        .max()
        .orElse(0);
  }

  /** By how much it would have to be greater. */
  long mustRise() {
    return possible()
        .map(reaching -> least(reaching) - sum.count())
        .filter(by -> by > 0)
        .max()
        .orElse(0);
  }

  /** By how much it could be smaller, whether a few more reach the level or a few less. */
  long canFall() {
    return Math.max(0, sum.count() - least(Math.min(n(), x + scored.threshold() - 1)));
  }

  /** By how much it could be greater. */
  long canRise() {
    return Math.max(0, most(Math.max(0, x - scored.threshold() + 1)) - sum.count());
  }
}
