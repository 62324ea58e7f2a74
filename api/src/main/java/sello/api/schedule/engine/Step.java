package sello.api.schedule.engine;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sello.api.schedule.TaskState;
import sello.api.schedule.store.DagRow;
import sello.api.schedule.store.Outage;
import sello.api.schedule.store.Tables;
import sello.api.schedule.store.TaskRow;

/**
 * Does all that is to be done at an instant: the same whatever woke the schedule, and how often.
 */
final class Step {
  private static final Logger LOG = LoggerFactory.getLogger(Step.class);

  /** After so many rounds others have their turn: what is left is done in the next step. */
  private static final int MOST_ROUNDS = 50;

  private final Ledger ledger;
  private final Loading loading;
  private final Takeover takeover;
  private final Timeouts timeouts;
  private final Planning planning;
  private final Starting starting;
  private final Deciding deciding;
  private final Queueing queueing;
  private final Tries tries;
  private final Engine engine;
  private final Clock clock;
  private boolean isFirst = true;

  Step(
      Ledger ledger,
      Definitions definitions,
      Path folder,
      Engine engine,
      Tries tries,
      Clock clock,
      boolean isAlone) {
    this.ledger = ledger;
    this.loading = new Loading(folder, definitions);
    this.takeover = new Takeover(engine, tries, isAlone);
    this.timeouts = new Timeouts(definitions);
    this.planning = new Planning(definitions);
    this.starting = new Starting(definitions);
    this.deciding = new Deciding(definitions);
    this.queueing = new Queueing(definitions, engine);
    this.tries = tries;
    this.engine = engine;
    this.clock = clock;
  }

  /** Says that this service is alive, and ends what was taken from it. */
  void beat(Instant now) {
    ledger.apply(tables -> takeover.beat(tables, now));
    endOthers();
  }

  /**
   * Does what is due at an instant; returns whether more of it is left. What happens is dated when
   * it happens, which may be later: nothing ends before what it waited for.
   */
  boolean at(Instant now) {
    tries.settle();
    boolean isNew = load(now) || isFirst;
    apply(
        (tables, later) -> {
          takeover.beat(tables, later);
          takeover.look(tables, later);
          timeouts.end(tables, later);
        });
    boolean isMoreLeft = advance(isNew, now);
    ledger
        .change(tables -> queueing.queue(tables, tries::isFree, Moment.of(clock)))
        .forEach(tries::start);
    endOthers();
    isFirst = false;
    return isMoreLeft;
  }

  private void apply(BiConsumer<Tables, Instant> work) {
    ledger.apply(tables -> work.accept(tables, Moment.of(clock)));
  }

  private boolean load(Instant now) {
    try {
      return loading.load(ledger, now);
    } catch (UncheckedIOException e) {
      LOG.error("The workflows could not be read; those known go on.", e);
      return false;
    }
  }

  private void plan(boolean all, Instant now) {
    for (DagRow dag : ledger.read(tables -> tables.dags().all())) {
      if (all || isDue(dag, now)) {
        plan(dag.dagId(), now);
      }
    }
  }

  /**
   * In a transaction of its own: a workflow that cannot be planned hinders no other, a database
   * that is away all of them.
   */
  private void plan(String dagId, Instant now) {
    try {
      ledger.apply(
          tables -> tables.dags().find(dagId).ifPresent(row -> planning.plan(tables, row, now)));
    } catch (RuntimeException e) {
      if (Outage.of(e).isPresent()) {
        throw e;
      }
      LOG.error("Dag {} could not be planned.", dagId, e);
    }
  }

  private static boolean isDue(DagRow dag, Instant now) {
    return !dag.isPaused()
        && !dag.isStale()
        && dag.nextDagrunRunAfter().filter(after -> !after.isAfter(now)).isPresent();
  }

  /** A run that ends makes room for another, queued or yet to be made, which may end at once. */
  private boolean advance(boolean all, Instant now) {
    plan(all, now);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      if (!ledger.change(tables -> advance(tables, Moment.of(clock)))) {
        return false;
      }
      plan(false, now);
    }
    return true;
  }

  private boolean advance(Tables tables, Instant now) {
    boolean started = starting.start(tables, now);
    boolean decided = deciding.decide(tables, now);
    Backfilling.complete(tables, now);
    return started || decided;
  }

  /** Ends processes of tries that are not running any more, whoever said so. */
  private void endOthers() {
    Set<String> running =
        ledger.read(
            tables ->
                tables.tasks().in(Set.of(TaskState.RUNNING)).stream()
                    .filter(task -> task.engineId().filter(engine.id()::equals).isPresent())
                    .map(TaskRow::id)
                    .collect(Collectors.toSet()));
    tries.endAllBut(running);
  }
}
