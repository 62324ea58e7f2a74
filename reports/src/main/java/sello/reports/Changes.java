package sello.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sello.catalog.Field;

/**
 * What differs in a table between two releases, one line for each figure, in the order of the key.
 *
 * @param comparison the releases
 * @param pair the table in both
 * @param counts how much it is
 */
public record Changes(Comparison comparison, TablePair pair, ChangeCounts counts) {
  private static final List<String> OWN =
      List.of("change", "measure", "old", "new", "old_flag", "new_flag", "reason");

  /** Takes a line and says whether it wants the next. */
  @FunctionalInterface
  public interface LineTaker {
    boolean take(ChangeLine line);
  }

  static Changes of(Comparison comparison, TablePair pair) {
    return new Changes(comparison, pair, pair.counts());
  }

  /** The number of lines: a row that came or went has one for each of its columns. */
  public long lines() {
    List<ComparedColumn> columns = pair.columns();
    long before = columns.stream().filter(column -> column.before().isPresent()).count();
    long after = columns.stream().filter(column -> column.after().isPresent()).count();
    return counts.removed() * Math.max(1, before)
        + counts.added() * Math.max(1, after)
        + counts.figures();
  }

  /** Whether anything differs: rows, figures or what the table is. */
  public boolean isAny() {
    return counts.rows() > 0 || !pair.structure().isEmpty();
  }

  /** Names of the columns of a line: a key field of one of our names keeps it, ours gives way. */
  public List<String> columns() {
    List<String> key = pair.key().stream().map(Field::name).toList();
    List<String> own = OWN.stream().map(n -> key.contains(n) ? "diff_" + n : n).toList();
    List<String> columns = new ArrayList<>(own.subList(0, 1));
    columns.addAll(key);
    columns.addAll(own.subList(1, own.size()));
    return columns;
  }

  public void forEach(LineTaker taker) {
    if (counts.rows() == 0) {
      return;
    }
    Causes causes = pair.causes(comparison.isForward());
    List<ComparedColumn> columns = pair.columns();
    try (Conversation talk = Conversation.about(pair.shown().release())) {
      talk.ask(
          new PairStatement(pair).rows(),
          found -> {
            for (ChangeLine line : lines(found, columns, causes)) {
              if (!taker.take(line)) {
                return false;
              }
            }
            return true;
          });
    }
  }

  private List<ChangeLine> lines(ResultSet found, List<ComparedColumn> columns, Causes causes)
      throws SQLException {
    boolean wasThere = found.getBoolean(1);
    boolean isThere = found.getBoolean(2);
    ChangeLine.Kind kind = ChangeLine.Kind.of(wasThere, isThere);
    int place = 3;
    List<Optional<Object>> key = new ArrayList<>();
    for (int i = 0; i < pair.key().size(); i++) {
      key.add(Row.value(found, place++));
    }
    List<ChangeLine> lines = new ArrayList<>();
    for (ComparedColumn column : columns) {
      boolean isListed =
          switch (kind) {
            case ADDED -> column.after().isPresent();
            case REMOVED -> column.before().isPresent();
            case REVISED -> found.getBoolean(place);
          };
      if (isListed) {
        Cell old = new Cell(Row.value(found, place + 1), Row.value(found, place + 3));
        Cell now = new Cell(Row.value(found, place + 2), Row.value(found, place + 4));
        lines.add(line(kind, key, column.name(), old, now, causes));
      }
      place += 5;
    }
    if (lines.isEmpty()) {
      lines.add(line(kind, key, "", Cell.NONE, Cell.NONE, causes));
    }
    return lines;
  }

  /** A figure that either release withholds is shown on neither side. */
  private ChangeLine line(
      ChangeLine.Kind kind,
      List<Optional<Object>> key,
      String measure,
      Cell old,
      Cell now,
      Causes causes) {
    Set<Reason> reasons =
        switch (comparison.isForward() ? kind : kind.mirrored()) {
          case ADDED -> causes.ofNewRow();
          case REMOVED -> causes.ofLostRow();
          case REVISED -> comparison.isForward() ? causes.of(old, now) : causes.of(now, old);
        };
    boolean isWithheld = old.isWithheld() || now.isWithheld();
    return new ChangeLine(
        kind,
        key,
        measure,
        isWithheld ? old.hidden() : old,
        isWithheld ? now.hidden() : now,
        reasons);
  }
}
