package sello.transforms.disclosure;

/** A sum that is too large by an excess, or too small where it must be exact. */
record Misfit(Sum sum, long excess, boolean isExact) {
  /** By how much one cell would have to change; rounded so that an exact sum is not passed. */
  long step(int i) {
    long coefficient = sum.coefficients()[i];
    long towardsZero = -excess / coefficient;
    boolean isWhole = excess % coefficient == 0;
    return isWhole || isExact ? towardsZero : towardsZero - Long.signum(coefficient);
  }
}
