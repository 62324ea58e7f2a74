package sello.ingest;

import java.util.List;
import java.util.Optional;

/**
 * A date that does not lie before another. Dates may be partial: 2018 and 2018-02 are then compared
 * by what both say.
 *
 * @param later the date that comes later, or on the same day
 * @param earlier the other
 */
public record NotBefore(String later, String earlier) implements RowRule {
  @Override
  public List<String> reasons() {
    return List.of("before_" + earlier);
  }

  @Override
  public Severity severity() {
    return Severity.REJECT;
  }

  @Override
  public Optional<Finding> check(RowView row, CodeLists lists) {
    String last = row.text(later);
    String first = row.text(earlier);
    int said = Math.min(last.length(), first.length());
    return last.substring(0, said).compareTo(first.substring(0, said)) >= 0
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Severity.REJECT,
                reasons().get(0),
                later,
                "must not lie before %s, %s".formatted(earlier, first),
                "Look which of the two is wrong, or whether they are swapped."));
  }

  @Override
  public String text() {
    return later + " must not lie before " + earlier;
  }
}
