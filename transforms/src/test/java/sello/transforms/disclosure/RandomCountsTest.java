package sello.transforms.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Attack and withholding against the listing of all that fits, on seeded random systems. */
final class RandomCountsTest {
  private static final int SYSTEMS = 400;

  private static LongStream seeds(int systems) {
    return LongStream.range(0, systems);
  }

  private static List<Cell> withholdable(Counts counts) {
    return counts.cells().stream().filter(cell -> !cell.isPublic() && cell.value() > 0).toList();
  }

  private static Map<String, Long> sum(Counts counts, String id) {
    return counts.derived().stream()
        .filter(derived -> derived.id().equals(id))
        .findAny()
        .map(Derived::coefficients)
        .orElse(Map.of(id, 1L));
  }

  @Test
  void ranges_are_those_of_the_listing() {
    seeds(SYSTEMS)
        .forEach(
            seed -> {
              Counts counts = RandomCounts.of(seed);
              AllThatFits all = new AllThatFits(counts);
              Random random = new Random(seed);
              for (int i = 0; i < 4; i++) {
                int share = 1 + i;
                Set<String> withheld =
                    withholdable(counts).stream()
                        .filter(cell -> random.nextInt(4) < share)
                        .map(Cell::id)
                        .collect(Collectors.toSet());
                assertRanges(counts, all, withheld, seed);
              }
            });
  }

  private static void assertRanges(
      Counts counts, AllThatFits all, Set<String> withheld, long seed) {
    List<Finding> findings = Attack.on(counts, withheld).findings();
    List<Map<String, Long>> sums =
        findings.stream().map(finding -> sum(counts, finding.id())).toList();

    assertThat(findings)
        .as("seed %d, withheld %s", seed, withheld)
        .extracting(Finding::range)
        .isEqualTo(all.ranges(sums, withheld, 0));
    assertThat(findings)
        .as("seed %d, withheld %s, informed", seed, withheld)
        .extracting(Finding::informed)
        .isEqualTo(all.ranges(sums, withheld, 1));
  }

  @Test
  void given_away_is_what_no_withholding_could_protect() {
    for (long seed = 0; seed < SYSTEMS; seed++) {
      Counts counts = RandomCounts.of(seed);
      Set<String> most = withholdable(counts).stream().map(Cell::id).collect(Collectors.toSet());
      List<Demand> secrets = counts.secrets();
      List<Range> widest =
          new AllThatFits(counts)
              .ranges(secrets.stream().map(d -> sum(counts, d.id())).toList(), most, 1);
      List<String> hopeless =
          IntStream.range(0, secrets.size())
              .filter(i -> !secrets.get(i).isMetBy(widest.get(i)))
              .mapToObj(i -> secrets.get(i).id())
              .toList();

      assertThat(Attack.on(counts, most).findings())
          .as("seed %d", seed)
          .filteredOn(finding -> finding.kind() != Finding.Kind.SECONDARY)
          .filteredOn(finding -> finding.verdict() != Finding.Verdict.SAFE)
          .allMatch(finding -> finding.verdict() == Finding.Verdict.GIVEN_AWAY)
          .extracting(Finding::id)
          .containsExactlyInAnyOrderElementsOf(hopeless);
    }
  }

  @Test
  void what_is_chosen_stands_the_attack_or_is_named() {
    long named = 0;
    for (long seed = 0; seed < SYSTEMS; seed++) {
      Counts counts = RandomCounts.of(seed);
      Withholding chosen = Withholding.of(counts, Set.of());
      Attack attack = Attack.on(counts, chosen.cells());

      assertThat(attack.exposed()).as("seed %d: %s", seed, chosen).isEmpty();
      assertThat(attack.givenAway())
          .as("seed %d: %s", seed, chosen)
          .extracting(Finding::id)
          .containsExactlyInAnyOrderElementsOf(chosen.unprotectable());
      named += chosen.unprotectable().size();
    }
    assertThat(named).as("both cases occur").isBetween(20L, 400L);
  }

