package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.apache.spark.SparkException;
import org.junit.jupiter.api.Test;
import sello.catalog.Node;
import sello.catalog.Plan;
import sello.ingest.DataError;

final class PlanRunTest {
  private static final Node SLOW = ToyNodes.of("slow");
  private static final Node BEHIND = ToyNodes.of("behind", SLOW);
  private static final Node WRONG = ToyNodes.of("wrong");
  private static final Plan PLAN = new Plan(List.of(SLOW, BEHIND, WRONG));

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private List<BuiltTable> run(Function<Node, BuiltTable> build) {
    return run(build, new PlanRun.Check<>(List.of(), () -> "held")).tables();
  }

  private PlanRun.Outcome<String> run(
      Function<Node, BuiltTable> build, PlanRun.Check<String> check) {
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    Workers workers = new Workers(new ChainOrder(PLAN, check.tables()));
    return new PlanRun(
            PLAN, workers, new Progress(out, Progress.Detail.EACH_STEP, PLAN.nodes().size()))
        .run(build, check);
  }

  private static BuiltTable built(Node node) {
    return new BuiltTable(node, 3, "ab", List.of(), "recipe", Optional.empty(), 0.1);
  }

  @Test
  void tables_come_in_the_order_of_the_plan_each_built_once_behind_its_inputs() {
    Set<Node> done = ConcurrentHashMap.newKeySet();
    List<BuiltTable> tables =
        run(
            node -> {
              assertThat(done).containsAll(node.inputs());
              assertThat(done.add(node)).isTrue();
              return built(node);
            });

    assertThat(tables.stream().map(BuiltTable::node)).containsExactly(SLOW, BEHIND, WRONG);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("table 3 of 3").hasLineCount(3);
  }

  @Test
  void a_check_is_asked_when_its_tables_are_there_though_another_table_is_not() {
    CountDownLatch asked = new CountDownLatch(1);
    Set<Node> done = ConcurrentHashMap.newKeySet();
    PlanRun.Outcome<String> outcome =
        run(
            node -> {
              if (node.equals(BEHIND)) {
                Latches.await(asked);
              }
              done.add(node);
              return built(node);
            },
            new PlanRun.Check<>(
                List.of(SLOW, WRONG),
                () -> {
                  assertThat(done).containsExactlyInAnyOrder(SLOW, WRONG);
                  asked.countDown();
                  return "held";
                }));

    assertThat(outcome.answer()).isEqualTo("held");
    assertThat(outcome.tables()).hasSize(3);
  }

  @Test
  void a_check_that_does_not_hold_is_told() {
    assertThatExceptionOfType(DataError.class)
        .isThrownBy(
            () ->
                run(
                    PlanRunTest::built,
                    new PlanRun.Check<>(
                        List.of(SLOW),
                        () -> {
                          throw new DataError("a count can be worked out");
                        })))
        .withMessage("a count can be worked out");
  }

  @Test
  void of_tables_that_could_be_begun_the_one_with_the_longest_chain_behind_it_is_first() {
    Node third = ToyNodes.of("third", BEHIND);
    Node alone = ToyNodes.of("alone");
    Plan plan = new Plan(List.of(alone, SLOW, BEHIND, third, WRONG));

    assertThat(begun(new ChainOrder(plan, List.of()), third, WRONG, alone, BEHIND, SLOW))
        .containsExactly(SLOW, BEHIND, alone, WRONG);
    assertThat(begun(new ChainOrder(plan, List.of(WRONG)), third, WRONG, alone, BEHIND, SLOW))
        .as("a check waits for one")
        .containsExactly(WRONG, SLOW, BEHIND, alone);
  }

  /** The order in which tables are begun that all wait while a first is built. */
  private static List<Node> begun(ChainOrder order, Node first, Node... waiting) {
    CountDownLatch allWait = new CountDownLatch(1);
    List<Node> begun = new ArrayList<>();
    try (Workers worker = new Workers(order, 1)) {
      worker.at(first).execute(() -> Latches.await(allWait));
      List.of(waiting).forEach(node -> worker.at(node).execute(() -> begun.add(node)));
      allWait.countDown();
    }
    return begun;
  }

  @Test
  void the_first_failure_is_told_though_another_stands_before_it_in_the_plan() {
    Function<Node, BuiltTable> wrongFails =
        wrongFailsFirst(new DataError("wrong breaks its own rules"));

    assertThatExceptionOfType(DataError.class)
        .isThrownBy(
            () ->
                run(
                    node -> {
                      throw new IllegalStateException(wrongFails.apply(node) + " fails later");
                    }))
        .withMessage("wrong breaks its own rules");
  }

  /** Builds every table but one, whose failure comes before another table is built. */
  private static Function<Node, BuiltTable> wrongFailsFirst(Exception failure) {
    assumeThat(Runtime.getRuntime().availableProcessors()).isGreaterThan(1);
    CountDownLatch wrongHasEnded = new CountDownLatch(1);
    Thread[] worker = new Thread[1];
    return node -> {
      if (node.equals(WRONG)) {
        worker[0] = Thread.currentThread();
        wrongHasEnded.countDown();
        throw PlanRunTest.<RuntimeException>sneaky(failure);
      }
      Latches.await(wrongHasEnded);
      awaitIdle(worker[0]);
      return built(node);
    };
  }

  /** Waits until a worker of the pool has left its task and waits for the next. */
  private static void awaitIdle(Thread worker) {
    while (worker.getState() == Thread.State.RUNNABLE
        || worker.getState() == Thread.State.BLOCKED) {
      Thread.onSpinWait();
    }
  }

  @Test
  void wrong_data_that_a_spark_task_met_is_told_as_such() {
    DataError wrong = new DataError("An input file cannot be read");
    assertThatExceptionOfType(DataError.class)
        .isThrownBy(
            () ->
                run(
                    node -> {
                      throw PlanRunTest.<RuntimeException>sneaky(
                          new SparkException("Job aborted", wrong));
                    }))
        .isSameAs(wrong);
  }

  @Test
  void a_checked_failure_is_told_and_not_what_follows_from_it() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> run(wrongFailsFirst(new SparkException("Job aborted", null))))
        .withMessage("Job aborted");
  }

  @Test
  void a_full_disk_is_for_the_user_to_mend() {
    IOException full = new IOException("No space left on device");

    assertThatExceptionOfType(EnvironmentError.class)
        .isThrownBy(() -> run(wrongFailsFirst(new SparkException("Job aborted", full))))
        .withMessage(
            "No space left on device: make room where releases lie and where Spark works, or choose"
                + " another --data. Nothing was published.");
  }

  /** Throws a checked exception that nobody declares, as Scala code does. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Exception> E sneaky(Exception error) throws E {
    throw (E) error;
  }
}
