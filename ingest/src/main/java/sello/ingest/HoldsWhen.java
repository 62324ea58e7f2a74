package sello.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A rule that a column keeps in some rows only.
 *
 * @param column the column
 * @param whenColumn the column that says in which rows
 * @param whenForm regular expression of the values of {@code whenColumn} for which it holds
 * @param rule what the column must keep there
 */
public record HoldsWhen(String column, String whenColumn, String whenForm, Rule rule)
    implements RowRule {
  @Override
  public List<String> reasons() {
    return List.of(rule.reason(column));
  }

  @Override
  public Severity severity() {
    return Severity.REJECT;
  }

  @Override
  public Optional<Finding> check(RowView row, CodeLists lists) {
    if (!Pattern.matches(whenForm, row.text(whenColumn))) {
      return Optional.empty();
    }
    return rule.check(row.text(column), lists)
        .map(b -> new Finding(Severity.REJECT, rule.reason(column), column, b.rule(), b.advice()));
  }

  @Override
  public String text() {
    return column + " must be " + rule.text() + " where " + whenColumn + " is like " + whenForm;
  }
}
