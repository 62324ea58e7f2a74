package sello.ingest;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A number lies between two limits, or on one.
 *
 * @param what is in a range, for the reason: {@code score}; empty: the column
 */
public record Between(String what, long low, long high) implements Rule {
  /** What one school has of anything that is counted; a code in the place of a count is more. */
  static final Between OF_ONE_SCHOOL = new Between("", 0, 99_999);

  @Override
  public Map<String, Object> constraints() {
    return Map.of("minimum", low, "maximum", high);
  }

  @Override
  public Optional<Broken> check(String value, CodeLists lists) {
    BigDecimal number = new BigDecimal(value);
    boolean isInside =
        number.compareTo(BigDecimal.valueOf(low)) >= 0
            && number.compareTo(BigDecimal.valueOf(high)) <= 0;
    return isInside
        ? Optional.empty()
        : Optional.of(new Broken("must be " + text(), "Correct the value."));
  }

  @Override
  public String text() {
    return low + " to " + high;
  }

  @Override
  public String reason(String column) {
    return (what.isEmpty() ? column : what) + "_out_of_range";
  }
}
