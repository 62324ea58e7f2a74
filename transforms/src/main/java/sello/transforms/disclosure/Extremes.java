package sello.transforms.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The ends of what sums of one group of hidden cells can be, by linear programmes.
 *
 * <p>No end rests on floating-point numbers: the solution is rounded, and is an end when these
 * whole numbers fit every relation exactly and reach the programme's bound; otherwise the programme
 * is solved again in whole numbers. An end that {@link Limits} leave undecided is taken as the
 * worst for whoever asks. Variables are what a cell is above its least: the solver would move those
 * that begin elsewhere to 0 itself, column by column, which takes longer than to solve.
 */
final class Extremes {
  private static final double TOLERANCE = 1e-6;

  private final long least;
  private final boolean isUndecidedOpen;
  private final List<Row> rows;
  private final List<Variable> variables;
  private final long reach;
  private final ExpressionsBasedModel model = new ExpressionsBasedModel();

  /**
   * @param cells how many are hidden
   * @param rows all relations with a hidden cell in it, of hidden cells only, counted from 0
   * @param least what each hidden cell is at least
   * @param isUndecidedOpen whether an undecided end has no limit; else it is known as far as it is
   *     not shown to be wider
   */
  Extremes(int cells, List<Row> rows, long least, boolean isUndecidedOpen) {
    this.least = least;
    this.isUndecidedOpen = isUndecidedOpen;
    this.rows = rows;
    this.variables =
        IntStream.range(0, cells)
            .mapToObj(cell -> model.newVariable("cell " + cell).lower(0))
            .toList();
    this.reach = 1 + rows.stream().mapToLong(row -> Math.abs(row.limit())).sum();
    rows.forEach(this::constrain);
  }

  private void constrain(Row row) {
    Expression constraint = expression("row " + model.countExpressions(), row.sum());
    if (row.isEquality()) {
      constraint.level(row.limit() - atLeast(row.sum()));
    } else {
      constraint.upper(row.limit() - atLeast(row.sum()));
    }
  }

  /** A sum when every cell is as small as it may be. */
  private long atLeast(Sum sum) {
    return least * LongStream.of(sum.coefficients()).sum();
  }

  private Expression expression(String name, Sum sum) {
    Expression expression = model.newExpression(name);
    for (int i = 0; i < sum.cells().length; i++) {
      expression.set(variables.get(sum.cells()[i]), sum.coefficients()[i]);
    }
    return expression;
  }

  /**
   * The least and the greatest value of a sum of hidden cells.
   *
   * @param truth its true value
   */
  Range range(Sum sum, long truth) {
    long high = highest(sum, truth).orElse(Range.NO_HIGH);
    OptionalLong negated = highest(sum.negated(), -truth);
    return new Range(negated.isPresent() ? -negated.getAsLong() : Range.NO_LOW, high);
  }

  private OptionalLong highest(Sum sum, long truth) {
    weigh(sum);
    Optional<Optimisation.Result> found = Limits.ofFractions(model, model::maximise);
    if (found.isEmpty() || found.get().getState() != Optimisation.State.UNBOUNDED) {
      return wholeNumber(sum, truth, found);
    }
    long fence = truth + reach;
    expression("fence", sum).upper(fence - atLeast(sum));
    OptionalLong end = wholeNumber(sum, truth, Limits.ofFractions(model, model::maximise));
    model.removeExpression("fence");
    return end.isPresent() && end.getAsLong() == fence ? OptionalLong.empty() : end;
  }

  private void weigh(Sum sum) {
    variables.forEach(variable -> variable.weight(0));
    for (int i = 0; i < sum.cells().length; i++) {
      variables.get(sum.cells()[i]).weight(sum.coefficients()[i]);
    }
  }

  private OptionalLong wholeNumber(Sum sum, long truth, Optional<Optimisation.Result> found) {
    if (found.isPresent() && isSolved(found.get())) {
      long[] rounded = rounded(found.get());
      long end = sum.at(rounded);
      long bound = (long) Math.floor(found.get().getValue() + TOLERANCE) + atLeast(sum);
      if (fits(rounded) && end == bound) {
        return OptionalLong.of(end);
      }
    }
    variables.forEach(variable -> variable.integer(true));
    Optional<Optimisation.Result> whole = Limits.ofWholeNumbers(model, model::maximise);
    variables.forEach(variable -> variable.integer(false));
    Optional<long[]> fitting =
        whole
            .filter(result -> result.getState().isFeasible())
            .map(this::rounded)
            .filter(this::fits);
    if (fitting.isPresent() && isSolved(whole.get())) {
      return OptionalLong.of(sum.at(fitting.get()));
    }
    return isUndecidedOpen
        ? OptionalLong.empty()
        : OptionalLong.of(Math.max(truth, fitting.map(sum::at).orElse(truth)));
  }

  /** The truth fits all relations: a programme without a solution is a fault of ours. */
  private boolean isSolved(Optimisation.Result found) {
    if (found.getState() == Optimisation.State.INFEASIBLE) {
      throw new IllegalStateException(
          "%s cells and %d relations have no solution but %s"
              .formatted(variables.size(), rows.size(), found.getState()));
    }
    return found.getState().isOptimal();
  }

  private long[] rounded(Optimisation.Result found) {
    return IntStream.range(0, variables.size())
        .mapToLong(cell -> least + Math.round(found.doubleValue(cell)))
        .toArray();
  }

  private boolean fits(long[] rounded) {
    return IntStream.range(0, rounded.length).allMatch(cell -> rounded[cell] >= least)
        && rows.stream().allMatch(row -> row.holds(rounded));
  }
}
