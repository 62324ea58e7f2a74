package sello.api.schedule.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sello.api.schedule.store.DagRow;
import sello.api.schedule.store.Outage;
import sello.api.schedule.store.Tables;

/**
 * Makes runs, decides about them and starts their tasks, round by round until nothing changes. Work
 * without end keeps nobody waiting for its end: it is many changes, between which others have
 * theirs, tasks start after each round, and the service says that it is alive.
 */
final class Advancing {
  private static final Logger LOG = LoggerFactory.getLogger(Advancing.class);

  /** After so many rounds others have their turn: what is left is done in the next step. */
  private static final int MOST_ROUNDS = 50;

  /**
   * And after so long, for tasks that end meanwhile change something in each: files of workflows
   * are looked at between two steps, limits of time too, and processes ended.
   */
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private final Ledger ledger;
  private final Planning planning;
  private final Starting starting;
  private final Deciding deciding;
  private final Queueing queueing;
  private final Tries tries;
  private final Clock clock;
  private final Runnable beat;

  /**
   * @param beat says that this service is alive, if that was not said just before
   */
  Advancing(
      Ledger ledger,
      Definitions definitions,
      Engine engine,
      Tries tries,
      Clock clock,
      Runnable beat) {
    this.ledger = ledger;
    this.planning = new Planning(definitions);
    this.starting = new Starting(definitions);
    this.deciding = new Deciding(definitions);
    this.queueing = new Queueing(definitions, engine);
    this.tries = tries;
    this.clock = clock;
    this.beat = beat;
  }

  /**
   * Goes on as far as it can; returns whether more is left. A run that ends makes room for another,
   * queued or yet to be made, which may end at once.
   *
   * @param all whether each workflow is planned, or those alone whose next run is due
   */
  boolean advance(boolean all, Instant now) {
    plan(all, now);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      boolean isStarted = change(starting::start);
      boolean isChanged = decide() || isStarted;
      ledger.apply(tables -> Backfilling.complete(tables, Moment.of(clock)));
      startTasks();
      if (!isChanged) {
        return false;
      }
      if (Duration.between(now, clock.instant()).compareTo(LONGEST) > 0) {
        return true;
      }
      plan(false, now);
    }
    return true;
  }

  private <T> T change(BiFunction<Tables, Instant, T> work) {
    beat.run();
    return ledger.change(tables -> work.apply(tables, Moment.of(clock)));
  }

  private boolean decide() {
    boolean isChanged = false;
    Deciding.Piece piece = Deciding.Piece.BEFORE_ALL;
    while (!piece.isLast()) {
      long last = piece.lastRun();
      piece = change((tables, now) -> deciding.decide(tables, last, now));
      isChanged |= piece.isChanged();
    }
    return isChanged;
  }

  private void startTasks() {
    change((tables, now) -> queueing.queue(tables, tries::isFree, now)).forEach(tries::start);
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
      beat.run();
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
}
