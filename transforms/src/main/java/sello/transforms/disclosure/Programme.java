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
  private static final List<Integer> RADIUS = List.of(2, 4, 8, Integer.MAX_VALUE);
  private static final int MOST_CELLS = 5_000;
  private static final double COST_OF_WITHHELD = 1e-4;

  private final Counts counts;
  private final Covers covers;

  Programme(Counts counts, Covers covers) {
    this.counts = counts;
    this.covers = covers;
  }

  Optional<Move> find(Need need) {
    return RADIUS.stream()
        .map(radius -> neighbours(need, radius))
        .distinct()
        .flatMap(around -> among(around, need).stream())
        .findFirst();
  }

  private Optional<Move> among(Set<Integer> cells, Need need) {
    return need.steps().stream()
        .flatMap(step -> new Steps(cells).solve(need.sum(), step).stream())
        .findFirst();
  }

  /** Cells that may move and are that many relations or fewer away, while they are not too many. */
  private Set<Integer> neighbours(Need need, int radius) {
    Set<Integer> found = new TreeSet<>();
    Set<Integer> edge = movable(Arrays.stream(need.sum().cells()));
    for (int i = 0; i <= radius && found.size() + edge.size() <= MOST_CELLS; i++) {
      if (!found.addAll(edge)) {
        return found;
      }
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

  private record Step(Variable up, Variable down) {}

  /** One programme: by how much each cell goes up and down. */
  private final class Steps {
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<Integer, Step> cells = new TreeMap<>();

    Steps(Set<Integer> around) {
      double all = 1.0 + around.stream().mapToLong(cell -> counts.values()[cell]).sum();
      for (int cell : around) {
        double weight =
            covers.isWithheld(cell)
                ? COST_OF_WITHHELD
                : covers.weight(cell) + counts.values()[cell] / all;
        Variable up = model.newVariable("up " + cell).lower(0).weight(weight);
        Variable down = model.newVariable("down " + cell).lower(0).weight(weight);
        cells.put(cell, new Step(up, down.upper(counts.values()[cell] - 1)));
      }
      rows().forEach(this::constrain);
    }

    private Stream<Integer> rows() {
      return cells.keySet().stream()
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
        long coefficient = sum.coefficients()[i];
        Optional.ofNullable(cells.get(sum.cells()[i]))
            .ifPresent(
                step -> {
                  expression.set(step.up, coefficient);
                  expression.set(step.down, -coefficient);
                });
      }
      return expression;
    }

    Optional<Move> solve(Sum sum, long step) {
      expression("need", sum).level(step);
      Optional<Optimisation.Result> found = Limits.ofFractions(model, model::minimise);
      return found
          .flatMap(result -> move(result, sum, step))
          .or(
              () ->
                  found
                      .filter(result -> result.getState().isFeasible())
                      .flatMap(result -> inWholeNumbers(sum, step)));
    }

    private Optional<Move> inWholeNumbers(Sum sum, long step) {
      model.getVariables().forEach(variable -> variable.integer(true));
      return Limits.ofWholeNumbers(model, model::minimise)
          .flatMap(result -> move(result, sum, step));
    }

    private Optional<Move> move(Optimisation.Result found, Sum sum, long step) {
      TreeMap<Integer, Long> steps = new TreeMap<>();
      for (Map.Entry<Integer, Step> cell : cells.entrySet()) {
        long by = rounded(found, cell.getValue().up) - rounded(found, cell.getValue().down);
        if (by != 0) {
          steps.put(cell.getKey(), by);
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
