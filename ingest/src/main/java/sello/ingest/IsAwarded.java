package sello.ingest;

import java.util.List;
import java.util.Optional;

/**
 * A list of winners that says what was decided of each school holds schools that have the label: a
 * school that was refused or withdrew is none, and of one without a decision nobody knows.
 */
public record IsAwarded(String column) implements RowRule {
  /** What may be decided of a school; the first is the award. */
  static final List<String> DECISIONS = List.of("awarded", "refused", "withdrawn", "pending");

  private static final String REASON = "not_awarded";

  @Override
  public List<String> reasons() {
    return List.of(REASON);
  }

  @Override
  public Severity severity() {
    return Severity.REJECT;
  }

  @Override
  public Optional<Finding> check(RowView row, CodeLists lists) {
    String decision = row.text(column);
    if (!row.has(column) || decision.equals(DECISIONS.get(0))) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Severity.REJECT,
            REASON,
            column,
            decision.isEmpty()
                ? "must be there in a list that says what was decided"
                : "must be awarded: a list of winners holds awarded schools only",
            "Leave such rows out, or send the list as applications, which has every decision."));
  }

  @Override
  public String text() {
    return column + " must be awarded in a file that has it; its other words refuse a row";
  }
}
