package sello.reports.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import sello.reports.Refusal;
import sello.reports.text.Texts;

class SharedEchartsTest {
  private final AtomicLong clock = new AtomicLong();

  private static String drawn(SharedEcharts engine) {
    Fitted fitted = Fitting.of(ToyPictures.lying(3, "Place %d"), Size.SMALL);
    return engine.inTurn(() -> engine.echarts().svg(fitted, Texts.english().numerals()));
  }

  @Test
  void theEngineStartsWithTheFirstPictureAndGoesWhenNobodyDraws() {
    try (SharedEcharts engine = new SharedEcharts(Map.of(), clock::get)) {
      assertThat(engine.isRunning()).isFalse();
      String first = drawn(engine);
      clock.addAndGet(SharedEcharts.IDLE.toNanos() - 1);
      assertThat(engine.isRunning()).isTrue();
      clock.addAndGet(2);
      assertThat(engine.isRunning()).isFalse();
      assertThat(drawn(engine)).contains("Place 3").isEqualTo(first);
    }
  }

  @Test
  void whoDoesNotWaitForATurnGetsNoEngine() {
    try (SharedEcharts engine = new SharedEcharts(Map.of(), clock::get)) {
      assertThatThrownBy(engine::echarts).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void whoComesWhenManyWaitIsToldToComeAgain() throws InterruptedException {
    try (SharedEcharts engine = new SharedEcharts(Map.of(), clock::get)) {
      CountDownLatch busy = new CountDownLatch(1);
      CountDownLatch done = new CountDownLatch(1);
      List<Thread> others = new ArrayList<>();
      others.add(start(() -> engine.inTurn(() -> waited(busy, done))));
      busy.await();
      for (int i = 0; i < 12; i++) {
        Thread other = start(() -> engine.inTurn(() -> true));
        others.add(other);
        while (other.getState() != Thread.State.WAITING) {
          Thread.onSpinWait();
        }
      }
      assertThatThrownBy(() -> engine.inTurn(() -> true))
          .isInstanceOf(Refusal.class)
          .hasMessage("Others wait for their pictures; ask again in a minute.");
      done.countDown();
      for (Thread other : others) {
        other.join();
      }
      assertThat(engine.inTurn(() -> "drawn")).isEqualTo("drawn");
    }
  }

  private static Thread start(Runnable work) {
    Thread thread = new Thread(work);
    thread.start();
    return thread;
  }

  private static boolean waited(CountDownLatch busy, CountDownLatch done) {
    busy.countDown();
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return true;
  }
}
