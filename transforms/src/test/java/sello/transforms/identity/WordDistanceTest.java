package sello.transforms.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is asked before two words are compared at length, against the comparison itself. */
final class WordDistanceTest {
  private static final int PAIRS = 200_000;
  private static final String LETTERS = "aeiolnrst";

  private final Random random = new Random(7);

  /** A word, and one that is like it or is not: letters changed, left out, doubled, swapped. */
  private String[] pair() {
    String one = word(1 + random.nextInt(12));
    String two = random.nextInt(4) == 0 ? word(1 + random.nextInt(12)) : one;
    for (int slips = random.nextInt(4); slips > 0; slips--) {
      two = slipped(two);
    }
    return new String[] {one, two};
  }

  private String word(int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }

  private String slipped(String word) {
    StringBuilder slipped = new StringBuilder(word);
    int place = random.nextInt(word.length());
    switch (random.nextInt(4)) {
      case 0 -> slipped.setCharAt(place, word(1).charAt(0));
      case 1 -> slipped.insert(place, word(1));
      case 2 -> slipped.append(word.charAt(place)).deleteCharAt(place);
      default -> slipped.setCharAt(place, word.charAt(random.nextInt(word.length())));
    }
    return slipped.toString();
  }

  @Test
  void no_pair_as_alike_as_asked_for_is_passed_over_and_most_others_are() {
    int passedOver = 0;
    int unlike = 0;
    for (int i = 0; i < PAIRS; i++) {
      String[] pair = pair();
      boolean isAlike = WordDistance.similarity(pair[0], pair[1]) >= 0.88;
      boolean canBe = WordDistance.canReach(0.88, pair[0], pair[1]);
      assertThat(canBe || !isAlike).as(pair[0] + " " + pair[1]).isTrue();
      unlike += isAlike ? 0 : 1;
      passedOver += canBe ? 0 : 1;
    }
    assertThat((double) passedOver / unlike).isGreaterThan(0.5);
  }

  @Test
  void whether_few_slips_part_two_words_is_what_counting_them_says() {
    for (int i = 0; i < PAIRS; i++) {
      String[] pair = pair();
      int slips = WordDistance.slips(pair[0], pair[1]);
      assertThat(WordDistance.isWithin(1, pair[0], pair[1])).isEqualTo(slips <= 1);
      assertThat(WordDistance.isWithin(2, pair[0], pair[1])).isEqualTo(slips <= 2);
    }
  }

  @Test
  void counted_slips_and_similarity_are_those_of_the_literature() {
    assertThat(WordDistance.slips("martha", "marhta")).isEqualTo(1);
    assertThat(WordDistance.slips("kitten", "sitting")).isEqualTo(3);
    assertThat(Math.round(WordDistance.similarity("martha", "marhta") * 1000)).isEqualTo(961);
    assertThat(Math.round(WordDistance.similarity("dixon", "dicksonx") * 1000)).isEqualTo(813);
  }
}
