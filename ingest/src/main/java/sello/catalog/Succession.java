package sello.catalog;

import java.util.List;
import java.util.Optional;

/**
 * The published releases as each names the one before it.
 *
 * @param reached those that can be followed from {@code latest}, newest first
 * @param gap why the one that is named next cannot be followed; empty when these are all
 */
public record Succession(List<Imprint> reached, Optional<String> gap) {
  public Succession {
    reached = List.copyOf(reached);
  }

  /**
   * All that were published, newest first.
   *
   * @throws IllegalStateException when one of them is damaged or not there: a list without it, and
   *     without those before it, would say that they never were
   */
  public List<Imprint> whole() {
    if (gap.isPresent()) {
      throw new IllegalStateException(gap.get());
    }
    return reached;
  }
}
