package sello.transforms.disclosure;

import java.util.Map;
import java.util.TreeMap;

/**
 * A secret that is no published cell but follows from cells, such as failed = applied - awarded.
 *
 * @param id names the quantity, apart from all cells
 * @param coefficients by cell: the quantity is the sum of coefficient times cell
 * @param threshold t: primary-unsafe when 0 < quantity < t
 */
public record Derived(String id, Map<String, Long> coefficients, int threshold) {
  /**
   * @throws IllegalArgumentException when the id is blank, a coefficient 0 or none, or the
   *     threshold below 1
   */
  public Derived {
    if (id.isBlank() || threshold < 1) {
      throw new IllegalArgumentException(
          "A derived quantity has a name and a threshold of 1 or more, not '%s' and %d"
              .formatted(id, threshold));
    }
    coefficients = Relation.checked(coefficients, id);
  }

  /** The one less the other. */
  public static Derived difference(String id, String larger, String smaller, int threshold) {
    Map<String, Long> coefficients = new TreeMap<>(Map.of(larger, 1L));
    coefficients.merge(smaller, -1L, Long::sum);
    return new Derived(id, coefficients, threshold);
  }
}
