package sello.ingest.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class ActivityTest {
  private static final World EUROPE = new World(0.2, 2026);

  @Test
  void a_label_has_the_effect_that_the_truth_file_says() {
    SampleCountry turkiye = EUROPE.country("TR");
    double with = 0;
    double without = 0;
    double projects = 0;
    int schools = turkiye.schools(2024);
    for (int school = 0; school < schools; school++) {
      Activity labelled = Activity.of(turkiye, school, 2024, true);
      Activity plain = Activity.of(turkiye, school, 2024, false);
      with += labelled.teachersActive();
      without += plain.teachersActive();
      projects += labelled.projectsStarted() - plain.projectsStarted();
    }
    assertThat(with / without - 1).isCloseTo(Activity.ACTIVE_EFFECT, within(0.02));
    assertThat(projects / schools).isCloseTo(Activity.PROJECT_EFFECT, within(0.05));
  }

  @Test
  void the_effect_begins_the_year_after_the_award_and_ends_with_the_label() {
    SampleCountry turkiye = EUROPE.country("TR");
    Labels labels = EUROPE.labels(turkiye);
    SampleEdition first = SampleEdition.ALL.get(0);
    for (int school : labels.schools(first)) {
      boolean isAwarded = labels.stage(school, first) == Stage.AWARDED;
      assertThat(labels.isEffective(school, 2018)).isFalse();
      assertThat(labels.isEffective(school, 2019)).isEqualTo(isAwarded);
      assertThat(labels.isEffective(school, 2020) && isAwarded).isFalse();
    }
  }

  @Test
  void parts_are_never_above_their_whole() {
    for (SampleCountry country : EUROPE.countries()) {
      for (int school = 0; school < Math.min(200, country.schools(2020)); school++) {
        Activity did = Activity.of(country, school, 2020, school % 2 == 0);
        assertThat(did.teachersActive()).isBetween(0, did.teachersRegistered());
        assertThat(did.projectsFinished()).isBetween(0, did.projectsStarted());
        assertThat(did.qualityLabels()).isBetween(0, did.projectsStarted());
        assertThat(did.partnerCountries()).isBetween(0, did.partnerSchools());
      }
    }
  }

  @Test
  void teachers_are_those_of_the_series() {
    for (Series series : Series.ALL) {
      long teachers = 0;
      for (SampleCountry country : EUROPE.countries()) {
        for (int school = 0; school < country.schools(series.year()); school++) {
          teachers += Activity.of(country, school, series.year(), false).teachersRegistered();
        }
      }
      assertThat(teachers / 0.2)
          .as("%d", series.year())
          .isCloseTo(series.teachers(), within(series.teachers() * 0.02));
    }
  }
}
