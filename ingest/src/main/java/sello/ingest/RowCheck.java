package sello.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Types and checks the rows of one file; remembers their keys, so that a repeated row is seen. */
final class RowCheck {
  private final String file;
  private final String edition;
  private final Contract contract;
  private final int[] positions;
  private final int width;
  private final CodeLists lists;
  private final KeyIndex keys;

  RowCheck(
      InputFile file,
      Contract contract,
      int[] positions,
      int width,
      CodeLists lists,
      KeyIndex keys) {
    this.file = file.file();
    this.edition = file.edition();
    this.keys = keys;
    this.contract = contract;
    this.positions = positions;
    this.width = width;
    this.lists = lists;
  }

  Outcome check(long line, List<String> cells) {
    List<ContractColumn> columns = contract.columns();
    @Nullable Object[] values = new @Nullable Object[columns.size()];
    List<Problem> problems = new ArrayList<>();
    if (cells.size() != width) {
      problems.add(
          problem(
              line,
              "",
              cells.size() + " values",
              "must have as many values as the header, " + width,
              "Look for a missing or an unquoted comma."));
      return new Outcome(line, values, problems);
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = value(line, columns.get(i), cells.get(positions[i]).strip(), problems);
    }
    if (problems.isEmpty()) {
      contract.rowRules().forEach(rule -> checkRowRule(rule, line, cells, problems));
    }
    if (problems.isEmpty()) {
      checkKey(line, cells, problems);
    }
    return new Outcome(line, values, problems);
  }

  private @Nullable Object value(
      long line, ContractColumn column, String text, List<Problem> problems) {
    if (text.isEmpty()) {
      if (column.required()) {
        problems.add(problem(line, column.name(), "", "must not be empty", "Fill it in."));
      }
      return null;
    }
    Object value;
    try {
      value = column.type().parse(text);
    } catch (IllegalArgumentException e) {
      problems.add(
          problem(
              line, column.name(), text, "must be " + column.type().form(), "Correct the value."));
      return null;
    }
    for (Rule rule : column.rules()) {
      rule.check(text, lists)
          .ifPresent(b -> problems.add(problem(line, column.name(), text, b.rule(), b.advice())));
    }
    return value;
  }

  private void checkRowRule(RowRule rule, long line, List<String> cells, List<Problem> problems) {
    String value = cell(rule.column(), cells);
    rule.check(value, cell(rule.whenColumn(), cells), lists)
        .ifPresent(b -> problems.add(problem(line, rule.column(), value, b.rule(), b.advice())));
  }

  private String cell(String column, List<String> cells) {
    return cells.get(positions[contract.header().indexOf(column)]).strip();
  }

  private void checkKey(long line, List<String> cells, List<Problem> problems) {
    List<String> key = new ArrayList<>();
    contract.uniqueKey().forEach(name -> key.add(cell(name, cells)));
    String shown = String.join(" + ", key);
    key.add(edition);
    keys.note(key, file + ", line " + line)
        .ifPresent(first -> problems.add(repeated(line, shown, first)));
  }

  private Problem repeated(long line, String key, String first) {
    return problem(
        line,
        String.join(" + ", contract.uniqueKey()),
        key,
        "must stand once; it also stands in " + first,
        "Remove one of the two rows.");
  }

  private Problem problem(long line, String column, String value, String rule, String advice) {
    return new Problem(Severity.REJECT, file, line, column, value, rule, advice);
  }
}
