package sello.reports.chart;

import static sello.reports.chart.ChartDraft.chart;

import java.util.List;

/** The charts of what schools do. */
final class ParticipationCharts {
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

  static final List<ChartDraft> ALL =
      List.of(
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
          chart("participation_by_year", ChartKind.LINES)
              .of("participation_by_country")
              .along("year")
              .apart("country_code")
              .measures(PARTICIPATION)
              .series("participation")
              .fixed("country_code", "ES")
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
              .fixed("country_code", "EUR"));

  private ParticipationCharts() {}
}
