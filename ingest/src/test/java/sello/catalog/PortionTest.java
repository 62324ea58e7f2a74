package sello.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class PortionTest {
  /** The text of a Spec says whether a table is the same as in the release before. */
  @Test
  void its_text_is_the_same_in_every_run() {
    List<String> values = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
    Map<String, Portion.Whole> wholes =
        values.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Function.identity(), value -> new Portion.Whole(value, Unit.SCHOOLS)));

    assertThat(new Portion("count", "kind", "all", wholes).wholes().keySet())
        .containsExactlyElementsOf(values);
  }
}
