package sello.transforms.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Known choices: what is withheld, what never is, and that it stands an attack. */
final class WithholdingTest {
  private static Drawing threshold3() {
    return Drawing.threshold(3);
  }

  private static Withholding safe(Counts counts, Set<String> already) {
    Withholding chosen = Withholding.of(counts, already);
    assertThat(chosen.unprotectable()).isEmpty();
    assertThat(Attack.on(counts, chosen.cells()).findings())
        .allMatch(finding -> finding.verdict() == Finding.Verdict.SAFE);
    return chosen;
  }

  private static void assertWithholds(Drawing drawing, String primary, String secondary) {
    for (long seed = 0; seed < 5; seed++) {
      Withholding chosen = safe(drawing.shuffled(seed), Set.of());
      assertThat(chosen.primary()).isEqualTo(Drawing.ids(primary));
      assertThat(chosen.secondary()).isEqualTo(Drawing.ids(secondary));
    }
  }

  @Test
  void nothing_is_withheld_where_nothing_is_small() {
    assertWithholds(threshold3().cells("a 3, b 0, t 3").relations("t = a + b"), "", "");
  }

  @Test
  void the_smallest_other_region_covers() {
    assertWithholds(
        threshold3().cells("a 2, b 14, c 9, t 25").relations("t = a + b + c"), "a", "c");
  }

  @Test
  void equal_losses_are_decided_by_the_order_of_ids() {
    assertWithholds(
        threshold3().cells("a 2, d 9, c 9, b 9, t 29").relations("t = a + b + c + d"), "a", "b");
  }

  @Test
  void two_small_regions_cover_each_other() {
    assertWithholds(
        threshold3().cells("a 1, b 2, c 22, t 25").relations("t = a + b + c"), "a, b", "");
  }

  @Test
  void two_ones_need_a_third() {
    assertWithholds(
        threshold3().cells("a 1, b 1, c 22, t 24").relations("t = a + b + c"), "a, b", "c");
  }

  @Test
  void zeros_never_cover() {
    assertWithholds(
        threshold3().cells("a 2, b 0, c 30, d 0, t 32").relations("t = a + b + c + d"), "a", "c");
  }

  @Test
  void a_table_of_two_ways_needs_four_corners() {
    assertWithholds(
        threshold3()
            .cells("Ax 2, Ay 20, A 22, Bx 30, By 12, B 42, x 32, y 32, t 64")
            .relations("t = A + B", "t = x + y")
            .relations("A = Ax + Ay", "B = Bx + By", "x = Ax + Bx", "y = Ay + By"),
        "Ax",
        "Ay, Bx, By");
  }

  @Test
  void areas_by_regions_withhold_the_cheapest_rectangle() {
    assertWithholds(
        threshold3()
            .cells("r1a 2, r1b 7, r1c 50, r1 59, r2a 6, r2b 10, r2c 50, r2 66")
            .cells("r3a 40, r3b 40, r3c 40, r3 120, a 48, b 57, c 140, t 245")
            .relations("t = r1 + r2 + r3", "t = a + b + c")
            .relations("r1 = r1a + r1b + r1c", "r2 = r2a + r2b + r2c", "r3 = r3a + r3b + r3c")
            .relations("a = r1a + r2a + r3a", "b = r1b + r2b + r3b", "c = r1c + r2c + r3c"),
        "r1a",
        "r1b, r2a, r2b");
  }

  private static Counts oneRegion() {
    return threshold3()
        .cells("MT 2, MT0 2, ES 40, ES1 30, ES2 10, IT 60, IT1 60, EU 102")
        .relations("MT = MT0", "ES = ES1 + ES2", "IT = IT1", "EU = MT + ES + IT")
        .counts();
  }

  @Test
  void a_total_is_withheld_where_that_takes_the_fewest_cells() {
    assertThat(safe(oneRegion(), Set.of()).secondary()).isEqualTo(Drawing.ids("EU"));
  }

  @Test
  void a_total_that_is_spared_is_withheld_only_where_nothing_else_will_do() {
    Counts alone = threshold3().cells("MT 2, EU 2").relations("EU = MT").counts();
    Counts pair =
        Drawing.threshold(3)
            .cells("a 2, b 1, c 0")
            .notSensitive("t 3, u 30, v 33")
            .relations("t = a + b + c", "v = t + u")
            .counts();

    assertThat(Withholding.of(oneRegion(), Set.of(), Set.of("EU")).secondary())
        .isEqualTo(Drawing.ids("ES, ES2"));
    assertThat(Withholding.of(alone, Set.of(), Set.of("EU")).cells())
        .isEqualTo(Drawing.ids("EU, MT"));
    assertThat(Withholding.of(pair, Set.of(), Set.of("v")).secondary()).isEmpty();
    assertThatThrownBy(() -> Withholding.of(alone, Set.of(), Set.of("XX")))
        .hasMessage("What is spared names an unknown cell: XX");
  }

  @Test
  void regions_below_a_country_are_covered_within_it() {
    assertWithholds(
        threshold3()
            .cells("ES 40, ES1 2, ES2 10, ES3 28, IT 60, IT1 55, IT2 5, EU 100")
            .relations("ES = ES1 + ES2 + ES3", "IT = IT1 + IT2", "EU = ES + IT"),
        "ES1",
        "ES2");
  }

