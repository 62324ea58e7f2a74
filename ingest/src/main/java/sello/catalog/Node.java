package sello.catalog;

import java.util.List;

/**
 * A table in its place in the plan.
 *
 * @param table the table
 * @param inputs the nodes it is made from, in the order its {@code compute} takes them
 */
public record Node(Table table, List<Node> inputs) {
  public Node {
    inputs = List.copyOf(inputs);
  }

  public String name() {
    return table.spec().name();
  }

  /** Which rows of each input a row comes from; checked against the fields of both. */
  public List<Trace> traces() {
    return Traces.of(this);
  }

  /** Whether the rows are those of a table in the release before. */
  public boolean isEarlier() {
    return table instanceof Table.Earlier;
  }

  /** Whether the rows come from input files rather than from other tables. */
  public boolean isSource() {
    return inputs.isEmpty() && !isEarlier();
  }
}
