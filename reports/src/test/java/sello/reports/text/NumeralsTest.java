package sello.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Type;
import sello.catalog.Unit;

final class NumeralsTest {
  private static final Field<Boolean> IS_CHECKED = Field.yesNo("is_checked", "Checked", "Checked");
  private static final Numerals ENGLISH = Texts.english().numerals();
  private static final Numerals SPANISH = Texts.named("es").orElseThrow().numerals();

  @ParameterizedTest(name = "{0} is shown as {1}, in Spanish as {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -0.17161716171617158 | -0.172      | -0,172
          1.331                | 1.33        | 1,33
          1.4963               | 1.50        | 1,50
          1.5                  | 1.5         | 1,5
          61.69491525423729    | 61.7        | 61,7
          685.1666666666667    | 685         | 685
          1234567.89           | 1,234,568   | 1.234.568
          0.000123456          | 0.000123    | 0,000123
          9.9999               | 10.00       | 10,00
          1212                 | 1,212       | 1212
          -1                   | -1          | -1
          0                    | 0           | 0
          """)
  void a_figure_is_shown_with_the_digits_that_count(double figure, String english, String spanish) {
    Field<Double> growth = Field.amount("growth", Unit.NONE, "Growth", "Growth of awards");

    assertThat(ENGLISH.text(growth, figure)).isEqualTo(english);
    assertThat(SPANISH.text(growth, figure)).isEqualTo(spanish);
  }

  @ParameterizedTest(name = "a mark of {0} is shown as {1}")
  @CsvSource({"7.7, 7.70", "8, 8.00", "7.675, 7.68", "7.925, 7.93", "-0.125, -0.13", "10, 10.00"})
  void marksHaveTheirDecimalsAndHalvesAreRoundedUp(double figure, String shown) {
    Field<Double> mark = new Field<>("mark", Type.DOUBLE, Unit.POINTS, "Mark", "A mark", 2);

    assertThat(ENGLISH.text(mark, figure)).isEqualTo(shown);
    assertThat(ENGLISH.percent(0.1225)).startsWith("12.3");
  }

  @Test
  void aDayInASentenceHasItsMonthInFull() {
    LocalDate day = LocalDate.parse("2026-12-31");
    assertThat(ENGLISH.dateInFull(day)).isEqualTo("31 December 2026");
    assertThat(SPANISH.dateInFull(day)).isEqualTo("31 de diciembre de 2026");
  }

  @Test
  void growthIsInPerCentWithItsSign() {
    Field<Double> growth =
        Field.amount("awards_growth_two_editions", Unit.NONE, "Growth", "Growth of awards");
    assertThat(ENGLISH.text(growth, 0.5)).isEqualTo("+50.0 %");
    assertThat(ENGLISH.text(growth, -0.0667)).isEqualTo("-6.7 %");
    assertThat(ENGLISH.text(growth, 0.0)).isEqualTo("0.0 %");
    assertThat(SPANISH.text(growth, 1.234)).isEqualTo("+123,4\u00a0%");
    assertThat(Percent.isGrowth(Fields.SHARE_OF_EUROPE)).isFalse();
    assertThat(Percent.isGrowth(Field.count("awards_growth", Unit.NONE, "Growth", "Growth")))
        .as("a count is never a growth")
        .isFalse();
  }

  @Test
  void sharesAreInPerCent() {
    assertThat(ENGLISH.text(Fields.SHARE_OF_EUROPE, 0.5)).isEqualTo("50.0 %");
    assertThat(SPANISH.text(Fields.SHARE_OF_EUROPE, 0.07716)).isEqualTo("7,7\u00a0%");
    assertThat(SPANISH.percent(0.07716)).isEqualTo("7,7\u00a0%");
  }

  @ParameterizedTest(name = "a share of {0} is shown as {1}")
  @CsvSource({
    "0, 0.0 %",
    "0.0032, 0.32 %",
    "0.00041, 0.041 %",
    "0.005, 0.5 %",
    "0.0099, 0.99 %",
    "1, 100.0 %"
  })
  void aShareOfLessThanOnePercentHasTwoDigitsThatCount(double share, String english) {
    assertThat(ENGLISH.percent(share)).isEqualTo(english);
  }

  @Test
  void aScaleHasNoZerosAtTheEndOfItsNumbers() {
    assertThat(ENGLISH.onScale(2.5)).isEqualTo("2.5");
    assertThat(ENGLISH.onScale(99.8)).isEqualTo("99.8");
    assertThat(SPANISH.onScale(0.35)).isEqualTo("0,35");
    assertThat(ENGLISH.onScale(0)).isEqualTo("0");
  }

  @Test
  void yearsAndLinesAreNamesMadeOfDigits() {
    assertThat(ENGLISH.text(Fields.YEAR, 2019)).isEqualTo("2019");
    assertThat(ENGLISH.text(Fields.SOURCE_LINE, 12345L)).isEqualTo("12345");
    assertThat(ENGLISH.text(Fields.PUPILS, 12345L)).isEqualTo("12,345");
  }

  @Test
  void daysYesAndNoAreSaidInTheLanguage() {
    LocalDate day = LocalDate.of(2024, 5, 31);
    assertThat(ENGLISH.text(Fields.VALID_TO, day)).isEqualTo("31 May 2024");
    assertThat(SPANISH.text(Fields.VALID_TO, day)).isEqualTo("31 may 2024");
    assertThat(SPANISH.text(IS_CHECKED, true)).isEqualTo("sí");
    assertThat(ENGLISH.text(IS_CHECKED, false)).isEqualTo("no");
  }
}
