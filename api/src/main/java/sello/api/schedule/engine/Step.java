package sello.api.schedule.engine;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sello.api.schedule.TaskState;
import sello.api.schedule.store.Tables;
import sello.api.schedule.store.TaskRow;

/**
 * Does all that is to be done at an instant: the same whatever woke the schedule, and how often.
 */
final class Step {
  private static final Logger LOG = LoggerFactory.getLogger(Step.class);

  /** Well before the silence after which others take a service for dead. */
  private static final Duration BEAT = Duration.ofSeconds(5);

  private final Ledger ledger;
  private final Loading loading;
  private final Takeover takeover;
  private final Timeouts timeouts;
  private final Advancing advancing;
  private final Tries tries;
  private final Engine engine;
  private final Clock clock;
  private Instant lastBeat = Instant.MIN;
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
    this.advancing = new Advancing(ledger, definitions, engine, tries, clock, this::beatInTime);
    this.tries = tries;
    this.engine = engine;
    this.clock = clock;
  }

  /** Says that this service is alive, and ends what was taken from it. */
  void beat(Instant now) {
    sayAlive(now);
    endOthers();
  }

  private void sayAlive(Instant now) {
    ledger.apply(tables -> takeover.beat(tables, now));
    lastBeat = now;
  }

  /** Also in the midst of a step, which takes long when many runs are due. */
  private void beatInTime() {
    Instant now = Moment.of(clock);
    if (now.isBefore(lastBeat) || !now.isBefore(lastBeat.plus(BEAT))) {
      sayAlive(now);
    }
  }

  /**
   * Does what is due at an instant; returns whether more of it is left. What happens is dated when
   * it happens, which may be later: nothing ends before what it waited for.
   */
  boolean at(Instant now) {
    tries.settle();
    boolean isNew = load(now) || isFirst;
    sayAlive(Moment.of(clock));
    apply(
        (tables, later) -> {
          takeover.look(tables, later);
          timeouts.end(tables, later);
        });
    boolean isMoreLeft = advancing.advance(isNew, now);
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
