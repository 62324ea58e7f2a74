package sello.transforms.disclosure;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What protector and attacker both know of cells: sum of coefficient times cell =, <= or >= a
 * constant.
 *
 * @param coefficients by cell, none of them 0
 * @param sense how the sum stands to the constant
 * @param constant in units of the sum
 * @param origin whether anybody could have kept it from the attacker
 */
public record Relation(Map<String, Long> coefficients, Sense sense, long constant, Origin origin) {

  /** How a sum stands to its constant. */
  public enum Sense {
    EQUAL,
    AT_MOST,
    AT_LEAST
  }

  /** Why the attacker knows a relation. */
  public enum Origin {
    /** It holds by what the cells mean: a total and its parts, a stage within a stage. */
    DEFINITION,
    /** It was read from a figure that is shown and could be withheld: a rounded share. */
    FIGURE
  }

  /**
   * @throws IllegalArgumentException when there is no coefficient, or one is 0
   */
  public Relation {
    coefficients = checked(coefficients, "A relation");
  }

  /**
   * The whole is the sum of its parts; no parts make a whole of 0.
   *
   * @throws IllegalArgumentException when a part occurs twice or is the whole itself
   */
  public static Relation total(String whole, List<String> parts) {
    Map<String, Long> coefficients = new TreeMap<>(Map.of(whole, 1L));
    for (String part : parts) {
      if (coefficients.putIfAbsent(part, -1L) != null) {
        throw new IllegalArgumentException("%s occurs twice in %s".formatted(part, whole));
      }
    }
    return new Relation(coefficients, Sense.EQUAL, 0, Origin.DEFINITION);
  }

  /** All that is counted in the smaller is counted in the larger too. */
  public static Relation atMost(String smaller, String larger) {
    Map<String, Long> coefficients = new TreeMap<>(Map.of(smaller, 1L));
    coefficients.merge(larger, -1L, Long::sum);
    return new Relation(coefficients, Sense.AT_MOST, 0, Origin.DEFINITION);
  }

  /** Any other relation by definition. */
  public static Relation of(Map<String, Long> coefficients, Sense sense, long constant) {
    return new Relation(coefficients, sense, constant, Origin.DEFINITION);
  }

  /**
   * What a rounded share tells of its numerator: within half a unit of its last digit, ends
   * included. "5.0 %" is 0.050; a rate per 1,000 is given divided by 1,000.
   */
  public static List<Relation> shownShare(String part, String whole, BigDecimal share) {
    BigDecimal digits = share.setScale(Math.max(0, share.scale()));
    long unit = 2 * BigDecimal.TEN.pow(digits.scale()).longValueExact();
    long twice = 2 * digits.unscaledValue().longValueExact();
    return List.of(
        shown(Map.of(part, unit, whole, 1 - twice), Sense.AT_LEAST),
        shown(Map.of(part, unit, whole, -1 - twice), Sense.AT_MOST));
  }

  private static Relation shown(Map<String, Long> coefficients, Sense sense) {
    return new Relation(coefficients, sense, 0, Origin.FIGURE);
  }

  static Map<String, Long> checked(Map<String, Long> coefficients, String of) {
    if (coefficients.isEmpty() || coefficients.containsValue(0L)) {
      throw new IllegalArgumentException(
          "%s has coefficients that are not 0, found %s"
              .formatted(of, new TreeMap<>(coefficients)));
    }
    return Collections.unmodifiableMap(new TreeMap<>(coefficients));
  }
}
