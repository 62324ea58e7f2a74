package sello.transforms.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.catalog.Spec;
import sello.transforms.Drawn;
import sello.transforms.Pipeline;
import sello.transforms.SessionThresholds;
import sello.transforms.disclosure.Attack;

/**
 * A mean and the schools behind it tell how many lead: scores are 0 to 10, a leader's 8 or more.
 */
final class ScoreSumsTest {
  private static final Spec PROFILE =
      Pipeline.PLAN.node("criterion_profile_by_region").table().spec();
  private static final Families FAMILIES = Families.of(Stream.of(PROFILE.disclosure()));

  private final List<KnownCell> cells = new ArrayList<>();

  private static KnownCell.Place place(String count, String region) {
    return new KnownCell.Place("criteria", count, "2023-2024", "tools", "ES", region);
  }

  /** A row of the profile; the sum of scores in hundredths. */
  private void row(String region, long assessed, long leaders, long sum) {
    add(place("assessed_schools", region), "assessed", assessed, 3);
    add(place("leader_schools", region), "leaders", leaders, 3);
    add(place("score_sum", region), "sum", sum, 0);
  }

  private void add(KnownCell.Place place, String twin, long count, long threshold) {
    if (count > 0) {
      cells.add(new KnownCell(place, twin, false, count, threshold));
    }
  }

  /** What can be worked out, and sums that tell. */
  private List<String> exposed(Set<String> withheld) {
    CellSystem system = new CellSystem(cells, FAMILIES, Set.of());
    Set<String> counts = new HashSet<>(withheld);
    counts.removeAll(system.sums().ids());
    return Stream.concat(
            Attack.on(system.counts(), system.same().of(counts)).exposed().stream()
                .map(finding -> finding.id()),
            system.sums().telling(withheld).stream())
        .toList();
  }

  private Set<String> withheld() {
    return Decision.of(cells, FAMILIES, new EarlierReleases()).withheld();
  }

  private static Set<String> ids(KnownCell.Place... places) {
    return Set.copyOf(Stream.of(places).map(KnownCell.Place::id).toList());
  }

  /** Two leaders have 20 points at most and the third school 7.99: 27 cannot be of one leader. */
  @Test
  void a_mean_that_leaves_one_number_of_leaders_is_withheld() {
    row("whole", 30, 9, 21_000);
    row("ES11", 3, 2, 2_700);
    row("ES12", 12, 2, 8_400);
    row("ES13", 15, 5, 9_900);

    Set<String> leaders = ids(place("leader_schools", "ES11"), place("leader_schools", "ES12"));
    assertThat(exposed(leaders)).containsExactly(place("score_sum", "ES11").id());
    assertThat(withheld())
        .containsAll(leaders)
        .contains(place("score_sum", "ES11").id())
        .doesNotContain(place("score_sum", "whole").id());
    assertThat(exposed(withheld())).isEmpty();
  }

  @Test
  void a_sum_that_an_earlier_release_showed_costs_no_others() {
    row("whole", 30, 9, 21_000);
    row("ES11", 3, 2, 2_700);
    row("ES12", 12, 2, 8_400);
    row("ES13", 15, 5, 9_900);
    EarlierReleases earlier = new EarlierReleases();
    cells.stream()
        .filter(cell -> cell.id().equals(place("score_sum", "ES11").id()))
        .forEach(cell -> earlier.add(cell, new EarlierReleases.Seen(false, true, false)));

    assertThat(Decision.of(cells, FAMILIES, earlier).withheld())
        .contains(place("leader_schools", "ES11").id())
        .noneMatch(id -> id.contains("score_sum"));
  }

  /** With 15 points only one of three schools can lead. */
  @Test
  void so_is_one_too_low_for_two_leaders() {
    row("whole", 30, 8, 21_000);
    row("ES11", 3, 1, 1_500);
    row("ES12", 12, 2, 8_400);
    row("ES13", 15, 5, 11_100);

    assertThat(withheld()).contains(place("score_sum", "ES11").id());
    assertThat(exposed(withheld())).isEmpty();
  }

