package sello.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortNameTest {
  @Test
  void theMiddleOfALongNameIsLeftOut() {
    assertThat(ShortName.of("short", 20)).isEqualTo("short");
    assertThat(ShortName.of("a/very/long/path/of/a_file.csv", 20))
        .isEqualTo("a/very/l…/a_file.csv");
  }

  @Test
  void ofNamesThatWouldLookAlikeWhatTellsThemApartIsKept() {
    assertThat(
            ShortName.all(
                List.of(
                    "participation/2022/participation_rest.csv",
                    "participation/2023/participation_rest.csv",
                    "another/2023/file_of_everything_else.csv"),
                30))
        .containsExactly(
            "participation/2022…on_rest.csv",
            "participation/2023…on_rest.csv",
            "another/2023…erything_else.csv");
  }

  @Test
  void whatDiffersOnlyBehindTheRoomKeepsItsEnd() {
    assertThat(ShortName.all(List.of("a/b/c/d/e/f/g/h/1.csv", "a/b/c/d/e/f/g/h/2.csv"), 12))
        .containsExactly("a/b/c…/1.csv", "a/b/c…/2.csv");
  }
}
