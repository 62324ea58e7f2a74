package sello.transforms.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sello.ingest.name.Place;
import sello.ingest.name.SchoolName;
import sello.ingest.name.SchoolSlug;

final class WordWeightsTest {
  private static final int SCHOOLS = 20_000;

  private static void add(List<Mention> mentions, String name, String code) {
    mentions.add(
        new Mention(
            "m" + mentions.size(),
            "",
            Place.of("TR", ""),
            Place.of("TR", ""),
            SchoolName.of("TR", name),
            code,
            SchoolSlug.of(""),
            "",
            name,
            ""));
  }

  /** A large country: three schools are far below the least share of its names. */
  private static WordWeights ofLargeCountry() {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < SCHOOLS; i++) {
      add(mentions, "Hayali" + Integer.toString(i, 36) + " Okulu", String.valueOf(100_000 + i));
    }
    for (int i = 0; i < 3; i++) {
      add(mentions, "Karatay Okulu", String.valueOf(200_000 + i));
      add(mentions, "Karatas Okulu", "");
    }
    return WordWeights.of(mentions);
  }

  @Test
  void a_word_of_three_registered_schools_is_no_slip_in_a_large_country_too() {
    WordWeights weights = ofLargeCountry();

    assertThat(weights.isKnown("karatay")).isTrue();
    assertThat(weights.isKnown("karatas")).isFalse();
    assertThat(weights.isKnown("okul") || weights.isKnown("okulu")).isTrue();
  }

  @Test
  void rare_words_weigh_the_same_whether_they_are_held_or_not() {
    WordWeights weights = ofLargeCountry();

    assertThat(weights.of("karatay")).isEqualTo(weights.of("karatas")).isEqualTo(1);
    assertThat(weights.isRare("karatay")).isTrue();
    assertThat(weights.isRare("karatas")).isTrue();
  }
}