  @Test
  void a_stage_that_bounds_a_secret_is_withheld_with_it() {
    assertWithholds(
        threshold3()
            .cells("eligible 2, registered 2, others 30, more 90, all 32, every 92")
            .relations("eligible <= registered", "all = eligible + others")
            .relations("every = registered + more"),
        "eligible, registered",
        "more, others");
    // five registered leave room for three eligible or one: registered stays
    assertWithholds(
        threshold3()
            .cells("eligible 1, registered 1, others 30, more 3, all 31, every 4")
            .relations("eligible <= registered", "all = eligible + others")
            .relations("every = registered + more"),
        "eligible, registered",
        "more, others");
  }

  @Test
  void few_failed_are_hidden_by_hiding_who_applied() {
    assertWithholds(
        threshold3()
            .cells("r1-applied 20, r2-applied 30, r3-applied 10, applied 60")
            .known("r1-won 18, r2-won 20, r3-won 5")
            .relations("applied = r1-applied + r2-applied + r3-applied")
            .relations("r1-won <= r1-applied", "r2-won <= r2-applied", "r3-won <= r3-applied")
            .difference("r1-failed", "r1-applied", "r1-won")
            .difference("r2-failed", "r2-applied", "r2-won")
            .difference("r3-failed", "r3-applied", "r3-won"),
        "",
        "r1-applied, r3-applied");
  }

  @Test
  void as_few_applied_as_won_is_shown() {
    assertWithholds(
        threshold3()
            .cells("r1-applied 2, r2-applied 30, applied 32")
            .known("r1-won 2, r2-won 20")
            .relations("applied = r1-applied + r2-applied")
            .relations("r1-won <= r1-applied", "r2-won <= r2-applied"),
        "",
        "");
  }

  @Test
  void what_was_withheld_stays_withheld_and_still_cannot_be_worked_out() {
    Counts counts = threshold3().cells("a 5, b 9, c 7, t 21").relations("t = a + b + c").counts();

    Withholding chosen = safe(counts, Set.of("b"));

    assertThat(chosen.primary()).isEmpty();
    assertThat(chosen.secondary()).isEqualTo(Drawing.ids("a, b"));
  }

  @Test
  void what_was_withheld_serves_as_cover() {
    Counts counts = threshold3().cells("a 2, b 9, c 70, t 81").relations("t = a + b + c").counts();

    assertThat(safe(counts, Set.of("c")).secondary()).isEqualTo(Drawing.ids("c"));
    assertThat(safe(counts, Set.of("a")).primary()).isEqualTo(Drawing.ids("a"));
  }

  @Test
  void what_was_withheld_and_is_public_now_is_given_up() {
    Counts counts =
        threshold3().cells("a 2, c 70, t 81").known("b 9").relations("t = a + b + c").counts();

    assertThat(safe(counts, Set.of("b")).cells()).isEqualTo(Drawing.ids("a, c"));
  }

  @Test
  void what_was_withheld_must_be_a_count_of_one_or_more() {
    Counts counts = threshold3().cells("a 0").counts();

    assertThatThrownBy(() -> Withholding.of(counts, Set.of("a")))
        .hasMessageContaining("This is never withheld: Cell[id=a, value=0");
    assertThatThrownBy(() -> Withholding.of(counts, Set.of("b")))
        .hasMessage("What was withheld names an unknown cell: b");
  }

  @Test
  void what_public_cells_give_away_is_named_and_withheld_all_the_same() {
    Counts counts =
        threshold3()
            .cells("a 2, c 1, d 8, cd 9")
            .known("b 9, ab 11")
            .relations("ab = a + b", "cd = c + d")
            .counts();

    Withholding chosen = Withholding.of(counts, Set.of());

    assertThat(chosen.unprotectable()).containsExactly("a");
    assertThat(chosen.primary()).isEqualTo(Drawing.ids("a, c"));
    assertThat(chosen.secondary()).isEqualTo(Drawing.ids("d"));
    assertThat(Attack.on(counts, chosen.cells()).holds()).isTrue();
  }

  @Test
  void what_can_be_had_of_a_secret_half_given_away_is_still_protected() {
    Counts counts =
        Drawing.threshold(5)
            .cells("a 2, b 9, t 11, u 20, rest 9")
            .known("most 3")
            .relations("t = a + b", "a <= most", "u = t + rest")
            .counts();

    Withholding chosen = Withholding.of(counts, Set.of());

    assertThat(chosen.unprotectable()).containsExactly("a");
    assertThat(chosen.cells()).isEqualTo(Drawing.ids("a, b"));
    assertThat(Attack.on(counts, chosen.cells()).holds()).isTrue();
  }

  @Test
  void persons_need_covers_wide_enough() {
    assertWithholds(
        Drawing.threshold(5).cells("a 1, b 2, c 60, t 63").relations("t = a + b + c"), "a, b", "c");
    assertWithholds(
        Drawing.threshold(5).cells("a 2, b 4, c 60, t 66").relations("t = a + b + c"), "a, b", "");
  }
}
