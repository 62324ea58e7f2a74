package sello.api.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantedFilesTest {
  @ParameterizedTest
  @CsvSource({
    "2025-2026, 2025-2026",
    "2026-06-01, 2025-2026",
    "2026-08-31, 2025-2026",
    "2026-09-01, 2026-2027",
    "2026-12-31, 2026-2027",
    "2027-01-01, 2026-2027",
  })
  void aDayMeansTheEditionOfItsSchoolYear(String text, String edition) {
    assertThat(WantedFiles.edition(text)).isEqualTo(edition);
  }

  @Test
  void whatIsNeitherIsRefused() {
    for (String text : new String[] {"2026", "last", "2026-02-30", "1999-2000"}) {
      assertThatThrownBy(() -> WantedFiles.edition(text))
          .as(text)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
