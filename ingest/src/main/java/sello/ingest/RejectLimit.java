package sello.ingest;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The largest share of a publication's rows that may break its contract. A row that a later one of
 * its file replaces is refused too, but breaks nothing: a file with a history has many.
 *
 * @param share in [0, 1]
 */
public record RejectLimit(double share) {
  /** Whether a row is refused for nothing but a later one. */
  public static boolean isReplaced(Problem problem) {
    return problem.reason().equals(Reasons.SUPERSEDED);
  }

  /** Whether more rows are refused than may be, if all of them break the contract. */
  public boolean mayBeExceeded(long read, long rejected) {
    return rejected > read * share;
  }

  /**
   * What is said where more rows break the contract than may; empty where not.
   *
   * @param replaced those of the rejected that a later row replaces
   */
  public Optional<String> exceeded(String publication, long read, long rejected, long replaced) {
    long broken = rejected - replaced;
    return mayBeExceeded(read, broken)
        ? Optional.of(
            "%s: %d of %d rows break the contract, more than the limit of %s %%."
                .formatted(publication, broken, read, percent()))
        : Optional.empty();
  }

  private String percent() {
    return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString();
  }
}
