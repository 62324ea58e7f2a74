package sello.reports.chart;

import sello.reports.ToyTable;

/** Profiles of the criterion areas, drawn. */
final class CriterionToy {
  private CriterionToy() {}

  static ToyTable areas() {
    return ToyCharts.table(
        "areas",
        """
        scheme       | area_code       | name_en           | name_es               | order
        form-2020    | form_esafety    | eSafety           | Seguridad en línea    | 1
        mission-2023 | miss_collab     | Collaboration     | Colaboración          | 2
        mission-2023 | miss_leadership | Shared leadership | Liderazgo compartido  | 1
        """);
  }

  /** Two schemes; in the newer one a mean of each kind: known, of few, withheld, not known. */
  static ToyTable byCountry() {
    return ToyCharts.table(
        "criterion_profile_by_country",
        """
        edition   | country_code | area_code       | country_name | mean_score | mean_score_low | mean_score_high | mean_score_flag | europe_mean_score | europe_mean_score_flag | standardised_difference | standardised_difference_flag
        2021-2022 | ES           | form_esafety    | Spain        | 6.5        | 6              | 7               |                 | 7                 |                        | -0.4                    |
        2023-2024 | DE           | miss_collab     | Germany      | 6.5        | 6              | 7               |                 | 7                 |                        | -0.4                    |
        2023-2024 | DE           | miss_leadership | Germany      | 7          | 6.5            | 7.5             |                 | 7.5               |                        | -0.45                   |
        2023-2024 | EE           | miss_collab     | Estonia      | 9.5        | 6              | 10              | u               | 7                 |                        | 2                       | u
        2023-2024 | EE           | miss_leadership | Estonia      |            |                |                 | C               | 7.5               |                        |                         | C
        2023-2024 | ES           | miss_collab     | Spain        | 7.25       | 7              | 7.5             |                 | 7                 |                        | 0.2                     |
        2023-2024 | ES           | miss_leadership | Spain        | 8.25       | 8              | 8.5             |                 | 7.5               |                        | 0.8                     |
        2023-2024 | FR           | miss_collab     | France       |            |                |                 | :               | 7                 |                        |                         | :
        2023-2024 | FR           | miss_leadership | France       |            |                |                 | :               | 7.5               |                        |                         | :
        2023-2024 | PL           | miss_collab     | Poland       |            |                |                 | C               | 7                 |                        |                         | C
        2023-2024 | PL           | miss_leadership | Poland       |            |                |                 | C               | 7.5               |                        |                         | C
        2024-2025 | ES           | miss_collab     | Spain        |            |                |                 | C               |                   | C                      |                         | C
        2024-2025 | ES           | miss_leadership | Spain        |            |                |                 | C               |                   | C                      |                         | C
        """);
  }
}
