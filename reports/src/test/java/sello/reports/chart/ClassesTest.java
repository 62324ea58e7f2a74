package sello.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ClassesTest {
  private static Classes of(double... figures) {
    return Classes.of(DoubleStream.of(figures).boxed().toList(), 5);
  }

  @Test
  void aClassHoldsAsManyFiguresAsTheOthersHoweverFarOneIs() {
    Classes classes = of(1.2, 1.9, 3.1, 3.6, 5.2, 5.9, 7.7, 9.4, 12.3, 4000);
    assertThat(classes.bounds()).containsExactly(2.0, 5.0, 6.0, 10.0);
    assertThat(classes.of(1.9)).isZero();
    assertThat(classes.of(3.1)).isEqualTo(1);
    assertThat(classes.of(4000)).isEqualTo(4);
  }

  @Test
  void aBoundIsTheRoundestNumberOverOneFigureAndNotOverTheNext() {
    assertThat(of(0.193, 10.028).bounds()).containsExactly(10.0);
    assertThat(of(0.71, 0.74).bounds()).containsExactly(0.74);
    assertThat(of(0.708, 0.739).bounds()).containsExactly(0.72);
    assertThat(of(1212, 2935).bounds()).containsExactly(2000.0);
    assertThat(of(99.6, 100.2).bounds()).containsExactly(100.0);
  }

  @Test
  void roundingMovesNoFigureIntoAnotherClass() {
    List<Double> figures = List.of(0.000123, 0.000124, 7.0, 8.0, 9.0, 10.0, 11.0, 12.5);
    Classes classes = Classes.of(figures, 5);
    assertThat(figures.stream().map(classes::of)).containsExactly(0, 0, 1, 2, 2, 3, 4, 4);
  }

  @Test
  void fewFiguresMakeFewClassesAndZeroIsInNone() {
    assertThat(of().count()).isEqualTo(1);
    assertThat(of(0, 0, 7, 7).count()).isEqualTo(1);
    assertThat(of(0, 7, 8).count()).isEqualTo(2);
  }
}
