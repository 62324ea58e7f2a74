package sello.ingest;

import java.util.List;
import java.util.Optional;
import sello.ingest.form.SumLabel;

/** The name of a school is none that sums have, such as Total; a row that has a code stays. */
public record NamedLikeSum(String nameColumn) implements RowRule {
  private static final String REASON = "named_like_sum";

  @Override
  public List<String> reasons() {
    return List.of(REASON);
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Optional<Finding> check(RowView row, CodeLists lists) {
    return SumLabel.isLike(row.text(nameColumn), lists.places()::isPlace)
        ? Optional.of(
            new Finding(
                Severity.WARNING,
                REASON,
                nameColumn,
                "reads like the name of a sum or mean, but its row has a code or names a place",
                "The row stays as a school; if it sums up others, remove it."))
        : Optional.empty();
  }

  @Override
  public String text() {
    return nameColumn + " that reads like the name of a sum is flagged " + REASON;
  }
}
