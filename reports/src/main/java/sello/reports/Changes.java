package sello.reports;

import java.util.ArrayList;
import java.util.List;
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

  /** Reads the lines one by one, in order, all of them. */
  public void forEach(LineTaker taker) {
    if (counts.rows() == 0) {
      return;
    }
    ChangeReader reader = new ChangeReader(comparison, pair);
    try (Conversation talk = Conversation.about(pair.shown().release())) {
      talk.ask(
          new PairStatement(pair).rows(),
          found -> reader.lines(found).stream().allMatch(taker::take));
    }
  }
}
