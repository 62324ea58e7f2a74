package sello.reports.chart;

import static sello.reports.chart.ChartDraft.chart;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.Optional;
import sello.catalog.Manifest;

/** Every chart, written out. */
public final class Charts {
  private static final String[] RATES = {
    "awards_per_million_inhabitants",
    "awards_per_1000_schools",
    "awards_per_1000_registered_schools",
    "awards_per_1000_eligible_schools"
  };

  private static final String[] PARTICIPATION = {
    "active_school_share",
    "teachers_active_per_school",
    "teachers_registered_per_school",
    "projects_started_per_1000_schools",
    "projects_finished_per_1000_schools",
    "quality_labels_per_1000_schools",
    "trainings_attended_per_1000_schools",
    "partner_schools_per_school",
    "partner_countries_per_school"
  };

  /** Made once for each release that is open. */
  private static final LoadingCache<Manifest, List<Chart>> KNOWN =
      Caffeine.newBuilder().weakKeys().build(Charts::on);

  static final List<ChartDraft> ALL =
      List.of(
          chart("awards_by_edition", ChartKind.EDITION_BARS)
              .along("edition")
              .measures("awards_published"),
          chart("active_labels_by_year", ChartKind.YEAR_LINE)
              .along("year")
              .measures("active_labels")
              .fixed("country_code", "EUR"),
          chart("awards_by_country", ChartKind.COUNTRY_BARS)
              .along("country_code")
              .measures("awards_published"),
          chart("award_rate_by_country", ChartKind.DOTS)
              .along("country_code")
              .measures(RATES)
              .besideEurope(),
          chart("award_rate_map", ChartKind.COUNTRY_MAP)
              .of("award_rate_by_country")
              .along("country_code")
              .measures(RATES)
              .besideEurope(),
          chart("award_rate_by_region", ChartKind.DOTS)
              .along("region_code")
              .measures(
                  "awards_per_1000_schools",
                  "awards_per_1000_registered_schools",
                  "awards_per_1000_eligible_schools")
              .fixed("country_code", "ES"),
          chart("award_rate_funnel_by_region", ChartKind.FUNNEL)
              .of("award_rate_limits_by_region")
              .along("region_code")
              .measures("awarded_share", "widened_limit_95_high")
              .fixed("country_code", "ES"),
          chart("award_rate_funnel_by_country", ChartKind.FUNNEL)
              .of("award_rate_limits_by_country")
              .along("country_code")
              .measures("awarded_share", "widened_limit_95_high"),
          chart("application_stages_by_country", ChartKind.STAGES)
              .along("country_code")
              .measures("applicants")
              .fixed("country_code", "ES")
              .besideEurope(),
          chart("application_stages_by_region", ChartKind.STAGES)
              .along("region_code")
              .measures("applicants")
              .fixed("country_code", "ES"),
          chart("awards_by_region", ChartKind.DOTS)
              .along("region_code")
              .measures("awards", "share_of_country", "schools_to_date")
              .fixed("country_code", "ES"),
          chart("active_labels_by_region", ChartKind.DOTS)
              .along("region_code")
              .measures(
                  "active_labels_counted", "new_labels", "expiring_labels", "share_of_country")
              .fixed("country_code", "ES"),
          chart("participation_by_country", ChartKind.DOTS)
              .along("country_code")
              .measures(PARTICIPATION)
              .series("participation")
              .besideEurope(),
          chart("participation_map", ChartKind.COUNTRY_MAP)
              .of("participation_by_country")
              .along("country_code")
              .measures(PARTICIPATION)
              .besideEurope(),
          chart("participation_by_region", ChartKind.DOTS)
              .along("region_code")
              .measures(PARTICIPATION)
              .series("participation")
              .fixed("country_code", "ES"),
          chart("label_coverage_by_school_type", ChartKind.DOTS)
              .along("school_type")
              .measures("label_rate", "representation")
              .fixed("country_code", "EUR")
              .fixed("type_dimension", "level"),
          chart("award_trend_by_country", ChartKind.DOTS)
              .along("country_code")
              .measures("awards_growth_two_editions", "awards_growth", "awards_slope_per_year"),
          chart("data_quality_by_source", ChartKind.DOTS)
              .along("source_file")
              .measures("quality_share")
              .fixed("quality_check", "countries_covered"),
          chart("active_labels_by_country", ChartKind.LINES)
              .along("year")
              .apart("country_code")
              .measures(
                  "active_labels",
                  "new_labels",
                  "expiring_labels",
                  "expired_labels",
                  "renewed_labels")
              .fixed("country_code", "ES"),
          chart("participation_by_year", ChartKind.LINES)
              .of("participation_by_country")
              .along("year")
              .apart("country_code")
              .measures(PARTICIPATION)
              .series("participation")
              .fixed("country_code", "ES")
              .besideEurope(),
          chart("criterion_trend_by_country", ChartKind.LINES)
              .along("edition")
              .apart("area_code")
              .measures("mean_score")
              .fixed("area_scheme", "mission-2023")
              .fixed("country_code", "ES")
              .series("areas"),
          chart("retention_by_edition", ChartKind.LINES)
              .along("edition")
              .measures("retention_share"),
          chart("award_trend_europe", ChartKind.LINES)
              .along("edition")
              .measures("awards_known", "awards_growth_two_editions", "awards_growth"),
          chart("award_concentration_by_edition", ChartKind.LINES)
              .along("edition")
              .measures("top_three_share", "gini", "hhi_normalised", "effective_number"),
          chart("awards_slope_by_country", ChartKind.SLOPE)
              .of("award_rate_by_country")
              .along("country_code")
              .measures(RATES)
              .besideEurope(),
          chart("participation_of_labelled_by_country", ChartKind.PAIRS)
              .along("country_code")
              .apart("label_group")
              .measures("mean_per_school", "median_per_school")
              .fixed("participation_measure", "teachers_active")
              .besideEurope(),
          chart("participation_of_labelled", ChartKind.PAIRS)
              .of("participation_of_labelled_by_country")
              .along("participation_measure")
              .apart("label_group")
              .measures("mean_per_school", "median_per_school")
              .fixed("country_code", "EUR"),
          chart("published_against_counted", ChartKind.PAIRS)
              .along("figure_id")
              .measures("value", "counted")
              .fixed("metric", "awards"),
          chart("criterion_grid_by_country", ChartKind.HEATMAP)
              .of("criterion_profile_by_country")
              .along("country_code")
              .apart("area_code")
              .measures("mean_score", "standardised_difference", "leader_share", "score_median")
              .series("areas"),
          chart("criterion_profile_by_region", ChartKind.HEATMAP)
              .along("region_code")
              .apart("area_code")
              .measures("mean_score", "standardised_difference", "leader_share", "score_median")
              .fixed("country_code", "ES")
              .series("areas"),
          chart("criterion_profile_by_country", ChartKind.RADAR)
              .along("country_code")
              .apart("area_code")
              .measures("mean_score")
              .fixed("country_code", "ES")
              .series("areas"),
          chart("criterion_areas_by_country", ChartKind.PROFILE)
              .of("criterion_profile_by_country")
              .along("country_code")
              .apart("area_code")
              .measures("mean_score", "leader_share")
              .fixed("country_code", "ES")
              .series("areas"),
          chart("criterion_profile_europe", ChartKind.PROFILE)
              .along("area_code")
              .measures("mean_score", "leader_share")
              .series("areas"),
          chart("retention_by_country", ChartKind.SURVIVAL)
              .along("term")
              .apart("country_code")
              .measures("survival_share")
              .fixed("country_code", "ES")
              .besideEurope(),
          chart("award_concentration_curve", ChartKind.CONCENTRATION)
              .along("country_code")
              .measures("cumulative_awards_share"));

  private Charts() {}

  /** The names of all charts. */
  public static List<String> names() {
    return ALL.stream().map(ChartDraft::name).toList();
  }

  /** The charts that can be drawn of a release: those whose table it holds. */
  public static List<Chart> of(Manifest release) {
    return KNOWN.get(release);
  }

  private static List<Chart> on(Manifest release) {
    return ALL.stream().map(draft -> draft.on(release)).flatMap(Optional::stream).toList();
  }
}
