package sello.transforms.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Unit;
import sello.transforms.disclosure.Attack;
import sello.transforms.disclosure.Cell;

/** Seeded countries with regions, stages that shrink, and sums over few schools. */
final class DecisionTest {
  private static final int SEEDS = 60;
  private static final EarlierReleases NONE = new EarlierReleases();
  private static final Families FAMILIES =
      Families.of(Stream.of(ToyTables.BY_REGION.spec().disclosure()));
  private static final Families WINNERS_ARE_KNOWN =
      Families.of(
          Stream.of(
              Disclosure.protecting("toy")
                  .counts(ToyTables.APPLIED)
                  .sum(ToyTables.POINTS, ToyTables.APPLIED)
                  .ordered(ToyTables.WON, ToyTables.APPLIED)
                  .build()));

  private static KnownCell cell(
      String quantity, String country, String region, long count, boolean few, long threshold) {
    return new KnownCell(
        new KnownCell.Place("toy", quantity, "2024", "all", country, region),
        quantity,
        few,
        count,
        threshold);
  }

  private static List<KnownCell> cells(long seed) {
    Random random = new Random(seed);
    List<KnownCell> cells = new ArrayList<>();
    long[] europe = new long[3];
    for (String country : List.of("EE", "ES", "PT")) {
      long[] sums = new long[3];
      for (int region = 0; region < 2 + random.nextInt(4); region++) {
        long applied = random.nextInt(8);
        long won = applied == 0 ? 0 : random.nextInt((int) applied + 1);
        long points = applied * random.nextInt(9);
        long[] counts = {applied, won, points};
        boolean few = applied > 0 && applied < 3;
        add(cells, country, country + region, counts, few);
        for (int i = 0; i < counts.length; i++) {
          sums[i] += counts[i];
        }
      }
      add(cells, country, "whole", sums, sums[0] > 0 && sums[0] < 3);
      for (int i = 0; i < sums.length; i++) {
        europe[i] += sums[i];
      }
    }
    add(cells, "EUR", "whole", europe, europe[0] > 0 && europe[0] < 3);
    return cells;
  }

  private static void add(
      List<KnownCell> cells, String country, String region, long[] counts, boolean few) {
    cells.add(cell("applied", country, region, counts[0], false, 3));
    cells.add(cell("won", country, region, counts[1], false, 3));
    cells.add(cell("points", country, region, counts[2], few, 0));
  }

  @Test
  void nothing_that_is_withheld_can_be_worked_out_and_no_zero_is_withheld() {
    for (int seed = 0; seed < SEEDS; seed++) {
      List<KnownCell> cells = cells(seed);
      Decision decision = Decision.of(cells, FAMILIES, NONE);
      CellSystem system = new CellSystem(cells, FAMILIES, Set.of());

      assertThat(Attack.on(system.counts(), system.same().of(decision.withheld())).exposed())
          .as("seed %d", seed)
          .isEmpty();
      assertThat(cells)
          .as("seed %d", seed)
          .filteredOn(cell -> decision.withheld().contains(cell.id()))
          .allMatch(cell -> cell.count() > 0)
          .as("seed %d: all small counts and sums of few", seed)
          .containsAll(
              cells.stream()
                  .filter(c -> c.count() > 0)
                  .filter(c -> c.isSumOfFew() || c.count() < c.threshold())
                  .toList());
    }
  }

  @Test
  void what_everybody_knows_is_never_withheld_and_who_attacks_makes_use_of_it() {
    for (int seed = 0; seed < SEEDS; seed++) {
      List<KnownCell> cells = cells(seed);
      Set<String> won =
          cells.stream()
              .filter(cell -> cell.place().quantity().equals("won"))
              .map(KnownCell::id)
              .collect(Collectors.toSet());
      Decision unaware = Decision.of(cells, FAMILIES, NONE);
      for (EarlierReleases before : List.of(NONE, earlier(unaware))) {
        Decision decision = Decision.of(cells, WINNERS_ARE_KNOWN, before);
        Set<String> shown = before.of(cells).shown();
        CellSystem system = new CellSystem(cells, WINNERS_ARE_KNOWN, shown);
        Set<String> withheld = system.same().of(decision.withheld());

        assertThat(decision.withheld()).as("seed %d", seed).doesNotContainAnyElementsOf(won);
        assertThat(system.counts().cells())
            .as("seed %d", seed)
            .filteredOn(cell -> won.contains(cell.id()))
            .allMatch(Cell::isPublic);
        assertThat(Attack.on(system.counts(), withheld).exposed()).as("seed %d", seed).isEmpty();
      }
    }
  }

