package sello.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sello.reports.Problem;
import sello.reports.ProblemType;

class ProblemTextsTest {
  private static final Texts SPANISH = Texts.named("es").orElseThrow();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          INTERNAL_ERROR      | reference | 1f2e | Aquí algo está roto. Si nos escribe, indique la referencia 1f2e.
          MALFORMED_PARAMETER | on        | abc  | on debe ser un día, como 2026-11-26; «abc» no lo es.
          MALFORMED_PARAMETER | page      | 0    | page debe ser un número entero desde 1 que exista; «0» no lo es.
          MALFORMED_PARAMETER | last      | x    | last no puede valer «x»: no se lee como lo que debe ser.
          """)
  void whatIsCommonIsSaidInTheLanguage(
      ProblemType type, String parameter, String value, String said) {
    Problem problem = Problem.of(type, "In English.").about(parameter, value);
    assertThat(ProblemTexts.detail(problem, SPANISH)).hasValue(said);
    assertThat(ProblemTexts.detail(problem, Texts.english())).hasValue("In English.");
  }

  @Test
  void aSentenceThatNamesAParameterIsNotSaidOfNone() {
    Problem problem = Problem.of(ProblemType.MALFORMED_PARAMETER, "In English.");
    assertThat(ProblemTexts.detail(problem, SPANISH)).isEqualTo(Optional.empty());
  }
}
