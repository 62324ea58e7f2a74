package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sello.catalog.Field;
import sello.catalog.Unit;

final class ShownCellTest {
  @ParameterizedTest(name = "{0} is shown as {1}")
  @CsvSource({
    "-0.17161716171617158, -0.1716",
    "1.1304780876494025, 1.13",
    "61.69491525423729, 61.69",
    "685.1666666666667, 685.2",
    "1234567.89, 1234567.9",
    "0.000123456, 0.0001235",
    "-1, -1",
    "0, 0"
  })
  void a_figure_is_shown_with_the_digits_that_count(double figure, String shown) {
    Field<Double> growth = Field.amount("growth", Unit.NONE, "Growth", "Growth of awards");

    assertThat(ShownCell.text(growth, figure)).isEqualTo(shown);
  }
}
