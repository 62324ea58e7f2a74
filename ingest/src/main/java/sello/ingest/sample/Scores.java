package sello.ingest.sample;

/**
 * Scores of a school by area, 0 to 10: mean 7.2, standard deviation 1.3, correlation 0.5 between
 * areas; their total is on the side of the pass mark where the decision is.
 */
final class Scores {
  private static final double MEAN = 7.2;
  private static final double DEVIATION = 1.3;

  /** Mean quality of the schools that are assessed. */
  private static final double USUAL_QUALITY = 0.6;

  private static final double ROOT_HALF = StrictMath.sqrt(0.5);

  private Scores() {}

  /** In quarters of a point. */
  static double[] of(SampleCountry country, int school, SampleEdition edition, boolean isAwarded) {
    Draws draws =
        Draws.of(country.seed(), country.code(), Draws.Topic.SCORES, school, edition.index());
    double quality = 0.4 * (country.quality(school) - USUAL_QUALITY);
    while (true) {
      double[] scores = draw(draws, quality, edition.areas().size());
      if (total(scores) >= edition.passMark() == isAwarded) {
        return scores;
      }
    }
  }

  static double total(double[] scores) {
    double total = 0;
    for (double score : scores) {
      total += score;
    }
    return total;
  }

  private static double[] draw(Draws draws, double quality, int areas) {
    double common = quality + StrictMath.sqrt(1 - 0.16) * draws.gaussian();
    double[] scores = new double[areas];
    for (int i = 0; i < areas; i++) {
      double standard = ROOT_HALF * (common + draws.gaussian());
      double score = MEAN + DEVIATION * standard;
      scores[i] = Math.max(0, Math.min(10, Math.round(4 * score) / 4.0));
    }
    return scores;
  }
}
