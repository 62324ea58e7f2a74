package sello.transforms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sello.catalog.Node;
import sello.catalog.Plan;
import sello.ingest.DataError;

/** Walks a plan: tables that do not depend on each other are built side by side. */
final class PlanRun {
  private static final String DISK_FULL = "No space left on device";

  private final Plan plan;
  private final Workers workers;
  private final Progress progress;
  private final AtomicReference<@Nullable Exception> firstFailure = new AtomicReference<>();

  /**
   * A run of a plan.
   *
   * @param workers who build its tables; they end with the run
   */
  PlanRun(Plan plan, Workers workers, Progress progress) {
    this.plan = plan;
    this.workers = workers;
    this.progress = progress;
  }

  /**
   * What must hold of some tables.
   *
   * @param tables that are asked, all of the plan
   * @param question throws when it does not hold, else says what was found
   */
  record Check<A>(List<Node> tables, Supplier<A> question) {}

  /** What came of a plan. */
  record Outcome<A>(List<BuiltTable> tables, A answer) {}

  /**
   * Builds every table behind its inputs, and asks a check as soon as its tables are there.
   *
   * @return the tables in the plan's order, and the answer
   * @throws RuntimeException the first failure; no further table is begun
   */
  <A> Outcome<A> run(Function<Node, BuiltTable> build, Check<A> check) {
    try (workers) {
      Map<Node, CompletableFuture<BuiltTable>> started = new LinkedHashMap<>();
      for (Node node : plan.nodes()) {
        started.put(
            node,
            all(node.inputs(), started)
                .thenApplyAsync(ready -> one(node, build), workers.at(node)));
      }
      CompletableFuture<A> answer =
          all(check.tables(), started)
              .thenApplyAsync(ready -> noting(check.question()), workers.first());
      return new Outcome<>(
          started.values().stream().map(CompletableFuture::join).toList(), answer.join());
    } catch (CompletionException e) {
      throw cause(firstFailure.get(), e);
    }
  }

  private static CompletableFuture<Void> all(
      List<Node> nodes, Map<Node, CompletableFuture<BuiltTable>> started) {
    return CompletableFuture.allOf(
        nodes.stream().map(started::get).toArray(CompletableFuture<?>[]::new));
  }

  private BuiltTable one(Node node, Function<Node, BuiltTable> build) {
    if (firstFailure.get() != null) {
      throw new IllegalStateException(node.name() + " was not begun: another table failed.");
    }
    return noting(
        () -> {
          BuiltTable built = build.apply(node);
          progress.tableDone(built);
          return built;
        });
  }

  /** Of several failures the first is told, not what follows from it. */
  private <T> T noting(Supplier<T> work) {
    try {
      return work.get();
    } catch (Exception e) { // Spark throws checked exceptions that it does not declare
      firstFailure.compareAndSet(null, e);
      throw e;
    }
  }

  /**
   * What a user can act on: the {@link DataError} or the full disk that a Spark task met, else what
   * was thrown.
   */
  private static RuntimeException cause(
      @Nullable Exception failure, CompletionException otherwise) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof DataError wrong) {
        return wrong;
      }
      if (String.valueOf(at.getMessage()).endsWith(DISK_FULL)) {
        return new EnvironmentError(
            DISK_FULL
                + ": make room where releases lie and where Spark works, or choose another --data."
                + " Nothing was published.");
      }
    }
    if (failure == null) {
      return otherwise;
    }
    return failure instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException(failure.getMessage(), failure);
  }
}
