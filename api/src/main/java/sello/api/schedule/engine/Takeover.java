package sello.api.schedule.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sello.api.schedule.Cause;
import sello.api.schedule.TaskState;
import sello.api.schedule.store.CauseRow;
import sello.api.schedule.store.HeartbeatRow;
import sello.api.schedule.store.Tables;
import sello.api.schedule.store.TaskRow;

/** Takes tasks from services that are gone, and ends tries whose process is gone. */
final class Takeover {
  /** After how long a silent service is taken for dead. */
  static final Duration SILENCE = Duration.ofSeconds(30);

  private static final Set<TaskState> IN_HAND =
      Set.of(TaskState.QUEUED, TaskState.RUNNING, TaskState.RESTARTING);

  private final Engine engine;
  private final Tries tries;
  private final boolean isAlone;
  private final Silences silences = new Silences();

  /**
   * @param isAlone whether no other service can have the database open
   */
  Takeover(Engine engine, Tries tries, boolean isAlone) {
    this.engine = engine;
    this.tries = tries;
    this.isAlone = isAlone;
  }

  /** Says that this service is alive, and hears who else is; false when taken for dead. */
  boolean beat(Tables tables, Instant now) {
    silences.listen(tables.heartbeats().all(), now);
    if (tables.heartbeats().beat(engine.id(), now)) {
      return true;
    }
    tables.heartbeats().insert(engine.heartbeat(now));
    return false;
  }

  /** Looks at all that is in hand; nothing of this service's may be about to start. */
  void look(Tables tables, Instant now) {
    Map<String, Duration> gone = new HashMap<>();
    silences
        .listen(tables.heartbeats().all(), now)
        .forEach(
            (other, silence) -> {
              boolean isSilent = isAlone || silence.compareTo(SILENCE) > 0;
              if (!other.equals(engine.id()) && isSilent) {
                tables.heartbeats().delete(other);
                gone.put(other, silence);
              }
            });
    Set<String> alive =
        tables.heartbeats().all().stream().map(HeartbeatRow::engineId).collect(Collectors.toSet());
    tables.tasks().in(IN_HAND).stream()
        .filter(task -> !isHeld(task, alive))
        .forEach(task -> release(tables, task, why(task, gone)));
  }

  private boolean isHeld(TaskRow task, Set<String> alive) {
    String holder = task.engineId().orElse("");
    return holder.equals(engine.id()) ? tries.hasProcess(task) : alive.contains(holder);
  }

  /** One that shares the database may still be there; of a file's, none can. */
  private CauseRow why(TaskRow task, Map<String, Duration> gone) {
    return Optional.ofNullable(gone.get(task.engineId().orElse("")))
        .filter(silence -> !isAlone)
        .map(silence -> new CauseRow(Cause.SILENT, silence.toSeconds() + " s"))
        .orElse(new CauseRow(Cause.LOST, ""));
  }

  private void release(Tables tables, TaskRow task, CauseRow why) {
    if (task.state().filter(TaskState.QUEUED::equals).isPresent()) {
      tables.task().release(task);
    } else {
      boolean isRunning = task.state().filter(TaskState.RUNNING::equals).isPresent();
      tries.lost(tables, task);
      if (isRunning) {
        tables.causes().ofTask(task, why.cause(), why.causeDetail());
        tries.say(task, why.sentence());
      }
    }
  }
}
