package sello.transforms.disclosure;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sello.transforms.disclosure.Finding.Verdict.EXPOSED;
import static sello.transforms.disclosure.Finding.Verdict.GIVEN_AWAY;
import static sello.transforms.disclosure.Finding.Verdict.SAFE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Known answers, worked out by hand: what an attacker can tell, and when that is too much. */
final class AttackTest {
  private static Drawing threshold3() {
    return Drawing.threshold(3);
  }

  private static Finding of(Attack attack, String id) {
    return attack.findings().stream().filter(f -> f.id().equals(id)).findAny().orElseThrow();
  }

  private static Range range(Attack attack, String id) {
    return of(attack, id).range();
  }

  private static Counts twoByTwo() {
    return threshold3()
        .cells("Ax 2, Ay 20, A 22, Bx 30, By 12, B 42, x 32, y 32")
        .relations("A = Ax + Ay", "B = Bx + By", "x = Ax + Bx", "y = Ay + By")
        .counts();
  }

  @Test
  void one_cell_of_a_table_is_worked_out_from_its_row() {
    Attack attack = Attack.on(twoByTwo(), Drawing.ids("Ax"));

    assertThat(range(attack, "Ax")).isEqualTo(new Range(2, 2));
    assertThat(of(attack, "Ax").verdict()).isEqualTo(EXPOSED);
    assertThat(attack.holds()).isFalse();
  }

  @Test
  void two_cells_of_a_row_are_worked_out_from_their_columns() {
    Attack attack = Attack.on(twoByTwo(), Drawing.ids("Ax, Ay"));

    assertThat(range(attack, "Ax")).isEqualTo(new Range(2, 2));
    assertThat(range(attack, "Ay")).isEqualTo(new Range(20, 20));
    assertThat(attack.exposed()).hasSize(2);
  }

  @Test
  void four_cells_at_the_corners_of_a_table_are_safe() {
    Attack attack = Attack.on(twoByTwo(), Drawing.ids("Ax, Ay, Bx, By"));

    assertThat(range(attack, "Ax")).isEqualTo(new Range(0, 22));
    assertThat(range(attack, "Ay")).isEqualTo(new Range(0, 22));
    assertThat(range(attack, "Bx")).isEqualTo(new Range(10, 32));
    assertThat(range(attack, "By")).isEqualTo(new Range(10, 32));
    assertThat(of(attack, "Ax").informed()).isEqualTo(new Range(1, 21));
    assertThat(attack.findings()).allMatch(finding -> finding.verdict() == SAFE);
  }

  @Test
  void two_regions_of_three_cover_each_other() {
    Counts wide = threshold3().cells("a 2, b 14, c 9, t 25").relations("t = a + b + c").counts();
    Counts small = threshold3().cells("a 1, b 2, c 22, t 25").relations("t = a + b + c").counts();

    Attack onWide = Attack.on(wide, Drawing.ids("a, c"));
    Attack onSmall = Attack.on(small, Drawing.ids("a, b"));

    assertThat(onWide.findings()).extracting(Finding::range).containsOnly(new Range(0, 11));
    assertThat(onSmall.findings()).extracting(Finding::range).containsOnly(new Range(0, 3));
    assertThat(onWide.holds() && onSmall.holds()).isTrue();
  }

  @Test
  void a_rounded_share_gives_its_count_away() {
    assertShownShareTells(2, 40, "0.050", new Range(2, 2));
    assertShownShareTells(2, 1000, "0.002", new Range(2, 2));
  }

  @Test
  void a_share_rounded_enough_does_not() {
    assertThat(attackOnShare(2, 1000, "0.00").holds()).isTrue();
    assertThat(range(attackOnShare(2, 1000, "0.00"), "n")).isEqualTo(new Range(0, 5));
    assertThat(range(attackOnShare(12, 1000, "0.01"), "n")).isEqualTo(new Range(5, 15));
  }

  private static void assertShownShareTells(long n, long of, String share, Range range) {
    Attack attack = attackOnShare(n, of, share);
    assertThat(range(attack, "n")).isEqualTo(range);
    assertThat(of(attack, "n").verdict()).isEqualTo(EXPOSED);
  }

