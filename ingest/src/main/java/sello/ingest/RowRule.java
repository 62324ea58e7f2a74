package sello.ingest;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A rule that a column keeps in some rows only.
 *
 * @param column the column
 * @param whenColumn the column that says in which rows
 * @param whenForm regular expression of the values of {@code whenColumn} for which the rule holds
 * @param rule what the column must keep there
 */
public record RowRule(String column, String whenColumn, String whenForm, Rule rule)
    implements Serializable {

  Optional<Rule.Broken> check(String value, String whenValue, CodeLists lists) {
    return Pattern.matches(whenForm, whenValue) ? rule.check(value, lists) : Optional.empty();
  }
}
