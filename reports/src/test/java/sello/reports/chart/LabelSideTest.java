package sello.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelSideTest {
  @Test
  void wordsStandUnderTheLowestPointOfABendAndElseAbove() {
    assertThat(LabelSide.of(0.5, List.of(0.8, 0.9))).isEqualTo("bottom");
    assertThat(LabelSide.of(0.5, List.of(0.8))).isEqualTo("bottom");
    assertThat(LabelSide.of(0.5, List.of(0.3, 0.9))).isEqualTo("top");
    assertThat(LabelSide.of(0.5, List.of())).as("joined with nothing").isEqualTo("top");
    assertThat(LabelSide.of(0.05, List.of(0.8))).as("near the axis").isEqualTo("top");
    assertThat(LabelSide.of(1, List.of(0.8))).as("under notes above").isEqualTo("right");
    assertThat(LabelSide.of(1, List.of(0.6, 1.0))).as("the line goes on").isEqualTo("bottom");
  }
}
