package sello.ingest;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** A number is not below a limit. */
public record AtLeast(long limit) implements Rule {
  @Override
  public Map<String, Object> constraints() {
    return Map.of("minimum", limit);
  }

  @Override
  public Optional<Broken> check(String value, CodeLists lists) {
    return new BigDecimal(value).compareTo(BigDecimal.valueOf(limit)) >= 0
        ? Optional.empty()
        : Optional.of(new Broken("must be " + text(), "Correct the value."));
  }

  @Override
  public String text() {
    return limit + " or more";
  }

  @Override
  public String reason(String column) {
    return column + "_out_of_range";
  }
}
