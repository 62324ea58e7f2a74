package sello.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PerCentTest {
  @Test
  void aNumberAndItsSignStayOnOneLine() {
    assertThat(PerCent.kept("with 2.7 % (interval 1,4 % to 5.3 %), a % of 3 schools"))
        .isEqualTo("with 2.7\u00a0% (interval 1,4\u00a0% to 5.3\u00a0%), a % of 3 schools");
  }
}
