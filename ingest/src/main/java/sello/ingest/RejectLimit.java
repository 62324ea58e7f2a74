package sello.ingest;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The largest share of a publication's rows that may break its contract. A row that a later one of
 * its file replaces is refused too, but breaks nothing: a file with a history has many. Nor does
 * one of a part of what is counted: a table of Eurostat has a row of the whole among many of parts.
 *
 * @param share in [0, 1]
 */
public record RejectLimit(double share) {
  /** Whether a row is refused for nothing but a later one, or one of the whole. */
  public static boolean isLeftOut(Problem problem) {
    return Reasons.LEFT_OUT.contains(problem.reason());
  }

  /** Whether more rows are refused than may be, if all of them break the contract. */
  public boolean mayBeExceeded(long read, long rejected) {
    return rejected > read * share;
  }

  /**
   * What is said where more rows break the contract than may; empty where not. Where all are left
   * out, nothing was sent.
   *
   * @param leftOut those of the rejected that break nothing
   */
  public Optional<String> exceeded(String publication, long read, long rejected, long leftOut) {
    long apart = leftOut == read ? 0 : leftOut;
    long counted = read - apart;
    long broken = rejected - apart;
    return mayBeExceeded(counted, broken)
        ? Optional.of(
            "%s: %d of %d rows break the contract, more than the limit of %s %%."
                .formatted(publication, broken, counted, percent()))
        : Optional.empty();
  }

  private String percent() {
    return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString();
  }
}
