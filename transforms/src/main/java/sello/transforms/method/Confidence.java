package sello.transforms.method;

/** How sure the limits of a figure are: the two levels of official funnel plots. */
public enum Confidence {
  /** One in 20 falls outside by chance. */
  P95(0.95, 1.959963984540054),

  /** One in 500 falls outside by chance. */
  P99_8(0.998, 3.090232306167813);

  private final double level;
  private final double z;

  Confidence(double level, double z) {
    this.level = level;
    this.z = z;
  }

  /** The normal quantile of 1 - {@link #tail()}: half the width in standard errors. */
  public double z() {
    return z;
  }

  /** The probability left out at each end. */
  public double tail() {
    return (1 - level) / 2;
  }
}
