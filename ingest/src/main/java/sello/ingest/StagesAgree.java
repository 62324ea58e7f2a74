package sello.ingest;

import java.util.List;
import java.util.Optional;

/**
 * The stages of an application fit together: who came to a later one passed those before it. A
 * school that was awarded was eligible, applied and did not fail the first stage; one that passed
 * the first stage, which is the check of eligibility, was eligible; one with a result applied, and
 * has that of the first stage first. In every row, days the other way round show two columns whose
 * names were swapped.
 *
 * @param eligible column that says whether the school met the conditions
 * @param applied column that says whether it applied
 * @param stageOne column with the result of the first stage
 * @param stageOneOn column with its day
 * @param decision column with the decision
 * @param decidedOn column with its day
 */
public record StagesAgree(
    String eligible,
    String applied,
    String stageOne,
    String stageOneOn,
    String decision,
    String decidedOn)
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
    return isDecidedFirst(row)
        ? finding(
            decidedOn,
            "lies before %s, %s".formatted(stageOneOn, row.text(stageOneOn)),
            "Look whether the names of the two columns are swapped, or which is wrong.")
        : Optional.empty();
  }

  private boolean isDecidedFirst(RowView row) {
    String last = row.text(decidedOn);
    return !last.isEmpty() && last.compareTo(row.text(stageOneOn)) < 0;
  }

  private static boolean isNo(RowView row, String column) {
    return row.text(column).equals("false");
  }

  private static Optional<Finding> finding(String column, String rule) {
    return finding(
        column, rule, "The row stays, and counts in every stage up to the last that it passed.");
  }

  private static Optional<Finding> finding(String column, String rule, String advice) {
    return Optional.of(new Finding(Severity.WARNING, REASON, column, rule, advice));
  }

  @Override
  public String text() {
    return "stages that contradict each other are flagged " + REASON;
  }
}
