package sello.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Room beside names that the drawing engine does not measure, seven pixels a letter. */
final class UnmeasuredTest {
  private static List<String> names(int count, String even, String odd) {
    List<String> names = new ArrayList<>(Collections.nCopies(count, even));
    for (int i = 1; i < count; i += 2) {
      names.set(i, odd);
    }
    return names;
  }

  @Test
  void forty_names_are_all_measured() {
    assertThat(Unmeasured.width(names(40, "Van", "Afyonkarahisar"))).isZero();
  }

  @Test
  void of_more_a_name_between_may_be_longer_than_those_that_are_measured() {
    assertThat(Unmeasured.width(names(60, "Van", "Afyonkarahisar"))).isEqualTo(7 * (11 + 2));
  }

  @Test
  void it_may_be_wider_with_as_many_letters() {
    assertThat(Unmeasured.width(names(60, "Afyonkarahisa", "Kahramanmaraş"))).isEqualTo(7 * 2);
  }
}
