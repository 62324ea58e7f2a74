package sello.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class GapWordsTest {
  private static final List<String> YEARS = List.of("2018", "2019", "2020", "2021", "2022");

  @Test
  void neighboursOfWhichTheSameIsSaidHaveTheWordsOnceInTheirMiddle() {
    List<String> said = List.of("no se sabe", "no se sabe", "no se sabe", "", "no se sabe");
    assertThat(GapWords.at(0, YEARS, said::get))
        .extracting(words -> words.get("value"), words -> words.get("tooltip"))
        .containsExactly(
            tuple(List.of(1.0, 0.0), Map.of("formatter", "2018 – 2020\nno se sabe")),
            tuple(List.of(4.0, 0.0), Map.of("formatter", "2022\nno se sabe")));
  }

  @Test
  void differentWordsStayApart() {
    List<String> said = List.of("", "withheld", "not known", "not known", "");
    assertThat(GapWords.at(0, YEARS, said::get))
        .extracting(words -> words.get("value"))
        .containsExactly(List.of(1.0, 0.0), List.of(2.5, 0.0));
  }

  @Test
  void whereEverythingIsKnownNothingIsSaid() {
    assertThat(GapWords.at(0, YEARS, i -> "")).isEmpty();
    assertThat(GapWords.at(0, List.of(), i -> "never asked")).isEmpty();
  }
}