  private static Attack attackOnShare(long n, long of, String share) {
    Counts counts =
        threshold3()
            .cells("n " + n)
            .known("all " + of)
            .relations(Relation.shownShare("n", "all", new BigDecimal(share)))
            .counts();
    return Attack.on(counts, Drawing.ids("n"));
  }

  @Test
  void a_share_is_within_half_a_unit_of_its_last_digit_before_whole_numbers_are_thought_of() {
    List<Relation> fivePercent = Relation.shownShare("n", "all", new BigDecimal("0.050"));

    // 1.98 = 99 × 40 / 2000 and 2.02 = 101 × 40 / 2000
    assertThat(fivePercent)
        .extracting(Relation::coefficients)
        .containsExactly(Map.of("n", 2000L, "all", -99L), Map.of("n", 2000L, "all", -101L));
  }

  @Test
  void a_cover_that_the_next_release_shows_covers_no_more() {
    Counts counts = threshold3().cells("a 2, b 9, ab 11").relations("ab = a + b").counts();

    assertThat(Attack.on(counts, Drawing.ids("a, b")).holds()).isTrue();
    assertThat(range(Attack.on(counts, Drawing.ids("a")), "a")).isEqualTo(new Range(2, 2));
    assertThat(Attack.on(counts, Drawing.ids("a")).holds()).isFalse();
  }

  @Test
  void running_totals_give_the_year_between_them_away() {
    Counts counts =
        threshold3()
            .cells("until-2023 29, year-2024 2, until-2024 31")
            .relations("until-2024 = until-2023 + year-2024")
            .counts();

    Attack attack = Attack.on(counts, Drawing.ids("year-2024"));

    assertThat(range(attack, "year-2024")).isEqualTo(new Range(2, 2));
    assertThat(attack.holds()).isFalse();
  }

  @Test
  void areas_by_regions_are_safe_with_all_four_withheld() {
    Counts counts =
        threshold3()
            .cells("r1a 2, r1b 7, r1 9, r2a 6, r2b 10, r2 16, a 8, b 17")
            .relations("r1 = r1a + r1b", "r2 = r2a + r2b", "a = r1a + r2a", "b = r1b + r2b")
            .counts();

    Attack attack = Attack.on(counts, Drawing.ids("r1a, r1b, r2a, r2b"));

    assertThat(range(attack, "r1a")).isEqualTo(new Range(0, 8));
    assertThat(range(attack, "r1b")).isEqualTo(new Range(1, 9));
    assertThat(range(attack, "r2a")).isEqualTo(new Range(0, 8));
    assertThat(range(attack, "r2b")).isEqualTo(new Range(8, 16));
    assertThat(attack.holds()).isTrue();
    assertThat(Attack.on(counts, Drawing.ids("r1a, r1b, r2a")).holds()).isFalse();
  }

  @Test
  void two_ones_are_exposed_because_zeros_are_never_withheld() {
    Counts counts =
        threshold3().cells("a 1, b 1, ab 2, c 9, t 11").relations("ab = a + b").counts();

    Attack attack = Attack.on(counts, Drawing.ids("a, b"));

    assertThat(of(attack, "a").range()).isEqualTo(new Range(0, 2));
    assertThat(of(attack, "a").informed()).isEqualTo(new Range(1, 1));
    assertThat(of(attack, "a").verdict()).isEqualTo(EXPOSED);
  }

  @Test
  void a_secret_that_is_shown_is_exposed() {
    Counts counts = threshold3().cells("a 2, b 9, ab 11").relations("ab = a + b").counts();

    assertThat(Attack.on(counts, Drawing.ids("")).exposed())
        .extracting(Finding::id)
        .containsExactly("a");
    assertThat(Attack.on(counts, Drawing.ids("ab, b")).exposed()).hasSize(1);
  }

  @Test
  void at_threshold_2_a_one_must_not_be_known_to_be_one() {
    Counts counts =
        Drawing.threshold(2).cells("a 1, b 1, c 8, t 10").relations("t = a + b + c").counts();

    assertThat(Attack.on(counts, Drawing.ids("a, b")).holds()).isFalse();
    assertThat(Attack.on(counts, Drawing.ids("a, b, c")).holds()).isTrue();
  }

