package sello.transforms.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which cells a release withholds: primary ones, and covers without which they could be worked out.
 *
 * <p>Fewest covers, then smallest loss (the sum of their values), then order of ids, as far as a
 * search finds it: for each secret another set of counts is looked for that fits all that is shown
 * and needs the fewest further cells; then every choice is reconsidered with all others made. The
 * same counts give the same choice in whatever order they come. Zeros and public cells are never
 * withheld. Nothing published may tell the two kinds apart.
 *
 * <p>A figure that a {@link Relation} of origin FIGURE tells of is taken as shown.
 *
 * @param primary cells below their threshold that are secret
 * @param secondary covers, and what stays withheld since an earlier release
 * @param unprotectable cells and derived quantities that cannot be made safe, because public cells
 *     and zeros give them away; withheld as far as it helps
 */
public record Withholding(Set<String> primary, Set<String> secondary, List<String> unprotectable) {
  public Withholding {
    primary = Collections.unmodifiableSet(new TreeSet<>(primary));
    secondary = Collections.unmodifiableSet(new TreeSet<>(secondary));
    unprotectable = List.copyOf(unprotectable);
  }

  /** The same with nothing spared. */
  public static Withholding of(Counts system, Set<String> alreadyWithheld) {
    return of(system, alreadyWithheld, Set.of());
  }

  /**
   * @param spared cells withheld as covers only where no others will do, such as the totals of
   *     Europe: to withhold one counts for more than any number of others
   * @param alreadyWithheld cells withheld in an earlier release whose value is the same; public by
   *     now, they cannot be withheld any more
   * @throws IllegalArgumentException when one of those is unknown, or 0
   */
  public static Withholding of(Counts system, Set<String> alreadyWithheld, Set<String> spared) {
    Set<String> kept = new TreeSet<>(alreadyWithheld);
    kept.removeIf(id -> system.cell(system.position(id, "What was withheld")).isPublic());
    Set<Integer> earlier = system.withheld(kept);
    List<Demand> demands = new ArrayList<>(system.secrets());
    Set<Integer> primary = new TreeSet<>();
    demands.stream()
        .filter(demand -> demand.kind() == Finding.Kind.PRIMARY)
        .forEach(demand -> primary.add(demand.sum().cells()[0]));
    earlier.removeAll(primary);
    earlier.forEach(cell -> demands.add(Demand.secondary(system, cell)));
    Protection protection =
        new Protection(
            system, primary, earlier, system.positions(spared, "What is spared"), demands);
    Set<Integer> secondary = new TreeSet<>(earlier);
    secondary.addAll(protection.covers());
    return new Withholding(system.ids(primary), system.ids(secondary), protection.unprotectable());
  }

  /** All that is withheld. */
  public Set<String> cells() {
    Set<String> all = new TreeSet<>(primary);
    all.addAll(secondary);
    return Collections.unmodifiableSet(all);
  }
}
