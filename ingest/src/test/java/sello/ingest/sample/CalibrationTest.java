package sello.ingest.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** Counts of a sample of scale 1, worked out without writing it, against the published figures. */
final class CalibrationTest {
  private static final World EUROPE = new World(1, 2026);

  @Test
  void each_country_has_the_awards_of_the_calibration_in_each_edition() {
    for (var row : ShippedRows.sample("calibration_awards")) {
      assertThat(awards(row.getField("edition"), row.getField("country_code")))
          .as(row.toString())
          .isEqualTo(Integer.parseInt(row.getField("awards")));
    }
  }

  @Test
  void the_stock_at_the_end_of_2019_is_2216_with_171_in_spain() {
    assertThat(
            sum("2018-2019", AwardCounts.Outcomes::awarded)
                + sum("2019-2020", AwardCounts.Outcomes::awarded))
        .isEqualTo(2216);
    assertThat(awards("2018-2019", "ES") + awards("2019-2020", "ES")).isEqualTo(171);
  }

  @Test
  void applications_and_eligible_schools_are_as_published() {
    assertThat(sum("2018-2019", CalibrationTest::applied)).isEqualTo(2454);
    assertThat(applied(EUROPE.awards().of(edition("2018-2019"), "HR"))).isEqualTo(87);
    assertThat(sum("2021-2022", o -> o.awarded() + o.refused() + o.notApplied())).isEqualTo(5198);
  }

  @Test
  void between_35_and_65_of_100_applications_succeed_and_50_on_average() {
    int awarded = 0;
    int applied = 0;
    for (SampleEdition edition : SampleEdition.ALL) {
      for (SampleCountry country : EUROPE.countries()) {
        AwardCounts.Outcomes outcomes = EUROPE.awards().of(edition, country.code());
        awarded += outcomes.awarded();
        applied += applied(outcomes);
        if (outcomes.awarded() >= 20) {
          assertThat((double) outcomes.awarded() / applied(outcomes))
              .as("%s %s", country.code(), edition.code())
              .isBetween(0.35, 0.65);
        }
      }
    }
    assertThat((double) awarded / applied).isCloseTo(0.5, within(0.02));
    assertThat(applied).isBetween(32_000, 36_000);
  }

  @Test
  void turkiye_has_half_of_2026() {
    double share = awards("2026-2027", "TR") / (double) sum("2026-2027", o -> o.awarded());
    assertThat(share).isBetween(0.5, 0.6);
  }

  @Test
  void registered_schools_are_those_of_the_series_and_of_each_country() {
    for (Series series : Series.ALL) {
      long schools = EUROPE.countries().stream().mapToLong(c -> c.schools(series.year())).sum();
      assertThat(schools).as("%d", series.year()).isEqualTo(series.schools());
    }
    for (var row : ShippedRows.sample("calibration_participation")) {
      assertThat(EUROPE.country(row.getField("country_code")).schools(2022))
          .as(row.toString())
          .isEqualTo(Integer.parseInt(row.getField("registered_schools_2022")));
    }
  }

  @Test
  void no_country_but_the_united_kingdom_loses_schools() {
    for (SampleCountry country : EUROPE.countries()) {
      for (int year = Series.FIRST + 1; year <= 2026; year++) {
        if (!country.code().equals("GB")) {
          assertThat(country.schools(year)).isGreaterThanOrEqualTo(country.schools(year - 1));
        }
      }
    }
  }

  @Test
  void a_smaller_sample_has_the_scaled_totals() {
    World small = new World(0.1, 2026);
    long awards =
        small.countries().stream()
            .mapToLong(c -> small.awards().of(edition("2018-2019"), c.code()).awarded())
            .sum();
    assertThat(awards).isEqualTo(121);
  }

  private static int applied(AwardCounts.Outcomes outcomes) {
    return outcomes.awarded() + outcomes.refused() + outcomes.failed();
  }

  private static int awards(String edition, String country) {
    return EUROPE.awards().of(edition(edition), country).awarded();
  }

  private static int sum(String edition, ToIntFunction<AwardCounts.Outcomes> count) {
    return EUROPE.countries().stream()
        .mapToInt(c -> count.applyAsInt(EUROPE.awards().of(edition(edition), c.code())))
        .sum();
  }

  private static SampleEdition edition(String code) {
    return SampleEdition.ALL.stream().filter(e -> e.code().equals(code)).findFirst().orElseThrow();
  }
}