  @Test
  void what_is_not_in_doubt_is_safe() {
    long asked = 0;
    long doubted = 0;
    for (long seed = 0; seed < SYSTEMS; seed++) {
      Counts counts = RandomCounts.of(seed);
      Random random = new Random(seed);
      Set<String> withheld =
          withholdable(counts).stream()
              .filter(cell -> random.nextInt(4) < 3)
              .map(Cell::id)
              .collect(Collectors.toSet());
      List<Finding> all = Attack.on(counts, withheld).findings();
      Attack onDoubtful = Attack.onDoubtful(counts, withheld);

      assertThat(onDoubtful.asked()).as("seed %d", seed).isEqualTo(all.size());
      assertThat(all)
          .as("seed %d, withheld %s", seed, withheld)
          .containsAll(onDoubtful.findings())
          .filteredOn(finding -> finding.verdict() != Finding.Verdict.SAFE)
          .isSubsetOf(onDoubtful.findings());
      asked += all.size();
      doubted += onDoubtful.findings().size();
    }
    assertThat(doubted).as("both cases occur, of %d", asked).isBetween(asked / 20, asked / 2);
  }

  @Test
  void what_was_withheld_earlier_stands_the_attack_too() {
    for (long seed = 0; seed < SYSTEMS; seed++) {
      Counts counts = RandomCounts.of(seed);
      Random random = new Random(seed);
      Set<String> earlier =
          withholdable(counts).stream()
              .filter(cell -> random.nextInt(3) == 0)
              .map(Cell::id)
              .collect(Collectors.toSet());
      Withholding chosen = Withholding.of(counts, earlier);

      assertThat(chosen.cells()).containsAll(earlier);
      assertThat(Attack.on(counts, chosen.cells()).exposed()).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void the_choice_is_the_same_in_any_order() {
    for (long seed = 0; seed < SYSTEMS; seed++) {
      Counts counts = RandomCounts.of(seed);
      Counts shuffled =
          new Counts(
              shuffled(counts.cells(), seed),
              shuffled(counts.relations(), seed),
              shuffled(counts.derived(), seed));

      assertThat(Withholding.of(shuffled, Set.of())).isEqualTo(Withholding.of(counts, Set.of()));
    }
  }

  private static <T> List<T> shuffled(List<T> list, long seed) {
    List<T> other = new ArrayList<>(list);
    Collections.shuffle(other, new Random(seed));
    return other;
  }

  @Test
  void few_covers_are_more_than_the_fewest_possible() {
    int systems = 0;
    int extra = 0;
    int fewest = 0;
    for (long seed = 0; seed < 120; seed++) {
      Counts counts = RandomCounts.of(seed);
      Withholding chosen = Withholding.of(counts, Set.of());
      Optional<Integer> least =
          chosen.unprotectable().isEmpty() ? fewest(counts, chosen) : Optional.empty();
      if (least.isPresent()) {
        systems++;
        fewest += least.get();
        extra += chosen.cells().size() - least.get();
      }
    }
    assertThat(systems).isGreaterThan(60);
    assertThat(extra).isLessThan(fewest / 20);
  }

  /** By trying all subsets, smallest first; at most as many as were chosen. */
  private static Optional<Integer> fewest(Counts counts, Withholding chosen) {
    AllThatFits all = new AllThatFits(counts);
    List<String> others =
        withholdable(counts).stream()
            .map(Cell::id)
            .filter(id -> !chosen.primary().contains(id))
            .toList();
    return IntStream.range(0, 1 << others.size())
        .boxed()
        .filter(set -> Integer.bitCount(set) <= chosen.secondary().size())
        .sorted(Comparator.comparingInt(Integer::bitCount))
        .filter(set -> isSafe(counts, all, withheld(others, set, chosen.primary())))
        .findFirst()
        .map(set -> Integer.bitCount(set) + chosen.primary().size());
  }

  private static Set<String> withheld(List<String> others, int set, Set<String> primary) {
    Set<String> withheld = new TreeSet<>(primary);
    for (int i = 0; i < others.size(); i++) {
      if ((set & 1 << i) != 0) {
        withheld.add(others.get(i));
      }
    }
    return withheld;
  }

  private static boolean isSafe(Counts counts, AllThatFits all, Set<String> withheld) {
    List<Demand> demands = new ArrayList<>(counts.secrets());
    counts.withheld(withheld).stream()
        .filter(cell -> demands.stream().noneMatch(d -> d.id().equals(counts.cell(cell).id())))
        .toList()
        .forEach(cell -> demands.add(Demand.secondary(counts, cell)));
    List<Range> ranges =
        all.ranges(demands.stream().map(d -> sum(counts, d.id())).toList(), withheld, 1);
    return IntStream.range(0, demands.size()).allMatch(i -> demands.get(i).isMetBy(ranges.get(i)));
  }
}
