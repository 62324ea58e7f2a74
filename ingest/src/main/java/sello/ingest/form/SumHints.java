package sello.ingest.form;

import java.util.Set;
import java.util.function.Predicate;

/**
 * What is known of a file that tells its sums from its rows.
 *
 * @param isPlace whether a text names a country or region: a total of one is no row
 * @param hasLabels whether a sum may be labelled by more than the words of {@link TotalWords}; not
 *     where {@code TOTAL} is a value
 * @param codes the columns of schools' codes; empty: not known
 * @param numbers the columns of the senders' numbers of records
 * @param names the columns of schools' names; empty: not known
 */
public record SumHints(
    Predicate<String> isPlace,
    boolean hasLabels,
    Set<Integer> codes,
    Set<Integer> numbers,
    Set<Integer> names) {
  public SumHints {
    codes = Set.copyOf(codes);
    numbers = Set.copyOf(numbers);
    names = Set.copyOf(names);
  }

  /** Where the columns are not known. */
  static SumHints of(Predicate<String> isPlace) {
    return new SumHints(isPlace, true, Set.of(), Set.of(), Set.of());
  }
}
