package sello.api.schedule.engine;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class PulseTest {
  /** Memory that lacks for one step may be there for the next. */
  @Test
  void goes_on_after_an_error_of_the_machine() throws InterruptedException {
    CountDownLatch steps = new CountDownLatch(2);
    CountDownLatch beats = new CountDownLatch(2);
    try (Pulse pulse = new Pulse(() -> failFirst(steps), () -> failFirst(beats))) {
      pulse.start();
      assertThat(steps.await(20, SECONDS)).as("steps").isTrue();
      assertThat(beats.await(30, SECONDS)).as("beats").isTrue();
    }
  }

  private static void failFirst(CountDownLatch called) {
    called.countDown();
    if (called.getCount() == 1) {
      throw new OutOfMemoryError("once");
    }
  }
}
