package sello.ingest;

import java.util.List;
import java.util.Optional;

/**
 * The stages of an application fit together: who came to a later one passed those before it. A
 * school that was awarded was eligible, applied and did not fail the first stage; one that passed
 * the first stage, which is the check of eligibility, was eligible; one with a result applied.
 *
 * @param eligible column that says whether the school met the conditions
 * @param applied column that says whether it applied
 * @param stageOne column with the result of the first stage
 * @param decision column with the decision
 */
public record StagesAgree(String eligible, String applied, String stageOne, String decision)
    implements RowRule {
  static final String REASON = "stages_disagree";

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
    boolean isAwarded = row.text(decision).equals("awarded");
    String result = row.text(stageOne);
    boolean hasResult = !result.isEmpty() || !row.text(decision).isEmpty();
    if (isAwarded && result.equals("failed")) {
      return finding(decision, "was awarded though the first stage was failed");
    }
    if (isNo(row, eligible) && (isAwarded || result.equals("passed"))) {
      return finding(eligible, "is no though a later stage was passed");
    }
    if (isNo(row, applied) && hasResult) {
      return finding(applied, "is no though a later stage has a result");
    }
    return Optional.empty();
  }

  private static boolean isNo(RowView row, String column) {
    return row.text(column).equals("false");
  }

  private static Optional<Finding> finding(String column, String rule) {
    return Optional.of(
        new Finding(
            Severity.WARNING,
            REASON,
            column,
            rule,
            "The row stays, and counts in every stage up to the last that it passed."));
  }

  @Override
  public String text() {
    return "stages that contradict each other are flagged " + REASON;
  }
}
