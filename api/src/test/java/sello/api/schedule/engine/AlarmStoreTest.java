package sello.api.schedule.engine;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.quartz.TriggerBuilder;
import org.quartz.simpl.CascadingClassLoadHelper;
import org.quartz.spi.OperableTrigger;
import org.quartz.spi.SchedulerSignaler;

class AlarmStoreTest {
  /** Quartz joins the thread that asks: nothing else ends it, for an interrupt may be swallowed. */
  @Test
  void asks_no_more_for_a_database_that_is_away_once_it_is_to_stop() throws Exception {
    AlarmStore store = new AlarmStore();
    store.setDataSource("away");
    store.setDbRetryInterval(50);
    store.initialize(new CascadingClassLoadHelper(), nobody());
    CountDownLatch asked = new CountDownLatch(1);
    Thread asking =
        new Thread(
            () -> {
              asked.countDown();
              store.releaseAcquiredTrigger((OperableTrigger) TriggerBuilder.newTrigger().build());
            });
    asking.setDaemon(true);
    asking.setUncaughtExceptionHandler((thread, error) -> {});
    asking.start();
    assertThat(asked.await(10, SECONDS)).isTrue();
    asking.join(500);
    assertThat(asking.isAlive()).as("asks again and again").isTrue();

    store.schedulerPaused();

    asking.join(10_000);
    assertThat(asking.isAlive()).isFalse();
  }

  /** Is told of what goes wrong, and does nothing. */
  private static SchedulerSignaler nobody() {
    return (SchedulerSignaler)
        Proxy.newProxyInstance(
            AlarmStoreTest.class.getClassLoader(),
            new Class<?>[] {SchedulerSignaler.class},
            (proxy, method, args) -> null);
  }
}
