package sello.reports.chart;

import static sello.reports.chart.ChartDraft.chart;

import java.util.List;

/** The charts of labels in force, of the stages of a call, and of labels that last. */
final class LabelCharts {
  static final List<ChartDraft> ALL =
      List.of(
          chart("active_labels_by_year", ChartKind.YEAR_LINE)
              .along("year")
              .measures("active_labels")
              .fixed("country_code", "EUR"),
          chart("application_stages_by_country", ChartKind.STAGES)
              .along("country_code")
              .measures("applicants")
              .fixed("country_code", "ES")
              .besideEurope(),
          chart("active_labels_map", ChartKind.SYMBOL_MAP)
              .of("active_labels_by_country")
              .along("country_code")
              .measures("active_labels", "new_labels", "expiring_labels"),
          chart("application_stages_by_region", ChartKind.STAGES)
              .along("region_code")
              .measures("applicants")
              .fixed("country_code", "ES"),
          chart("active_labels_by_region", ChartKind.DOTS)
              .along("region_code")
              .measures(
                  "active_labels_counted", "new_labels", "expiring_labels", "share_of_country")
              .fixed("country_code", "ES"),
          chart("label_coverage_by_school_type", ChartKind.DOTS)
              .along("school_type")
              .measures("label_rate", "representation")
              .fixed("country_code", "EUR")
              .fixed("type_dimension", "level"),
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
          chart("retention_by_edition", ChartKind.LINES)
              .along("edition")
              .measures("retention_share"),
          chart("retention_by_country", ChartKind.SURVIVAL)
              .along("term")
              .apart("country_code")
              .measures("survival_share")
              .fixed("country_code", "ES")
              .besideEurope());

  private LabelCharts() {}
}
