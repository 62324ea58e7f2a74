package sello.transforms.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Finds a move where the search gave up, or shows that there is none: the cheapest sum of steps, as
 * a linear programme over the cells around, then in whole numbers when it came out broken.
 */
final class Programme {
  private static final List<Integer> RADIUS = List.of(2, 4, Integer.MAX_VALUE);
  private static final double COST_OF_WITHHELD = 1e-4;

  private final Counts counts;
  private final Covers covers;

  Programme(Counts counts, Covers covers) {
    this.counts = counts;
    this.covers = covers;
  }

  Optional<Move> find(Need need) {
    return RADIUS.stream().flatMap(radius -> around(need, radius).stream()).findFirst();
  }

  private Optional<Move> around(Need need, int radius) {
    Set<Integer> cells = neighbours(need, radius);
    return need.steps().stream()
        .flatMap(step -> new Steps(cells).solve(need.sum(), step).stream())
        .findFirst();
  }

  /** Cells that may move and are that many relations or fewer away. */
  private Set<Integer> neighbours(Need need, int radius) {
    Set<Integer> found = new TreeSet<>();
    Set<Integer> edge = movable(Arrays.stream(need.sum().cells()));
    for (int i = 0; i <= radius && found.addAll(edge); i++) {
      edge =
          movable(
              edge.stream()
                  .flatMapToInt(cell -> Arrays.stream(counts.rowsOf(cell)))
                  .distinct()
                  .flatMap(row -> Arrays.stream(counts.rows().get(row).sum().cells())));
      edge.removeAll(found);
    }
    return found;
  }

  private Set<Integer> movable(IntStream cells) {
    Set<Integer> found = new TreeSet<>();
    cells.filter(cell -> counts.cell(cell).isWithholdable()).forEach(found::add);
    return found;
  }

  /** One programme: by how much each cell goes up and down. */
  private final class Steps {
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<Integer, Variable> up = new TreeMap<>();
    private final Map<Integer, Variable> down = new TreeMap<>();

    Steps(Set<Integer> cells) {
      double all = 1.0 + cells.stream().mapToLong(cell -> counts.values()[cell]).sum();
      for (int cell : cells) {
        double weight =
            covers.isWithheld(cell)
                ? COST_OF_WITHHELD
                : covers.weight(cell) + counts.values()[cell] / all;
        up.put(cell, model.newVariable("up " + cell).lower(0).weight(weight));
        down.put(
            cell,
            model
                .newVariable("down " + cell)
                .lower(0)
                .upper(counts.values()[cell] - 1)
                .weight(weight));
      }
      rows().forEach(this::constrain);
    }

    private Stream<Integer> rows() {
      return up.keySet().stream()
          .flatMap(cell -> Arrays.stream(counts.rowsOf(cell)).boxed())
          .distinct();
    }

    private void constrain(int at) {
      Row row = counts.rows().get(at);
      Expression constraint = expression("row " + at, row.sum());
      if (row.isEquality()) {
        constraint.level(0);
      } else {
        constraint.upper(row.slack(counts.values()));
      }
    }

    private Expression expression(String name, Sum sum) {
      Expression expression = model.newExpression(name);
      for (int i = 0; i < sum.cells().length; i++) {
        int cell = sum.cells()[i];
        if (up.containsKey(cell)) {
          expression.set(up.get(cell), sum.coefficients()[i]);
          expression.set(down.get(cell), -sum.coefficients()[i]);
        }
      }
      return expression;
    }

    Optional<Move> solve(Sum sum, long step) {
      expression("need", sum).level(step);
      return found(sum, step).or(() -> inWholeNumbers(sum, step));
    }

    private Optional<Move> inWholeNumbers(Sum sum, long step) {
      if (!model.minimise().getState().isFeasible()) {
        return Optional.empty();
      }
      up.values().forEach(variable -> variable.integer(true));
      down.values().forEach(variable -> variable.integer(true));
      return found(sum, step);
    }

    private Optional<Move> found(Sum sum, long step) {
      Optimisation.Result found = model.minimise();
      TreeMap<Integer, Long> steps = new TreeMap<>();
      for (int cell : up.keySet()) {
        long by = rounded(found, up.get(cell)) - rounded(found, down.get(cell));
        if (by != 0) {
          steps.put(cell, by);
        }
      }
      return found.getState().isFeasible() && fits(steps, sum, step)
          ? Optional.of(new Move(steps))
          : Optional.empty();
    }

    private long rounded(Optimisation.Result found, Variable variable) {
      return Math.round(found.doubleValue(model.indexOf(variable)));
    }

    private boolean fits(Map<Integer, Long> steps, Sum sum, long step) {
      return Move.of(sum, steps) == step && rows().allMatch(at -> fits(steps, at));
    }

    private boolean fits(Map<Integer, Long> steps, int at) {
      Row row = counts.rows().get(at);
      long moved = Move.of(row.sum(), steps);
      return row.isEquality() ? moved == 0 : moved <= row.slack(counts.values());
    }
  }
}
