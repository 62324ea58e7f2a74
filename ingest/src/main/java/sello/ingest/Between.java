package sello.ingest;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A number lies between two limits, or on one.
 *
 * @param what is in a range, for the reason: {@code score}
 */
public record Between(String what, long low, long high) implements Rule {
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
    return what + "_out_of_range";
  }
}
