package sello.ingest;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Types and checks the rows of one file; remembers their keys, so that a repeated row is seen. */
final class RowCheck {
  /** Behind it stands where a repeated row stands first. */
  static final String ALSO = " also stands in ";

  private final InputFile file;
  private final Contract contract;
  private final CodeLists lists;
  private final KeyIndex keys;
  private final LatestRows latest;
  private final ValueCheck values;
  private final RowNames names;

  RowCheck(InputFile file, Contract contract, CodeLists lists, KeyIndex keys, LatestRows latest) {
    this.file = file;
    this.contract = contract;
    this.lists = lists;
    this.keys = keys;
    this.latest = latest;
    this.values = new ValueCheck(file.file(), contract.isForgiving(), lists);
    this.names = new RowNames(file, contract);
  }

  /** The typed row; what is wrong with it is added to the problems. */
  CheckedRow check(long line, RowView row, List<Problem> problems) {
    int before = problems.size();
    List<ContractColumn> columns = contract.columns();
    @Nullable Object[] typed = new @Nullable Object[columns.size()];
    for (int i = 0; i < typed.length; i++) {
      typed[i] = values.check(line, columns.get(i), row.texts()[i], row.cells()[i], problems);
    }
    String key = names.key(row);
    if (problems.size() == before) {
      checkRules(line, row, problems);
    }
    if (isClean(problems, before)) {
      checkKey(line, row, key, problems);
    }
    return new CheckedRow(typed, derived(row, problems, before), flags(problems, before), key);
  }

  private void checkRules(long line, RowView row, List<Problem> problems) {
    for (RowRule rule : contract.rowRules()) {
      rule.check(row, lists)
          .ifPresent(
              f ->
                  problems.add(
                      new Problem(
                          f.severity(),
                          f.reason(),
                          file.file(),
                          line,
                          f.column(),
                          shown(row, f),
                          f.rule(),
                          f.advice())));
    }
  }

  private String shown(RowView row, RowRule.Finding finding) {
    String cell = row.cell(finding.column());
    return finding.isTold() ? shown(row, finding.column(), cell) : ShownCell.hidden(cell);
  }

  private String shown(RowView row, String column, String text) {
    return row.positions().containsKey(column)
        ? ShownCell.of(contract.columns().get(row.position(column)), text, lists)
        : "";
  }

  private void checkKey(long line, RowView row, String key, List<Problem> problems) {
    if (key.isEmpty()) {
      return;
    }
    List<String> columns = names.filled(row);
    String shown =
        columns.stream()
            .map(column -> shown(row, column, row.text(column)))
            .collect(Collectors.joining(" + "));
    if (latest.replaces(key, row)) {
      problems.add(
          repeated(
              line, columns, shown, Reasons.SUPERSEDED, "a later row of the file replaces it", ""));
      return;
    }
    keys.note(key, file.file() + ", line " + line)
        .ifPresent(
            first ->
                problems.add(
                    repeated(
                        line,
                        columns,
                        shown,
                        Reasons.DUPLICATE_ROW,
                        "must stand once; it" + ALSO + first,
                        contract.key().advice(names.columns(row)))));
  }

  /** Notes when a row of the first pass was updated; its key. */
  String noteLatest(RowView row, LatestRows rows) {
    String key = names.key(row);
    rows.note(key, row);
    return key;
  }

  private @Nullable Object[] derived(RowView row, List<Problem> problems, int before) {
    @Nullable Object[] derived = new @Nullable Object[contract.derived().size()];
    if (isClean(problems, before)) {
      for (int i = 0; i < derived.length; i++) {
        derived[i] = contract.derived().get(i).value(row, lists);
      }
    }
    return derived;
  }

  private static boolean isClean(List<Problem> problems, int before) {
    return problems.subList(before, problems.size()).stream()
        .allMatch(p -> p.severity() == Severity.WARNING);
  }

  private static String flags(List<Problem> problems, int before) {
    return problems.size() == before
        ? ""
        : problems.subList(before, problems.size()).stream()
            .filter(p -> p.severity() == Severity.WARNING)
            .map(Problem::reason)
            .distinct()
            .collect(Collectors.joining(" "));
  }

  private Problem repeated(
      long line, List<String> columns, String key, String reason, String rule, String advice) {
    return new Problem(
        Severity.REJECT, reason, file.file(), line, String.join(" + ", columns), key, rule, advice);
  }
}