  @Test
  void a_mean_that_tells_nothing_is_shown() {
    row("whole", 30, 9, 21_000);
    row("ES11", 5, 2, 3_500);
    row("ES12", 10, 2, 7_000);
    row("ES13", 15, 5, 10_500);

    assertThat(withheld())
        .isEqualTo(ids(place("leader_schools", "ES11"), place("leader_schools", "ES12")));
  }

  @Test
  void a_sum_of_scores_is_a_cell_in_hundredths_and_one_of_few_schools_is_withheld() {
    Dataset<Row> profile =
        Drawn.rows(
            PROFILE,
            """
            edition   | country_code | region_code | area_code | assessed_schools | score_sum | leader_schools
            2023-2024 | ES           | ES11        | tools     | 3                | 21.29     | 0
            2023-2024 | ES           | ES12        | tools     | 2                | 7.3       | 0
            """);
    Drawn.check(
        new TableCells(PROFILE, SessionThresholds.inForce())
            .of(profile)
            .where("quantity = 'score_sum'"),
        FamilyCells.spec("criteria"),
        """
        cell_region | is_sum_of_few | cell_count | threshold
        ES11        | false         | 2129       | 0
        ES12        | true          | 730        | 0
        """);
  }

  /** Scores of six regions, drawn: what a shown sum allows is worked out anew. */
  @Test
  void no_sum_that_is_shown_rules_out_any_few_of_those_who_lead_or_do_not() {
    int asked = 0;
    int withheldForIt = 0;
    for (int seed = 0; seed < 60; seed++) {
      drawRegions(new Random(seed));
      Set<String> withheld = withheld();
      assertThat(exposed(withheld)).as("seed " + seed).isEmpty();
      List<String> hidden = new ArrayList<>();
      for (int region = 0; region < 6; region++) {
        String code = "ES1" + region;
        boolean isAskable =
            withheld.contains(place("leader_schools", code).id())
                && !withheld.contains(place("assessed_schools", code).id());
        if (isAskable && withheld.contains(place("score_sum", code).id())) {
          withheldForIt++;
        } else if (isAskable) {
          checkOpen(code, "seed " + seed);
          asked++;
        }
        if (withheld.contains(place("score_sum", code).id())) {
          hidden.add(code);
        }
      }
      if (!withheld.contains(place("score_sum", "whole").id())) {
        assertThat(hidden.size()).as("seed " + seed).isNotEqualTo(1);
      }
    }
    assertThat(asked).isPositive();
    assertThat(withheldForIt).isPositive();
  }

  private void drawRegions(Random random) {
    cells.clear();
    long[] whole = new long[3];
    for (int region = 0; region < 6; region++) {
      long[] row = {3 + random.nextInt(5), 0, 0};
      for (int school = 0; school < row[0]; school++) {
        long score = Math.round(Math.min(1000, Math.max(0, 720 + 250 * random.nextGaussian())));
        row[1] += score >= 800 ? 1 : 0;
        row[2] += score;
      }
      row("ES1" + region, row[0], row[1], row[2]);
      Arrays.setAll(whole, i -> whole[i] + row[i]);
    }
    row("whole", whole[0], whole[1], whole[2]);
  }

  /** By trying every number of leaders: each has 8 to 10 points, each of the others 0 to 7.99. */
  private void checkOpen(String region, String as) {
    long n = count("assessed_schools", region);
    long x = count("leader_schools", region);
    long sum = count("score_sum", region);
    List<Long> possible =
        LongStream.rangeClosed(1, n)
            .filter(leaders -> 800 * leaders <= sum && sum <= 1000 * leaders + 799 * (n - leaders))
            .boxed()
            .toList();
    assertThat(possible).as(as).hasSizeGreaterThan(1);
    if (x < 3) {
      assertThat(possible).as(as).contains(1L, 2L);
    }
    if (n - x > 0 && n - x < 3) {
      assertThat(possible).as(as).contains(n - 1, n - 2);
    }
  }

  private long count(String count, String region) {
    String id = place(count, region).id();
    return cells.stream().filter(cell -> cell.id().equals(id)).findFirst().orElseThrow().count();
  }
}