  private static final Families REGISTER_IS_KNOWN =
      Families.of(
          Stream.of(
              Disclosure.protecting("toy")
                  .counts(ToyTables.APPLIED)
                  .ordered(
                      ToyTables.APPLIED,
                      Field.count("registered", Unit.SCHOOLS, "Registered", "Schools registered"))
                  .build()));

  /**
   * All nine of ES12 applied that are registered: beside them two of ES11 are two or more. The
   * register of the country has schools of no region.
   */
  @Test
  void a_count_that_cannot_grow_by_what_everybody_knows_hides_none_that_could_be_smaller() {
    List<KnownCell> cells =
        List.of(
            cell("applied", "ES", "whole", 31, false, 3),
            cell("applied", "ES", "ES11", 2, false, 3),
            cell("applied", "ES", "ES12", 9, false, 3),
            cell("applied", "ES", "ES13", 20, false, 3),
            cell("registered", "ES", "whole", 60, false, 0),
            cell("registered", "ES", "ES11", 5, false, 0),
            cell("registered", "ES", "ES12", 9, false, 0),
            cell("registered", "ES", "ES13", 40, false, 0));

    assertThat(Decision.of(cells.subList(0, 4), WINNERS_ARE_KNOWN, NONE).withheld())
        .containsExactlyInAnyOrder("toy|applied|2024|all|ES|ES11", "toy|applied|2024|all|ES|ES12");
    assertThat(Decision.of(cells, REGISTER_IS_KNOWN, NONE).withheld())
        .contains("toy|applied|2024|all|ES|ES11", "toy|applied|2024|all|ES|ES13");
  }

  private static final Families LOSERS_ARE_SECRET =
      Families.of(
          Stream.of(
              Disclosure.protecting("toy")
                  .counts(ToyTables.APPLIED)
                  .sum(ToyTables.POINTS, ToyTables.APPLIED)
                  .ordered(ToyTables.WON, ToyTables.APPLIED)
                  .difference(ToyTables.APPLIED, ToyTables.WON)
                  .build()));

  /** Winners are known, so that of four who applied, two of whom won, two did in vain. */
  @Test
  void a_count_that_differs_by_few_from_one_that_everybody_knows_is_withheld() {
    List<KnownCell> cells =
        List.of(
            cell("applied", "ES", "whole", 31, false, 3),
            cell("applied", "ES", "ES11", 4, false, 3),
            cell("applied", "ES", "ES12", 9, false, 3),
            cell("applied", "ES", "ES13", 18, false, 3),
            cell("won", "ES", "whole", 12, false, 0),
            cell("won", "ES", "ES11", 2, false, 0),
            cell("won", "ES", "ES12", 3, false, 0),
            cell("won", "ES", "ES13", 7, false, 0));

    assertThat(Decision.of(cells, WINNERS_ARE_KNOWN, NONE).withheld()).isEmpty();
    assertThat(Decision.of(cells, LOSERS_ARE_SECRET, NONE).withheld())
        .containsExactlyInAnyOrder("toy|applied|2024|all|ES|ES11", "toy|applied|2024|all|ES|ES12");
  }

  @Test
  void ends_differ_as_values_do_and_a_value_stands_for_both_of_its_ends() {
    List<KnownCell> cells =
        List.of(
            cell("applied_low", "ES", "whole", 4, false, 3),
            cell("applied_high", "ES", "whole", 9, false, 3),
            cell("won_low", "ES", "whole", 2, false, 0),
            cell("won_high", "ES", "whole", 2, false, 0),
            cell("applied_low", "PT", "whole", 12, false, 3),
            cell("applied_high", "PT", "whole", 14, false, 3),
            cell("won", "PT", "whole", 13, false, 0));

    assertThat(Decision.of(cells, LOSERS_ARE_SECRET, NONE).withheld())
        .containsExactlyInAnyOrder(
            "toy|applied_low|2024|all|ES|whole", "toy|applied_high|2024|all|PT|whole");
  }

