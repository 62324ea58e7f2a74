package sello.transforms.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypingSlipsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # one      | other      | a slip
          gokkusagi  | gokkusgai  | true
          harjun     | hajrun     | true
          inventado  | inventdo   | true
          inventado  | inventaado | true
          fabuloso   | fabluoso   | true
          imaginariosa | imagnarosa | true
          fitnoni    | fintomi    | false
          pilar      | pinar      | false
          mario      | maria      | false
          norrskolan | soderskolan | false
          okul       | oku        | false
          2018       | 20180      | false
          """)
  void one_letter_left_out_doubled_or_swapped_in_a_long_word_is_a_slip(
      String one, String two, boolean expected) {
    assertThat(TypingSlips.isSlip(one, two)).isEqualTo(expected);
    assertThat(TypingSlips.isSlip(two, one)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"nava, nava", "ab, ba", "ab, a", "ab, ac"})
  void texts_at_most_one_slip_apart(String one, String two) {
    assertThat(TypingSlips.isOne(one, two)).isTrue();
    assertThat(TypingSlips.isOne(one + "xyz", two)).isFalse();
  }
}
