package sello.transforms.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says of each demand whether what is shown meets it, and whether anything could. */
final class Judge {
  private static final long LEAST_OF_A_COUNT = 0;
  private static final long LEAST_WITHHELD = 1;

  /** Larger programmes take too long: there only what lies around a demand is known. */
  private static final int MOST_CELLS = 5_000;

  private final Counts system;
  private final Knowledge counting;
  private final Knowledge informed;
  private final Reach reach;
  private final Knowledge unavoidable;

  Judge(Counts system, Set<Integer> hidden, List<Demand> demands) {
    this.system = system;
    this.counting = new Knowledge(system, hidden, system.rows(), demands, LEAST_OF_A_COUNT, false);
    this.informed = new Knowledge(system, hidden, system.rows(), demands, LEAST_WITHHELD, false);
    this.reach = new Reach(system, false);
    this.unavoidable = unavoidable(demands, IntStream.range(0, system.rows().size()));
  }

  /**
   * What some relations tell though everything is withheld that may be; what is undecided excuses
   * nothing.
   */
  private Knowledge unavoidable(List<Demand> asked, IntStream rows) {
    return new Knowledge(
        system,
        IntStream.range(0, system.size())
            .filter(cell -> system.cell(cell).isWithholdable())
            .boxed()
            .collect(Collectors.toSet()),
        rows.mapToObj(this::row).filter(row -> row.origin() == Relation.Origin.DEFINITION).toList(),
        asked,
        LEAST_WITHHELD,
        true);
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
        ? demand.isMetAsFarAs(unavoidable.range(demand.sum()), range)
        : isUnavoidableAround(demand, range);
  }

  /** By ever more relations around the demand: what some of them tell, all of them tell. */
  private boolean isUnavoidableAround(Demand demand, Range range) {
    BitSet known = new BitSet();
    BitSet more = around(Arrays.stream(demand.sum().cells()));
    while (more.cardinality() > known.cardinality()) {
      known = more;
      Knowledge some = unavoidable(List.of(demand), known.stream());
      if (some.cellsWith(demand.sum()) > MOST_CELLS) {
        return false;
      }
      if (demand.isMetAsFarAs(some.range(demand.sum()), range)) {
        return true;
      }
      more = around(known.stream().flatMap(row -> Arrays.stream(row(row).sum().cells())));
    }
    return false;
  }

  /** The relations of these cells. */
  private BitSet around(IntStream cells) {
    BitSet rows = new BitSet();
    cells.distinct().flatMap(cell -> Arrays.stream(system.rowsOf(cell))).forEach(rows::set);
    return rows;
  }

  private Row row(int at) {
    return system.rows().get(at);
  }
}
