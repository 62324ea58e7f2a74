package sello.ingest.sample;

/**
 * What makes one school do more than another; drawn once, the same in every year.
 *
 * @param quality standard normal; good schools apply and win more
 * @param size teachers relative to the mean of the country
 * @param drive projects relative to the mean
 * @param response effect of a label on it, relative to the mean effect
 * @param rounding where its numbers are rounded up, 0 to 1
 */
record Traits(double quality, double size, double drive, double response, double rounding) {
  static double quality(long seed, String country, int school) {
    return Draws.of(seed, country, Draws.Topic.QUALITY, school).gaussian();
  }

  static Traits of(long seed, String country, int school) {
    double quality = quality(seed, country, school);
    Draws draws = Draws.of(seed, country, Draws.Topic.TRAITS, school);
    return new Traits(
        quality,
        draws.spread(0.7) * StrictMath.exp(0.25 * quality - 0.03125),
        draws.spread(0.5) * StrictMath.exp(0.4 * quality - 0.08),
        0.5 + draws.unit(),
        draws.unit());
  }
}
