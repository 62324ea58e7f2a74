package sello.api.schedule.engine;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sello.api.schedule.store.Database;

/**
 * The schedule of one service: loads workflows, makes runs, starts tasks. Several may share one
 * PostgreSQL database.
 */
public final class Schedule implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Schedule.class);
  private static final Duration GOODBYE = Duration.ofSeconds(15);

  private final Database database;
  private final Clock clock;
  private final Ledger ledger;
  private final Definitions definitions = new Definitions();
  private final Engine engine;
  private final Tries tries;
  private final Step step;
  private final NextInstants nextInstants;
  private final Pulse pulse;
  private final Alarm alarm;
  private final Commands commands;

  /**
   * A schedule that stands still until {@link #start}.
   *
   * @param folder with the files of workflows
   * @param runner that starts the tries of tasks
   * @param alarm given what wakes this schedule, makes what wakes it at set instants
   */
  public Schedule(
      Database database,
      Clock clock,
      Path folder,
      TaskRunner runner,
      Function<Runnable, Alarm> alarm) {
    this.database = database;
    this.clock = clock;
    this.ledger = new Ledger(database.jdbi());
    this.engine = Engine.here(Moment.of(clock));
    this.pulse = new Pulse(this::step, this::beat);
    this.tries = new Tries(ledger, definitions, runner, clock, pulse::wake);
    this.step = new Step(ledger, definitions, folder, engine, tries, clock, !database.isShared());
    this.nextInstants = new NextInstants(definitions);
    this.commands = new Commands(ledger, definitions, clock, pulse::wake);
    this.alarm = alarm.apply(pulse::wake);
  }

  /** Lets it go on by itself. */
  public void start() {
    pulse.start();
  }

  /** Does all that is to be done now, and sets when to do the next. */
  public synchronized void step() {
    Instant now = Moment.of(clock);
    boolean isMoreLeft = step.at(now);
    alarm.set(ledger.read(tables -> nextInstants.of(tables, now)));
    if (isMoreLeft) {
      pulse.wake();
    }
  }

  private synchronized void beat() {
    step.beat(Moment.of(clock));
  }

  /** What people can ask of it. */
  public Commands commands() {
    return commands;
  }

  public Database database() {
    return database;
  }

  /** Reads workflows from their stored versions. */
  public Definitions definitions() {
    return definitions;
  }

  private void sayGoodbye() {
    try {
      ledger.apply(tables -> tables.heartbeats().delete(engine.id()));
    } catch (RuntimeException e) {
      LOG.warn(
          "The database was not told that this service stops; others find out by themselves.", e);
    }
  }

  /** Stops: the processes of its tasks are ended, and the database is left to others. */
  @Override
  public void close() {
    pulse.close();
    alarm.close();
    synchronized (this) {
      tries.endAll(GOODBYE);
      sayGoodbye();
    }
    database.close();
  }
}
