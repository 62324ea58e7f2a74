package sello.api.schedule.engine;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import sello.api.schedule.SparkSubmit;
import sello.api.schedule.store.Database;
import sello.api.schedule.store.DatabaseAddress;

/**
 * A service for tests, in a JVM of its own that is killed: its tasks succeed at once. It says what
 * it is about to do, so that it can be killed just then.
 */
public final class KilledService {
  private KilledService() {}

  /**
   * Arguments: address and user of the database, folder of workflows, whether to stop at alarms.
   */
  public static void main(String[] arguments) throws InterruptedException {
    Database database = Database.open(new DatabaseAddress(arguments[0], arguments[1], ""));
    boolean stopsAtAlarms = Boolean.parseBoolean(arguments[3]);
    Schedule schedule =
        new Schedule(
            database,
            Clock.systemUTC(),
            Path.of(arguments[2]),
            new AtOnce(),
            wake -> new SpokenAlarm(new QuartzAlarm(database, wake), stopsAtAlarms));
    schedule.start();
    new CountDownLatch(1).await();
  }

  /** Quartz, but it says before each move that runs are made and triggers are not moved yet. */
  private record SpokenAlarm(Alarm quartz, boolean stops) implements Alarm {
    @Override
    public void set(Map<String, Instant> instants) {
      System.out.println("made");
      if (stops) {
        try {
          new CountDownLatch(1).await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      quartz.set(instants);
    }

    @Override
    public void close() {
      quartz.close();
    }
  }

  /** Tasks that succeed as soon as they are started. */
  private static final class AtOnce implements TaskRunner {
    @Override
    public TaskProcess start(TryName name, SparkSubmit program, IntConsumer ended) {
      Thread thread = new Thread(() -> ended.accept(0), "task");
      thread.setDaemon(true);
      thread.start();
      return new TaskProcess() {
        @Override
        public long pid() {
          return 1;
        }

        @Override
        public void end() {}
      };
    }

    @Override
    public void note(TryName name, String line) {
      System.out.println(line);
    }
  }
}
