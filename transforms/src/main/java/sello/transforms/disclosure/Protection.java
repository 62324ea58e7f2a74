package sello.transforms.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** The covers of all demands: first found one by one, then each reconsidered among the others. */
final class Protection {
  private static final int MOST_ROUNDS = 5;

  private final Counts counts;
  private final Covers covers;
  private final MoveSearch search;
  private final Programme programme;
  private final Reach reach;
  private final List<Need> needs = new ArrayList<>();
  private final Set<String> unprotectable = new TreeSet<>();

  Protection(
      Counts counts,
      Collection<Integer> primary,
      Collection<Integer> earlier,
      Collection<Integer> spared,
      List<Demand> demands) {
    this.counts = counts;
    this.covers =
        new Covers(counts, Stream.concat(primary.stream(), earlier.stream()).toList(), spared);
    this.search = new MoveSearch(counts, covers);
    this.programme = new Programme(counts, covers);
    this.reach = new Reach(counts, true);
    demands.stream().flatMap(demand -> Need.of(demand).stream()).forEach(this::meet);
    improve();
  }

  Set<Integer> covers() {
    return covers.secondary();
  }

  List<String> unprotectable() {
    return List.copyOf(unprotectable);
  }

  private void meet(Need need) {
    if (!isMet(need)) {
      unprotectable.add(need.of());
      Iterator<Need> lesser = need.lesser().iterator();
      boolean isMetInPart = false;
      while (!isMetInPart && lesser.hasNext()) {
        isMetInPart = isMet(lesser.next());
      }
    }
  }

  private boolean isMet(Need need) {
    if (!reach.allows(need)) {
      return false;
    }
    Optional<Move> move = search.find(need, cell -> true).or(() -> programme.find(need));
    move.ifPresent(
        found -> {
          needs.add(need);
          covers.rely(need, found);
        });
    return move.isPresent();
  }

  private void improve() {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Covers.Cost before = covers.cost();
      needs.forEach(need -> reconsider(List.of(need), cell -> true));
      Comparator<Integer> dearest =
          Comparator.comparing((Integer cell) -> counts.values()[cell]).reversed();
      covers.secondary().stream().sorted(dearest).forEach(this::spare);
      if (covers.cost().compareTo(before) >= 0) {
        return;
      }
    }
  }

  private void spare(int cover) {
    List<Need> users = needs.stream().filter(need -> relies(need, cover)).toList();
    reconsider(users, cell -> cell != cover);
  }

  private boolean relies(Need need, int cell) {
    return covers.move(need).filter(move -> move.changes(cell)).isPresent();
  }

  /** Other moves for some needs, kept when all are found and cost less. */
  private void reconsider(List<Need> some, IntPredicate allowed) {
    Covers.Cost before = covers.cost();
    List<Move> moves = some.stream().map(need -> covers.move(need).orElseThrow()).toList();
    some.forEach(covers::release);
    boolean found = covers.cost().compareTo(before) < 0;
    for (int i = 0; i < some.size() && found; i++) {
      Need need = some.get(i);
      Optional<Move> move = search.find(need, allowed);
      move.ifPresent(other -> covers.rely(need, other));
      found = move.isPresent();
    }
    if (!found || covers.cost().compareTo(before) >= 0) {
      for (int i = 0; i < some.size(); i++) {
        covers.rely(some.get(i), moves.get(i));
      }
    }
  }
}
