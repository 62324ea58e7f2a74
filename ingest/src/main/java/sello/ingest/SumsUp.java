package sello.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The total is the sum of the scores, within 0.05. */
public record SumsUp(String total, List<String> columns) implements RowRule {
  private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

  public SumsUp {
    columns = List.copyOf(columns);
  }

  @Override
  public List<String> reasons() {
    return List.of("total_mismatch");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Optional<Finding> check(RowView row, CodeLists lists) {
    List<String> scores = columns.stream().filter(row::has).map(row::text).toList();
    if (scores.isEmpty() || scores.contains("") || row.text(total).isEmpty()) {
      return Optional.empty();
    }
    BigDecimal sum = scores.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.subtract(new BigDecimal(row.text(total))).abs().compareTo(TOLERANCE) <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Severity.WARNING,
            "total_mismatch",
            total,
            "should be the sum of the scores, " + sum.toPlainString(),
            "The row stays with its scores; ask the sender."));
  }

  @Override
  public String text() {
    return total + " off by more than 0.05 from the sum of the scores is flagged total_mismatch";
  }
}
