package sello.transforms.disclosure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says of each demand whether what is shown meets it, and whether anything could. */
final class Judge {
  private static final long LEAST_OF_A_COUNT = 0;
  private static final long LEAST_WITHHELD = 1;

  /** Larger programmes take too long: what no simpler reason excuses counts as exposed there. */
  private static final int MOST_CELLS = 5_000;

  private final Knowledge counting;
  private final Knowledge informed;
  private final Reach reach;
  private final Knowledge unavoidable;

  Judge(Counts system, Set<Integer> hidden, List<Demand> demands) {
    this.counting = new Knowledge(system, hidden, row -> true, demands, LEAST_OF_A_COUNT);
    this.informed = new Knowledge(system, hidden, row -> true, demands, LEAST_WITHHELD);
    this.reach = new Reach(system, false);
    this.unavoidable =
        new Knowledge(
            system,
            allThatMayBe(system),
            row -> row.origin() == Relation.Origin.DEFINITION,
            demands,
            LEAST_WITHHELD);
  }

  private static Set<Integer> allThatMayBe(Counts system) {
    return IntStream.range(0, system.size())
        .filter(cell -> system.cell(cell).isWithholdable())
        .boxed()
        .collect(Collectors.toSet());
  }

  Finding find(Demand demand) {
    Range range = informed.range(demand.sum());
    return new Finding(
        demand.id(),
        demand.kind(),
        demand.value(),
        counting.range(demand.sum()),
        range,
        verdict(demand, range));
  }

  private Finding.Verdict verdict(Demand demand, Range range) {
    if (demand.isMetBy(range)) {
      return Finding.Verdict.SAFE;
    }
    return demand.isMetAsFarAs(reach.of(demand.sum()), range) || isUnavoidable(demand, range)
        ? Finding.Verdict.GIVEN_AWAY
        : Finding.Verdict.EXPOSED;
  }

  private boolean isUnavoidable(Demand demand, Range range) {
    return unavoidable.cellsWith(demand.sum()) <= MOST_CELLS
        && demand.isMetAsFarAs(unavoidable.range(demand.sum()), range);
  }
}
