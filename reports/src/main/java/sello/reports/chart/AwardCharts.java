package sello.reports.chart;

import static sello.reports.chart.ChartDraft.chart;

import java.util.List;

/** The charts of awards, their rates, their trend and how they gather in few countries. */
final class AwardCharts {
  private static final String[] RATES = {
    "awards_per_million_inhabitants",
    "awards_per_1000_schools",
    "awards_per_1000_registered_schools",
    "awards_per_1000_eligible_schools"
  };

  static final List<ChartDraft> ALL =
      List.of(
          chart("awards_by_edition", ChartKind.EDITION_BARS)
              .along("edition")
              .measures("awards_published"),
          chart("awards_by_country", ChartKind.COUNTRY_BARS)
              .along("country_code")
              .measures("awards_published"),
          chart("award_rate_by_country", ChartKind.DOTS)
              .along("country_code")
              .measures(RATES)
              .besideEurope(),
          chart("award_rank_by_country", ChartKind.DOTS)
              .along("country_code")
              .measures("award_rank", "top_ten_probability"),
          chart("award_rate_map", ChartKind.COUNTRY_MAP)
              .of("award_rate_by_country")
              .along("country_code")
              .measures(RATES)
              .besideEurope(),
          chart("award_rate_by_region", ChartKind.DOTS)
              .along("region_code")
              .measures(
                  "awards_per_1000_registered_schools",
                  "awards_per_1000_schools",
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
          chart("awards_by_region", ChartKind.DOTS)
              .along("region_code")
              .measures("awards", "share_of_country", "schools_to_date")
              .fixed("country_code", "ES"),
          chart("award_trend_by_country", ChartKind.DOTS)
              .along("country_code")
              .measures("awards_growth_two_editions", "awards_growth", "awards_slope_per_year"),
          chart("awards_over_editions", ChartKind.LINES)
              .of("award_trend_by_country")
              .along("edition")
              .apart("country_code")
              .measures("awards_known")
              .fixed("country_code", "ES"),
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
          chart("published_against_counted", ChartKind.PAIRS)
              .along("figure_id")
              .measures("value", "counted")
              .fixed("metric", "awards"),
          chart("award_concentration_curve", ChartKind.CONCENTRATION)
              .along("country_code")
              .measures("cumulative_awards_share"));

  private AwardCharts() {}
}
