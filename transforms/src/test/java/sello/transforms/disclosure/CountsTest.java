package sello.transforms.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A system that does not fit is refused; what is a secret, and what is none. */
final class CountsTest {
  private static void assertRefused(ThrowingCallable system, String message) {
    assertThatThrownBy(system).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  private static Drawing threshold3() {
    return Drawing.threshold(3);
  }

  @Test
  void a_total_that_is_not_the_sum_of_its_parts_is_named_with_its_values() {
    assertRefused(
        () -> threshold3().cells("a 2, b 9, ab 12").relations("ab = a + b").counts(),
        "The cells do not fit: -1 × a (2) +1 × ab (12) -1 × b (9) should be EQUAL 0");
  }

  @Test
  void a_stage_larger_than_the_one_before_is_named_with_its_values() {
    assertRefused(
        () -> threshold3().cells("won 3, applied 2").relations("won <= applied").counts(),
        "The cells do not fit: -1 × applied (2) +1 × won (3) should be AT_MOST 0");
  }

  @Test
  void any_other_relation_is_checked_as_it_is_given() {
    Relation atLeast = Relation.of(Map.of("a", 3L), Relation.Sense.AT_LEAST, 7);

    assertRefused(
        () -> threshold3().cells("a 2").relations(List.of(atLeast)).counts(),
        "The cells do not fit: +3 × a (2) should be AT_LEAST 7");
    assertThat(threshold3().cells("a 3").relations(List.of(atLeast)).counts().relations())
        .containsExactly(atLeast);
  }

  @Test
  void a_derived_quantity_below_zero_is_named_with_its_values() {
    assertRefused(
        () ->
            threshold3().cells("won 3, applied 2").difference("failed", "applied", "won").counts(),
        "failed is -1, below 0: +1 × applied (2) -1 × won (3)");
  }

  @Test
  void every_name_is_known_and_there_once() {
    assertRefused(() -> threshold3().cells("a 2, a 3").counts(), "Two cells are named a");
    assertRefused(
        () -> threshold3().cells("a 2, b 2").difference("a", "a", "b").counts(),
        "Two quantities are named a");
    assertRefused(
        () -> threshold3().cells("a 2").relations("a <= b").counts(),
        "A relation names an unknown cell: b");
    assertRefused(
        () -> threshold3().cells("a 2").difference("d", "a", "b").counts(),
        "d names an unknown cell: b");
  }

  @Test
  void cells_relations_and_derived_quantities_check_themselves() {
    assertRefused(
        () -> new Cell("a", -1, 3, false),
        "a: a count and its threshold are 0 or more, not -1 and 3");
    assertRefused(
        () -> new Cell("a", 1, -3, false),
        "a: a count and its threshold are 0 or more, not 1 and -3");
    assertRefused(() -> new Cell(" ", 1, 3, false), "The id of a cell is blank; its value is 1");
    assertRefused(() -> Relation.total("a", List.of("b", "b")), "b occurs twice in a");
    assertRefused(() -> Relation.total("a", List.of("a")), "a occurs twice in a");
    assertRefused(
        () -> Relation.atMost("a", "a"), "A relation has coefficients that are not 0, found {a=0}");
    assertRefused(
        () -> new Derived("d", Map.of(), 3), "d has coefficients that are not 0, found {}");
    assertRefused(
        () -> new Derived("d", Map.of("a", 1L), 0),
        "A derived quantity has a name and a threshold of 1 or more, not 'd' and 0");
  }

  private static List<String> secrets(Drawing drawing) {
    return drawing.counts().secrets().stream().map(Demand::id).toList();
  }

  @Test
  void counts_from_1_to_below_the_threshold_are_secrets_and_zero_is_none() {
    assertThat(secrets(threshold3().cells("a 0, b 1, c 2, d 3").notSensitive("e 1").known("f 1")))
        .containsExactly("b", "c");
  }

  @Test
  void derived_quantities_from_1_to_below_the_threshold_are_secrets() {
    assertThat(
            secrets(
                threshold3()
                    .cells("a 9")
                    .known("x 6, y 7, z 9")
                    .difference("a-x", "a", "x")
                    .difference("a-y", "a", "y")
                    .difference("a-z", "a", "z")))
        .containsExactly("a-y");
  }

  @Test
  void a_count_of_public_cells_only_is_no_secret_at_any_level() {
    assertThat(
            secrets(
                Drawing.threshold(5)
                    .cells("r1-passed 2, r1-applied 2, r2-passed 1, r2-applied 2")
                    .cells("passed 3, applied 4")
                    .known("r1-won 2, r2-won 1")
                    .relations("r1-won <= r1-passed", "r1-passed <= r1-applied")
                    .relations("r2-won <= r2-passed", "r2-passed <= r2-applied")
                    .relations("passed = r1-passed + r2-passed")
                    .relations("applied = r1-applied + r2-applied")))
        .containsExactly("applied", "r2-applied");
  }

  @Test
  void what_a_public_total_forces_is_a_secret_all_the_same() {
    assertThat(
            secrets(
                threshold3()
                    .cells("a 1")
                    .known("b 9, most-b 9, t 10")
                    .relations("t = a + b", "b <= most-b")))
        .containsExactly("a");
  }
}
