package sello.transforms.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What an attacker finds out who knows all that is not withheld, all relations, that cells are
 * whole numbers >= 0, and that zeros are never withheld.
 *
 * <p>For each withheld cell and each secret the least and the greatest value that fits all of it
 * (Fischetti and Salazar 2001, doi:10.1287/mnsc.47.7.1008.9805). A primary cell or a derived secret
 * is safe when nothing of 1..t-1 is ruled out, low <= 1 and high >= t - 1. Where 1 is impossible
 * whatever is withheld, because public cells are counted in it (two of the applicants are public
 * winners) or several cells that are not 0, low may be that many. Whatever is withheld must have
 * two values or more. What would be exposed even with everything withheld that may be is given away
 * by public cells: no choice of ours can help. Where too many cells hang together for one
 * programme, the relations around it must show that, or it counts as exposed.
 *
 * <p>The attacker does not reason on why just these cells were withheld.
 *
 * @param asked of how many withheld cells and secrets it was asked whether they are safe
 * @param findings withheld cells and secret cells by id, then derived secrets by id
 */
public record Attack(int asked, List<Finding> findings) {
  public Attack {
    findings = List.copyOf(findings);
  }

  /**
   * Attacks a release that shows all cells but the withheld: a finding for everything asked.
   *
   * @throws IllegalArgumentException when a withheld cell is unknown, public or 0
   */
  public static Attack on(Counts system, Set<String> withheld) {
    return on(system, withheld, demand -> true);
  }

  /**
   * The same for what is in doubt only: what {@link Alternatives} show to be safe has no finding.
   * Nearly everything is shown so, in a hundredth of the time.
   *
   * @throws IllegalArgumentException when a withheld cell is unknown, public or 0
   */
  public static Attack onDoubtful(Counts system, Set<String> withheld) {
    Alternatives alternatives = new Alternatives(system, system.withheld(withheld));
    return on(system, withheld, demand -> !alternatives.show(demand));
  }

  private static Attack on(Counts system, Set<String> withheld, Predicate<Demand> isInDoubt) {
    Set<Integer> hidden = system.withheld(withheld);
    List<Demand> demands = demands(system, hidden);
    Judge judge = new Judge(system, hidden, demands);
    return new Attack(demands.size(), demands.stream().filter(isInDoubt).map(judge::find).toList());
  }

  /** Whether the release may be published. */
  public boolean holds() {
    return exposed().isEmpty();
  }

  /** What must not be published as it is. */
  public List<Finding> exposed() {
    return with(Finding.Verdict.EXPOSED);
  }

  /** What public cells give away. */
  public List<Finding> givenAway() {
    return with(Finding.Verdict.GIVEN_AWAY);
  }

  private List<Finding> with(Finding.Verdict verdict) {
    return findings.stream().filter(finding -> finding.verdict() == verdict).toList();
  }

  private static List<Demand> demands(Counts system, Set<Integer> hidden) {
    List<Demand> secrets = system.secrets();
    Set<Integer> others = new TreeSet<>(hidden);
    List<Demand> demands = new ArrayList<>(secrets);
    secrets.stream()
        .filter(secret -> secret.kind() == Finding.Kind.PRIMARY)
        .forEach(secret -> others.remove(secret.sum().cells()[0]));
    others.forEach(cell -> demands.add(Demand.secondary(system, cell)));
    demands.sort(
        Comparator.<Demand, Boolean>comparing(demand -> demand.kind() == Finding.Kind.DERIVED)
            .thenComparing(Demand::id));
    return demands;
  }
}
