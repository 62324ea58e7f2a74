package sello.transforms.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.ExpressionsBasedModel;

class LimitsTest {
  private final ExpressionsBasedModel model = new ExpressionsBasedModel();

  @Test
  void aStackThatIsTooSmallLeavesAProgrammeUndecided() {
    assertThat(
            Limits.ofWholeNumbers(
                model,
                () -> {
                  throw new StackOverflowError();
                }))
        .isEmpty();
  }

  @Test
  void soDoesOneOfTheSolversThreads() {
    assertThat(
            Limits.ofWholeNumbers(
                model,
                () -> {
                  throw new IllegalStateException(new ExecutionException(new StackOverflowError()));
                }))
        .isEmpty();
  }

  @Test
  void anotherFaultIsNotTakenForUndecided() {
    assertThatThrownBy(
            () ->
                Limits.ofFractions(
                    model,
                    () -> {
                      throw new IllegalStateException("a fault");
                    }))
        .hasMessage("a fault");
  }
}
