package sello.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sello.catalog.Fields;
import sello.reports.text.Texts;

class FigureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          value | low  | high | flag | words
          12    | 12   | 12   |      | 12
          12    |      |      | e    | about 12
                | 2900 |      |      | at least 2,900
                |      | 1000 |      | almost 1,000
                | 5    | 9    |      | 5 to 9
                | 0    |      | :    | not known
                | 0    | 9    |      | 0 to 9
                |      |      | m    | cannot exist
                |      |      | bC   | withheld
                |      |      | :    | not known
          """,
      useHeadersInDisplayName = true)
  void itIsSaidAsFarAsItIsKnown(Double value, Double low, Double high, String flag, String words) {
    Figure figure =
        new Figure(
            Fields.AWARDS_PUBLISHED,
            Optional.ofNullable(value),
            Optional.ofNullable(low),
            Optional.ofNullable(high),
            Optional.ofNullable(flag).orElse(""));
    assertThat(figure.words(Texts.english())).isEqualTo(words);
    assertThat(figure.isKnown())
        .isEqualTo(!List.of("not known", "cannot exist", "withheld").contains(words));
  }
}
