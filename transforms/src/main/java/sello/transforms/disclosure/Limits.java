package sello.transforms.disclosure;

import java.util.Optional;
import java.util.function.Supplier;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/**
 * How far a programme is followed before it counts as undecided.
 *
 * <p>The limit of iterations is the same on every machine; the limit of time is for those of which
 * single iterations take too long. Where the solver's stack is too small, the programme is
 * undecided too: of some samples its search for whole numbers ended with a StackOverflowError.
 */
final class Limits {
  private static final int MOST_OF_FRACTIONS = 200_000;
  private static final int MOST_OF_WHOLE_NUMBERS = 10_000;
  private static final long MOST_MILLISECONDS = 120_000;

  private Limits() {}

  static Optional<Optimisation.Result> ofFractions(
      ExpressionsBasedModel model, Supplier<Optimisation.Result> programme) {
    return solve(model, MOST_OF_FRACTIONS, programme);
  }

  static Optional<Optimisation.Result> ofWholeNumbers(
      ExpressionsBasedModel model, Supplier<Optimisation.Result> programme) {
    return solve(model, MOST_OF_WHOLE_NUMBERS, programme);
  }

  /** The solution, or the best found within the limits; empty when the stack was too small. */
  static Optional<Optimisation.Result> solve(
      ExpressionsBasedModel model, int iterations, Supplier<Optimisation.Result> programme) {
    model.options.iterations_abort = iterations;
    model.options.time_abort = MOST_MILLISECONDS;
    try {
      return Optional.of(programme.get());
    } catch (StackOverflowError e) {
      return Optional.empty();
    } catch (RuntimeException e) {
      if (isOverflow(e)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** The solver's threads hand it over wrapped. */
  private static boolean isOverflow(Throwable error) {
    return error instanceof StackOverflowError
        || (error.getCause() != null && isOverflow(error.getCause()));
  }
}
