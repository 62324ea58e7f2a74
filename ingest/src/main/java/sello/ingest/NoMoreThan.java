package sello.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A figure that is a part of another, or can be no larger. More is told and stays: each may have
 * been counted at its own time. In every row it shows two columns whose names were swapped.
 *
 * @param part the smaller figure
 * @param whole the larger one
 */
public record NoMoreThan(String part, String whole) implements RowRule {

  @Override
  public List<String> reasons() {
    return List.of("more_than_" + whole);
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Optional<Finding> check(RowView row, CodeLists lists) {
    String less = row.text(part);
    String more = row.text(whole);
    return less.isEmpty()
            || more.isEmpty()
            || new BigDecimal(less).compareTo(new BigDecimal(more)) <= 0
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Severity.WARNING,
                reasons().get(0),
                part,
                "is more than %s, %s".formatted(whole, more),
                "Look whether the names of the two columns are swapped, or which is wrong."));
  }

  @Override
  public String text() {
    return "%s above %s is told as %s".formatted(part, whole, reasons().get(0));
  }
}
