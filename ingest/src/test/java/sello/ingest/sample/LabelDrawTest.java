package sello.ingest.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who wins in a sample of scale 1. */
final class LabelDrawTest {
  private static final World EUROPE = new World(1, 2026);

  @Test
  void as_many_schools_win_as_there_are_awards() {
    for (SampleCountry country : EUROPE.countries()) {
      for (SampleEdition edition : SampleEdition.ALL) {
        assertThat(winners(country, edition).count())
            .as("%s %s", country.code(), edition.code())
            .isEqualTo(EUROPE.awards().of(edition, country.code()).awarded());
      }
    }
  }

  @Test
  void no_school_holds_two_labels_at_a_time() {
    for (SampleCountry country : EUROPE.countries()) {
      Labels labels = EUROPE.labels(country);
      for (SampleEdition edition : SampleEdition.ALL) {
        for (SampleEdition other : SampleEdition.ALL) {
          if (other.index() > edition.index() && other.overlaps(edition)) {
            assertThat(winners(country, edition))
                .noneMatch(school -> labels.stage(school, other) == Stage.AWARDED);
          }
        }
      }
    }
  }

  @Test
  void a_third_of_the_winners_won_before_once_they_can() {
    int winners = 0;
    int repeated = 0;
    for (SampleEdition edition : SampleEdition.ALL) {
      for (SampleCountry country : EUROPE.countries()) {
        if (edition.start() >= 2021) {
          Labels labels = EUROPE.labels(country);
          winners += (int) winners(country, edition).count();
          repeated +=
              (int)
                  winners(country, edition)
                      .filter(school -> labels.earlierAwards(school, edition) > 0)
                      .count();
        }
      }
    }
    assertThat((double) repeated / winners).isCloseTo(0.35, within(0.06));
  }

  @Test
  void regions_have_the_awards_that_were_published() {
    assertThat(inRegion("IT", "2020-2021", "ITF3")).isEqualTo(28);
    assertThat(inRegion("IT", "2020-2021", "ITC4")).isEqualTo(25);
    assertThat(inRegion("IT", "2020-2021", "ITG1")).isEqualTo(22);
    assertThat(inRegion("IT", "2020-2021", "ITF4")).isEqualTo(21);
    assertThat(inRegion("IT", "2020-2021", "ITH5")).isEqualTo(17);
    assertThat(inRegion("IT", "2020-2021", "ITI4")).isEqualTo(16);
    assertThat(inRegion("ES", "2023-2024", "ES61")).isEqualTo(24);
    assertThat(inRegion("RO", "2025-2026", "RO215")).isEqualTo(7);
    assertThat(inRegion("RO", "2025-2026", "RO114")).isEqualTo(3);
  }

  @Test
  void seven_to_ten_laender_have_awards_in_an_edition_with_a_list() {
    SampleCountry germany = EUROPE.country("DE");
    for (String code : new String[] {"2018-2019", "2021-2022", "2023-2024", "2025-2026"}) {
      long regions = winners(germany, edition(code)).map(germany::region).distinct().count();
      assertThat(regions).as(code).isBetween(7L, 10L);
    }
  }

  @Test
  void winners_are_better_schools_than_others() {
    SampleCountry spain = EUROPE.country("ES");
    double quality =
        SampleEdition.ALL.stream()
            .flatMapToInt(edition -> winners(spain, edition))
            .mapToDouble(spain::quality)
            .average()
            .orElse(0);
    assertThat(quality).isBetween(0.5, 1.2);
  }

  @Test
  void scores_are_on_the_side_of_the_pass_mark_where_the_decision_is() {
    SampleCountry italy = EUROPE.country("IT");
    double[] all =
        SampleEdition.ALL.stream()
            .flatMapToDouble(edition -> Arrays.stream(scores(italy, edition)))
            .toArray();
    assertThat(Arrays.stream(all).average().orElse(0)).isCloseTo(7.2, within(0.15));
    assertThat(Arrays.stream(all).allMatch(score -> score >= 0 && score <= 10)).isTrue();
  }

  private static double[] scores(SampleCountry country, SampleEdition edition) {
    Labels labels = EUROPE.labels(country);
    return Arrays.stream(labels.schools(edition))
        .filter(school -> labels.stage(school, edition).isAssessed())
        .mapToObj(
            school -> {
              boolean isAwarded = labels.stage(school, edition) == Stage.AWARDED;
              double[] scores = Scores.of(country, school, edition, isAwarded);
              assertThat(Scores.total(scores) >= edition.passMark()).isEqualTo(isAwarded);
              return scores;
            })
        .flatMapToDouble(Arrays::stream)
        .toArray();
  }

  private static long inRegion(String country, String edition, String region) {
    SampleCountry of = EUROPE.country(country);
    int wanted = of.regions().indexOf(region);
    return winners(of, edition(edition)).filter(school -> of.region(school) == wanted).count();
  }

  private static IntStream winners(SampleCountry country, SampleEdition edition) {
    Labels labels = EUROPE.labels(country);
    return Arrays.stream(labels.schools(edition))
        .filter(school -> labels.stage(school, edition) == Stage.AWARDED);
  }

  private static SampleEdition edition(String code) {
    return SampleEdition.ALL.stream().filter(e -> e.code().equals(code)).findFirst().orElseThrow();
  }
}
