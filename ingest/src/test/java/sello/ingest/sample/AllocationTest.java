package sello.ingest.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class AllocationTest {
  @Test
  void the_largest_remainders_are_rounded_up() {
    assertThat(Allocation.split(10, new double[] {47, 16, 15.8, 12, 6.1, 3.1}))
        .containsExactly(5, 2, 1, 1, 1, 0);
  }

  @Test
  void a_tie_goes_to_the_first() {
    assertThat(Allocation.split(1, new double[] {1, 1, 1})).containsExactly(1, 0, 0);
  }

  @Test
  void parts_always_sum_to_the_total() {
    SplittableRandom random = new SplittableRandom(11);
    for (int round = 0; round < 500; round++) {
      double[] weights = random.doubles(1 + random.nextInt(60), 0, 1000).toArray();
      int total = random.nextInt(5000);
      assertThat(Arrays.stream(Allocation.split(total, weights)).sum()).isEqualTo(total);
    }
  }

  @Test
  void what_a_cap_refuses_goes_to_the_others() {
    assertThat(Allocation.splitCapped(9, new double[] {8, 1, 0.1}, new int[] {3, 9, 9}))
        .containsExactly(3, 6, 0);
    assertThatThrownBy(() -> Allocation.splitCapped(9, new double[] {1}, new int[] {3}))
        .hasMessageContaining("6 of 9 do not fit");
  }

  @Test
  void small_parts_are_lifted_at_the_cost_of_the_largest() {
    int[] parts = {0, 9, 1};
    Allocation.lift(parts, 2);
    assertThat(parts).containsExactly(2, 6, 2);
  }
}
