package sello.catalog;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * The number in force of every {@link Threshold}.
 *
 * @param numbers by threshold, none left out
 */
public record Thresholds(Map<Threshold, Double> numbers) {
  public Thresholds {
    numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
    for (Threshold threshold : Threshold.values()) {
      threshold.check(of(numbers, threshold));
    }
  }

  public static Thresholds of(ToDoubleFunction<Threshold> number) {
    return new Thresholds(
        Arrays.stream(Threshold.values()).collect(Collectors.toMap(t -> t, number::applyAsDouble)));
  }

  public double number(Threshold threshold) {
    return of(numbers, threshold);
  }

  private static double of(Map<Threshold, Double> numbers, Threshold threshold) {
    Double number = numbers.get(threshold);
    if (number == null) {
      throw new IllegalArgumentException(threshold.setting().name() + " has no value.");
    }
    return number;
  }

  /** The number of a threshold that is a count. */
  public long count(Threshold threshold) {
    return BigDecimal.valueOf(number(threshold)).longValueExact();
  }

  /** Name and number of each, 30 and 30.0 alike, sorted by name. */
  public Map<String, String> parameters() {
    Map<String, String> parameters = new TreeMap<>();
    numbers.forEach(
        (threshold, number) ->
            parameters.put(
                threshold.parameter(),
                BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()));
    return parameters;
  }
}
