package sello.reports.chart;

import static sello.reports.chart.ChartDraft.chart;

import java.util.List;

/** The charts of the criterion areas, and of the quality of the sources. */
final class ScoreCharts {
  static final List<ChartDraft> ALL =
      List.of(
          chart("data_quality_by_source", ChartKind.DOTS)
              .along("source_file")
              .measures("quality_share")
              .fixed("quality_check", "rows_accepted"),
          chart("criterion_trend_by_country", ChartKind.LINES)
              .along("edition")
              .apart("area_code")
              .measures("mean_score")
              .fixed("area_scheme", "mission-2023")
              .fixed("country_code", "ES")
              .series("areas"),
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
              .series("areas"));

  private ScoreCharts() {}
}