  @Test
  void where_winners_are_known_no_few_who_applied_in_vain_can_be_worked_out() {
    int secrets = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      List<KnownCell> cells = cells(seed);
      Decision decision = Decision.of(cells, LOSERS_ARE_SECRET, NONE);
      CellSystem system = new CellSystem(cells, LOSERS_ARE_SECRET, Set.of());
      Attack attack = Attack.on(system.counts(), system.same().of(decision.withheld()));
      assertThat(attack.exposed()).as("seed %d", seed).isEmpty();

      Map<String, Long> counts =
          cells.stream().collect(Collectors.toMap(KnownCell::id, KnownCell::count));
      for (KnownCell cell : cells) {
        long won = counts.getOrDefault(cell.place().quantity("won").id(), 0L);
        long inVain = cell.count() - won;
        if (cell.place().quantity().equals("applied") && inVain > 0 && inVain < 3) {
          secrets++;
          assertThat(decision.withheld()).as("seed %d", seed).contains(cell.id());
        }
      }
    }
    assertThat(secrets).isGreaterThan(SEEDS);
  }

  @Test
  void the_order_of_the_cells_does_not_matter() {
    for (int seed = 0; seed < SEEDS; seed++) {
      List<KnownCell> cells = cells(seed);
      List<KnownCell> mixed = new ArrayList<>(cells);
      Collections.shuffle(mixed, new Random(seed));

      assertThat(Decision.of(mixed, FAMILIES, NONE).withheld())
          .as("seed %d", seed)
          .isEqualTo(Decision.of(cells, FAMILIES, NONE).withheld());
    }
  }

  @Test
  void the_next_release_of_the_same_counts_withholds_the_same() {
    for (int seed = 0; seed < SEEDS; seed++) {
      List<KnownCell> cells = cells(seed);
      Decision first = Decision.of(cells, FAMILIES, NONE);
      assertThat(Decision.of(cells, FAMILIES, earlier(first))).as("seed %d", seed).isEqualTo(first);
    }
  }

  @Test
  void periods_are_decided_alone_and_one_that_did_not_change_stays_as_it_was() {
    for (int seed = 0; seed < SEEDS; seed++) {
      List<KnownCell> one = in("2023", cells(seed));
      List<KnownCell> other = in("2024", cells(seed + 1000L));
      Decision both = Decision.of(union(one, other), FAMILIES, NONE);
      Decision ofOne = Decision.of(one, FAMILIES, NONE);
      Decision ofOther = Decision.of(other, FAMILIES, NONE);
      List<KnownCell> changed = in("2024", cells(seed + 2000L));
      Decision next = Decision.of(union(one, changed), FAMILIES, earlier(both));

      assertThat(both.withheld())
          .as("seed %d", seed)
          .isEqualTo(union(ofOne.withheld(), ofOther.withheld()));
      assertThat(both.primary()).isEqualTo(union(ofOne.primary(), ofOther.primary()));
      assertThat(next.withheld())
          .as("seed %d", seed)
          .filteredOn(id -> id.contains("|2023|"))
          .containsExactlyInAnyOrderElementsOf(ofOne.withheld());
    }
  }

  private static List<KnownCell> in(String period, List<KnownCell> cells) {
    return cells.stream()
        .map(
            c -> {
              KnownCell.Place p = c.place();
              KnownCell.Place moved =
                  new KnownCell.Place(
                      p.family(), p.quantity(), period, p.slice(), p.country(), p.region());
              return new KnownCell(moved, c.twin(), c.isSumOfFew(), c.count(), c.threshold());
            })
        .toList();
  }

  private static <T> List<T> union(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private static <T> Set<T> union(Set<T> one, Set<T> other) {
    return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
  }

  private static EarlierReleases earlier(Decision decision) {
    EarlierReleases earlier = new EarlierReleases();
    decision
        .cells()
        .forEach(
            cell -> {
              boolean isWithheld = decision.withheld().contains(cell.id());
              earlier.add(cell, new EarlierReleases.Seen(isWithheld, !isWithheld, true));
            });
    return earlier;
  }
}
