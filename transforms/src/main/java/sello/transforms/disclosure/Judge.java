package sello.transforms.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says of each demand whether what is shown meets it, and whether anything could. */
final class Judge {
  private static final long LEAST_OF_A_COUNT = 0;
  private static final long LEAST_WITHHELD = 1;

  private final Counts system;
  private final List<Demand> demands;
  private final Knowledge counting;
  private final Knowledge informed;
  private Optional<Knowledge> unavoidable = Optional.empty();

  Judge(Counts system, Set<Integer> hidden, List<Demand> demands) {
    this.system = system;
    this.demands = demands;
    this.counting = new Knowledge(system, hidden, row -> true, demands, LEAST_OF_A_COUNT);
    this.informed = new Knowledge(system, hidden, row -> true, demands, LEAST_WITHHELD);
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
    Range reachable = unavoidable().range(demand.sum());
    return demand.isMetAsFarAs(reachable, range)
        ? Finding.Verdict.GIVEN_AWAY
        : Finding.Verdict.EXPOSED;
  }

  /** All withheld that may be: rarely needed, and large. */
  private Knowledge unavoidable() {
    Knowledge known = unavoidable.orElseGet(this::allWithheld);
    unavoidable = Optional.of(known);
    return known;
  }

  private Knowledge allWithheld() {
    Set<Integer> all =
        IntStream.range(0, system.size())
            .filter(cell -> system.cell(cell).isWithholdable())
            .boxed()
            .collect(Collectors.toSet());
    return new Knowledge(
        system, all, row -> row.origin() == Relation.Origin.DEFINITION, demands, LEAST_WITHHELD);
  }
}