  @Test
  void persons_have_a_threshold_of_5() {
    Counts counts =
        Drawing.threshold(5).cells("a 2, b 2, t 4, c 5").relations("t = a + b").counts();

    Attack attack = Attack.on(counts, Drawing.ids("a, b, t"));

    assertThat(of(attack, "a").informed()).isEqualTo(new Range(1, Range.NO_HIGH));
    assertThat(attack.holds()).isTrue();
    assertThat(Attack.on(counts, Drawing.ids("a, b")).exposed())
        .extracting(Finding::id)
        .containsExactly("a", "b", "t");
  }

  @Test
  void stages_bound_each_other() {
    Counts counts =
        threshold3()
            .cells("applied 20, passed 2")
            .known("won 1")
            .relations("won <= passed", "passed <= applied")
            .counts();

    Attack attack = Attack.on(counts, Drawing.ids("passed"));

    assertThat(range(attack, "passed")).isEqualTo(new Range(1, 20));
    assertThat(attack.holds()).isTrue();
  }

  @Test
  void the_failed_follow_from_the_applied_and_the_winners() {
    Counts counts =
        threshold3()
            .cells("applied 20, other 9, all 29")
            .known("won 18")
            .relations("won <= applied", "all = applied + other")
            .difference("failed", "applied", "won")
            .counts();

    Attack shown = Attack.on(counts, Drawing.ids(""));
    Attack withheld = Attack.on(counts, Drawing.ids("applied, other"));

    assertThat(of(shown, "failed").range()).isEqualTo(new Range(2, 2));
    assertThat(of(shown, "failed").verdict()).isEqualTo(EXPOSED);
    assertThat(of(withheld, "failed").range()).isEqualTo(new Range(0, 11));
    assertThat(range(withheld, "applied")).isEqualTo(new Range(18, 29));
    assertThat(withheld.holds()).isTrue();
  }

  @Test
  void as_few_applied_as_won_is_no_secret() {
    Counts none =
        threshold3()
            .cells("applied 2")
            .known("won 2")
            .relations("won <= applied")
            .difference("failed", "applied", "won")
            .counts();

    assertThat(Attack.on(none, Drawing.ids("")).findings()).isEmpty();
  }

  @Test
  void where_some_won_no_more_than_the_winners_may_be_known_of_the_applied() {
    Counts counts =
        Drawing.threshold(5)
            .cells("applied 3, other 9, all 12")
            .known("won 2")
            .relations("won <= applied", "all = applied + other")
            .difference("failed", "applied", "won")
            .counts();

    Attack attack = Attack.on(counts, Drawing.ids("applied, other"));

    assertThat(of(attack, "applied").informed()).isEqualTo(new Range(2, 11));
    assertThat(of(attack, "failed").informed()).isEqualTo(new Range(0, 9));
    assertThat(attack.holds()).isTrue();
  }

  @Test
  void a_total_of_two_cells_that_are_not_zero_may_be_known_to_be_two_or_more() {
    Counts counts =
        threshold3()
            .cells("a 1, b 1, ab 2, c 7, d 20, abc 9, all 29")
            .relations("ab = a + b", "abc = ab + c", "all = abc + d")
            .counts();

    Attack attack = Attack.on(counts, Drawing.ids("a, b, ab, c"));

    assertThat(of(attack, "ab").range()).isEqualTo(new Range(0, 9));
    assertThat(of(attack, "ab").informed()).isEqualTo(new Range(2, 8));
    assertThat(attack.findings()).allMatch(finding -> finding.verdict() == SAFE);
  }

  @Test
  void what_public_cells_give_away_no_withholding_can_protect() {
    Counts counts = threshold3().cells("a 2").known("b 9, ab 11").relations("ab = a + b").counts();

    Attack attack = Attack.on(counts, Drawing.ids("a"));

    assertThat(of(attack, "a").verdict()).isEqualTo(GIVEN_AWAY);
    assertThat(attack.givenAway()).hasSize(1);
    assertThat(attack.holds()).isTrue();
  }

  @Test
  void zeros_are_shown_and_may_give_away_what_is_left() {
    Counts counts =
        threshold3().cells("a 2, b 0, c 0").known("t 2").relations("t = a + b + c").counts();

    assertThat(of(Attack.on(counts, Drawing.ids("a")), "a").verdict()).isEqualTo(GIVEN_AWAY);
  }

