package sello.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {
  @Test
  void itStartsAtZeroAndEndsRound() {
    assertThat(Scale.covering(List.of(1.7, 13.66))).isEqualTo(new Scale(0, 15, 5));
    assertThat(Scale.covering(List.of(97.0, 3.0))).isEqualTo(new Scale(0, 100, 25));
  }

  @Test
  void itStartsLaterWhereAllLieCloseTogether() {
    assertThat(Scale.covering(List.of(41.0, 92.0))).isEqualTo(new Scale(0, 100, 25));
    assertThat(Scale.covering(List.of(71.0, 92.0))).isEqualTo(new Scale(70, 100, 10));
  }

  @Test
  void whatIsCountedStartsAtZeroInWholeSteps() {
    assertThat(Scale.counting(List.of(8.0, 9.0))).isEqualTo(new Scale(0, 12, 3));
    assertThat(Scale.counting(List.of(1.0, 2.0))).isEqualTo(new Scale(0, 2, 1));
    assertThat(Scale.counting(List.of(71.0, 92.0))).isEqualTo(new Scale(0, 100, 25));
  }

  @Test
  void ranksStartAtTheFirstWithLinesAtRoundOnes() {
    assertThat(Scale.ofRanks(List.of(1.0, 37.0))).isEqualTo(new Scale(1, 40, 10));
    assertThat(Scale.ofRanks(List.of(1.0, 14.0))).isEqualTo(new Scale(1, 15, 5));
    assertThat(Scale.ofRanks(List.of(1.0, 3.0))).isEqualTo(new Scale(1, 3, 1));
    assertThat(Scale.ofRanks(List.of(1.0))).isEqualTo(new Scale(1, 2, 1));
  }

  @Test
  void numbersBelowZeroAreShownWithoutDust() {
    assertThat(Scale.covering(List.of(-0.25, 0.0, 0.125))).isEqualTo(new Scale(-0.3, 0.2, 0.1));
  }

  @Test
  void nothingAndOneNumberHaveAScaleToo() {
    assertThat(Scale.covering(List.of())).isEqualTo(new Scale(0, 1, 1));
    assertThat(Scale.covering(List.of(0.0, 0.0))).isEqualTo(new Scale(0, 1, 1));
    assertThat(Scale.covering(List.of(7.0))).isEqualTo(new Scale(0, 8, 2));
  }

  @Test
  void whatLiesBeyondIsCut() {
    Scale scale = new Scale(0, 10, 5);
    assertThat(scale.cut(30)).isEqualTo(10);
    assertThat(scale.cut(-1)).isEqualTo(0);
    assertThat(scale.part(2.5)).isEqualTo(0.25);
    assertThat(scale.at(0.25)).isEqualTo(2.5);
  }
}
