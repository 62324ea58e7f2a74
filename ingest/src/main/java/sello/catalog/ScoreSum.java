package sello.catalog;

/**
 * A sum of scores beside how many have one and how many of these reach a level. It tells of the
 * latter, also where it is shown as a mean: nobody scores below the least or above the most, who
 * reaches the level has it at least, and who does not stays below it.
 *
 * <p>The three scores are whole numbers, in units of the last decimal of the sum.
 *
 * @param sum name of the sum
 * @param scored name of the count of those with a score, of the same row
 * @param reaching name of the count of those who reach the level, of the same row
 * @param least the least score
 * @param level from which score on the level is reached
 * @param most the highest score
 */
public record ScoreSum(
    String sum, String scored, String reaching, long least, long level, long most) {
  /**
   * @throws IllegalArgumentException when the level is not above the least, or above the most
   */
  public ScoreSum {
    if (level <= least || level > most) {
      throw new IllegalArgumentException(
          "A level lies above the least score and not above the most, not %d of %d to %d"
              .formatted(level, least, most));
    }
  }
}
