package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import sello.catalog.Node;
import sello.catalog.Plan;
import sello.ingest.DataError;

final class WorkersTest {
  private static final Node MADE_OF_PARTS = ToyNodes.of("made_of_parts");
  private static final Node BEHIND = ToyNodes.of("behind", MADE_OF_PARTS);
  private static final Node ALONE = ToyNodes.of("alone");
  private static final Plan PLAN = new Plan(List.of(ALONE, MADE_OF_PARTS, BEHIND));

  private static Workers workers(int number) {
    return new Workers(new ChainOrder(PLAN, List.of()), number);
  }

  /** What came of works that one of the workers does together with the others. */
  private static <T> CompletableFuture<List<T>> together(Workers workers, List<Supplier<T>> works) {
    return CompletableFuture.supplyAsync(
        () -> workers.together(MADE_OF_PARTS, works), workers.at(MADE_OF_PARTS));
  }

  @Test
  void works_end_in_their_order_though_nobody_else_is_free() {
    try (Workers workers = workers(1)) {
      assertThat(together(workers, List.of(() -> 1, () -> 2, () -> 3)).join())
          .containsExactly(1, 2, 3);
    }
  }

  @Test
  void nothing_is_nothing() {
    try (Workers workers = workers(2)) {
      assertThat(together(workers, List.of()).join()).isEmpty();
    }
  }

  @Test
  void whoever_is_free_helps() {
    CountDownLatch second = new CountDownLatch(1);
    try (Workers workers = workers(2)) {
      List<Supplier<String>> works =
          List.of(
              () -> {
                Latches.await(second); // never ends, unless another does the next
                return "first";
              },
              () -> {
                second.countDown();
                return "second";
              });
      assertThat(together(workers, works).join()).containsExactly("first", "second");
    }
  }

  @Test
  void who_comes_free_helps_before_another_table_is_begun() {
    List<String> begun = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch atWork = new CountDownLatch(1);
    CountDownLatch last = new CountDownLatch(1);
    try (Workers workers = workers(2)) {
      CompletableFuture<List<String>> parts =
          together(
              workers,
              List.of(
                  () -> {
                    workers.at(ALONE).execute(() -> begun.add("alone"));
                    atWork.countDown();
                    Latches.await(last);
                    return "first";
                  },
                  () -> {
                    begun.add("second");
                    last.countDown();
                    return "second";
                  }));
      workers.at(BEHIND).execute(() -> Latches.await(atWork)); // keeps the other until both wait
      assertThat(parts.join()).containsExactly("first", "second");
    }
    assertThat(begun).containsExactly("second", "alone");
  }

  @Test
  void of_works_that_fail_the_first_is_told_and_the_others_have_ended() {
    List<String> ended = Collections.synchronizedList(new ArrayList<>());
    try (Workers workers = workers(2)) {
      List<Supplier<String>> works =
          List.of(
              () -> "good",
              () -> {
                throw new DataError("a part breaks its rules");
              },
              () -> {
                throw new IllegalStateException("another");
              },
              () -> {
                ended.add("last");
                return "last";
              });
      CompletableFuture<List<String>> failed = together(workers, works);
      assertThatExceptionOfType(Exception.class)
          .isThrownBy(failed::join)
          .withCauseExactlyInstanceOf(DataError.class)
          .withStackTraceContaining("a part breaks its rules");
    }
    assertThat(ended).containsExactly("last");
  }
}
