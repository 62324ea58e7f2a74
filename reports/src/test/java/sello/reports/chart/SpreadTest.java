package sello.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SpreadTest {
  private static void assertSpread(List<Double> wanted, double gap, Double... places) {
    List<Double> spread = Spread.of(wanted, gap);
    assertThat(spread).hasSameSizeAs(places);
    for (int i = 0; i < places.length; i++) {
      assertThat(spread.get(i)).isCloseTo(places[i], Offset.offset(1e-9));
    }
  }

  @Test
  void textsThatDoNotTouchStayWhereTheyAre() {
    assertSpread(List.of(0.9, 0.1, 0.5), 0.1, 0.9, 0.1, 0.5);
  }

  @Test
  void textsThatTouchMoveApartByAsLittleAsCanBe() {
    assertSpread(List.of(0.5, 0.52), 0.1, 0.46, 0.56);
    assertSpread(List.of(0.5, 0.5, 0.58), 0.1, 1.58 / 3 - 0.1, 1.58 / 3, 1.58 / 3 + 0.1);
  }

  @Test
  void nothingLeavesThePaper() {
    assertSpread(List.of(1.0, 1.0), 0.1, 0.9, 1.0);
    assertSpread(List.of(0.0, 0.0, 0.0), 0.1, 0.0, 0.1, 0.2);
  }

  @Test
  void whereNotAllFitTheyStandAsCloseAsTheyMust() {
    assertSpread(List.of(0.2, 0.2, 0.2), 0.9, 0.0, 0.5, 1.0);
    assertSpread(List.of(), 0.1);
    assertSpread(List.of(0.3), 0.1, 0.3);
  }
}
