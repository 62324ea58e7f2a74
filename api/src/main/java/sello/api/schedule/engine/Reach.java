package sello.api.schedule.engine;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import sello.api.schedule.Task;
import sello.api.schedule.Workflow;

/** Tasks with all that wait for them, or for which they wait. */
final class Reach {
  private Reach() {}

  static Set<String> of(
      Workflow workflow, Collection<String> taskIds, boolean downstream, boolean upstream) {
    Set<String> all = new HashSet<>(taskIds);
    if (downstream) {
      all.addAll(reached(taskIds, id -> workflow.downstream(id).stream().map(Task::taskId)));
    }
    if (upstream) {
      all.addAll(
          reached(
              taskIds,
              id -> workflow.task(id).stream().flatMap(task -> task.upstreamTaskIds().stream())));
    }
    return all;
  }

  private static Set<String> reached(
      Collection<String> from, Function<String, Stream<String>> next) {
    Set<String> reached = new HashSet<>();
    Deque<String> left = new ArrayDeque<>(from);
    while (!left.isEmpty()) {
      next.apply(left.pop()).filter(reached::add).forEach(left::push);
    }
    return reached;
  }
}
