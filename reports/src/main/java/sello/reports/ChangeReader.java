package sello.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a row that differs between two releases as lines, one for each figure. */
final class ChangeReader {
  /** For each column: whether it differs, both values, both flags. */
  private static final int PLACES = 5;

  private final boolean isForward;
  private final Causes causes;
  private final List<ComparedColumn> columns;
  private final int keys;

  ChangeReader(Comparison comparison, TablePair pair) {
    this.isForward = comparison.isForward();
    this.causes = pair.causes(isForward);
    this.columns = pair.columns();
    this.keys = pair.key().size();
  }

  /** The lines of the row at which the answer to {@link PairStatement#rows} stands. */
  List<ChangeLine> lines(ResultSet found) throws SQLException {
    ChangeLine.Kind kind = ChangeLine.Kind.of(found.getBoolean(1), found.getBoolean(2));
    List<Optional<Object>> key = new ArrayList<>();
    for (int i = 0; i < keys; i++) {
      key.add(Row.value(found, 3 + i));
    }
    List<ChangeLine> lines = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int place = 3 + keys + PLACES * i;
      if (isListed(kind, columns.get(i), found.getBoolean(place))) {
        Cell old = new Cell(Row.value(found, place + 1), Row.value(found, place + 3));
        Cell now = new Cell(Row.value(found, place + 2), Row.value(found, place + 4));
        lines.add(line(kind, key, columns.get(i).name(), old, now));
      }
    }
    return lines.isEmpty() ? List.of(line(kind, key, "", Cell.NONE, Cell.NONE)) : lines;
  }

  private static boolean isListed(ChangeLine.Kind kind, ComparedColumn column, boolean differs) {
    return switch (kind) {
      case ADDED -> column.after().isPresent();
      case REMOVED -> column.before().isPresent();
      case REVISED -> differs;
    };
  }

  /** A figure that either release withholds is shown on neither side. */
  private ChangeLine line(
      ChangeLine.Kind kind, List<Optional<Object>> key, String measure, Cell old, Cell now) {
    boolean isWithheld = old.isWithheld() || now.isWithheld();
    return new ChangeLine(
        kind,
        key,
        measure,
        isWithheld ? old.hidden() : old,
        isWithheld ? now.hidden() : now,
        reasons(kind, old, now));
  }

  private Set<Reason> reasons(ChangeLine.Kind kind, Cell old, Cell now) {
    return switch (isForward ? kind : kind.mirrored()) {
      case ADDED -> causes.ofNewRow();
      case REMOVED -> causes.ofLostRow();
      case REVISED -> isForward ? causes.of(old, now) : causes.of(now, old);
    };
  }
}