  @Test
  void where_one_end_is_given_away_the_other_must_still_hold() {
    Counts counts =
        Drawing.threshold(5)
            .cells("a 2, b 9, t 11, u 20, rest 9")
            .known("most 3")
            .relations("t = a + b", "a <= most", "u = t + rest")
            .counts();

    assertThat(of(Attack.on(counts, Drawing.ids("a, b")), "a").informed())
        .isEqualTo(new Range(1, 3));
    assertThat(of(Attack.on(counts, Drawing.ids("a, b")), "a").verdict()).isEqualTo(GIVEN_AWAY);
    assertThat(of(Attack.on(counts, Drawing.ids("a")), "a").verdict()).isEqualTo(EXPOSED);
  }

  @Test
  void what_zeros_give_away_is_found_among_more_cells_than_a_programme_takes() {
    List<String> others = IntStream.range(0, 6_000).mapToObj("d%d"::formatted).toList();
    Counts counts =
        threshold3()
            .cells("A 7, a1 1, a2 1, a3 5, L 5, l1 0, l2 0, l3 5, E 30007, B 30000, C 3, D 29997")
            .cells("d0 2, " + others.stream().skip(1).map(d -> d + " 5").collect(joining(", ")))
            .relations("E = A + B", "B = C + D", "D = " + String.join(" + ", others))
            .relations("A = a1 + a2 + a3", "L = l1 + l2 + l3", "L <= A")
            .relations("l1 <= a1", "l2 <= a2", "l3 <= a3")
            .difference("others", "A", "L")
            .counts();
    Set<String> withheld = Drawing.ids("A, a1, a2, a3, B, D, d0, d1");

    // nobody leads in a1 and a2, and both have somebody: two or more of A do not lead
    assertThat(of(Attack.on(counts, withheld), "others").informed().low()).isEqualTo(2);
    assertThat(of(Attack.on(counts, withheld), "others").verdict()).isEqualTo(GIVEN_AWAY);
    withheld.removeAll(Drawing.ids("B, D, d0, d1"));
    assertThat(of(Attack.on(counts, withheld), "others").verdict()).isEqualTo(EXPOSED);
  }

  @Test
  void whole_numbers_are_narrower_than_the_programme() {
    Counts counts =
        threshold3()
            .cells("a 2, b 3")
            .known("all 7")
            .relations(
                List.of(
                    Relation.of(Map.of("a", 2L, "b", 1L, "all", -1L), Relation.Sense.EQUAL, 0),
                    Relation.of(Map.of("b", 2L), Relation.Sense.AT_LEAST, 3)))
            .counts();

    // b is odd and at least 2 in whole numbers, 3 with a whole a
    Attack attack = Attack.on(counts, Drawing.ids("a, b"));

    assertThat(range(attack, "b")).isEqualTo(new Range(3, 7));
    assertThat(range(attack, "a")).isEqualTo(new Range(0, 2));
  }

  @Test
  void nothing_bounds_a_cell_that_is_related_to_nothing_shown() {
    Counts counts = threshold3().cells("a 2").counts();

    Attack attack = Attack.on(counts, Drawing.ids("a"));

    assertThat(range(attack, "a")).isEqualTo(new Range(0, Range.NO_HIGH));
    assertThat(of(attack, "a"))
        .hasToString("PRIMARY a is 2: [0, no end], informed [1, no end]: SAFE");
  }

  @Test
  void zeros_public_and_unknown_cells_are_never_withheld() {
    Counts counts = threshold3().cells("a 0").known("b 2").counts();

    assertThatThrownBy(() -> Attack.on(counts, Drawing.ids("a")))
        .hasMessage("This is never withheld: Cell[id=a, value=0, threshold=3, isPublic=false]");
    assertThatThrownBy(() -> Attack.on(counts, Drawing.ids("b")))
        .hasMessageContaining("This is never withheld: Cell[id=b");
    assertThatThrownBy(() -> Attack.on(counts, Drawing.ids("c")))
        .hasMessage("What is withheld names an unknown cell: c");
  }
}
