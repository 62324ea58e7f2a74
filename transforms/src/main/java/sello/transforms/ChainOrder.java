package sello.transforms;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;
import sello.catalog.Node;
import sello.catalog.Plan;

/**
 * The order in which tables that could be begun are begun: first those with the longest chain of
 * tables behind them, so that at the end not one chain is left and all cores but one are idle.
 */
final class ChainOrder {
  private static final Comparator<Waiting> LONGEST_FIRST =
      Comparator.comparing((Waiting waiting) -> -waiting.chain).thenComparing(Waiting::place);

  private final Map<Node, Integer> chains = new HashMap<>();
  private final List<Node> nodes;

  /**
   * The order of a plan.
   *
   * @param asked tables that a check waits for, which takes longer than any table: they are first
   */
  ChainOrder(Plan plan, Collection<Node> asked) {
    this.nodes = plan.nodes();
    asked.forEach(node -> chains.put(node, nodes.size()));
    for (int place = nodes.size() - 1; place >= 0; place--) {
      Node node = nodes.get(place);
      int behind = chain(node) + 1;
      node.inputs().forEach(input -> chains.merge(input, behind, Math::max));
    }
  }

  /** How many tables the longest chain behind a table has. */
  int chain(Node node) {
    return chains.getOrDefault(node, 0);
  }

  /** A table's turn. */
  private record Waiting(int chain, int place, Runnable work) implements Runnable {
    @Override
    public void run() {
      work.run();
    }
  }

  /** What waits to be begun, in this order. */
  static BlockingQueue<Runnable> queue() {
    return new PriorityBlockingQueue<>(
        1, Comparator.comparing(work -> (Waiting) work, LONGEST_FIRST));
  }

  /** The work on a table, as the queue takes it. */
  Runnable turn(Node node, Runnable work) {
    return new Waiting(chain(node), nodes.indexOf(node), work);
  }

  /** Work that comes before every table. */
  Runnable first(Runnable work) {
    return new Waiting(Integer.MAX_VALUE, -1, work);
  }
}
