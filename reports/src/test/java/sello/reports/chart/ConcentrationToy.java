package sello.reports.chart;

import sello.reports.ToyTable;

/** Curves of concentration, drawn: all equal, one with all, and one that is not known. */
final class ConcentrationToy {
  private ConcentrationToy() {}

  static ToyTable curve() {
    return ToyCharts.table(
        "award_concentration_curve",
        """
        edition   | country_code | country_name | award_place | cumulative_countries_share | cumulative_countries_share_flag | cumulative_awards_share | cumulative_awards_share_flag | gini | gini_flag
        2020-2021 | DE           | Germany      | 4           | 1                          | bu                              | 1                       | bu                           | 0.75 | bu
        2020-2021 | EE           | Estonia      | 1           | 0.25                       | bu                              | 0                       | bu                           | 0.75 | bu
        2020-2021 | ES           | Spain        | 2           | 0.5                        | bu                              | 0                       | bu                           | 0.75 | bu
        2020-2021 | PL           | Poland       | 3           | 0.75                       | bu                              | 0                       | bu                           | 0.75 | bu
        2021-2022 | DE           | Germany      | 4           | 1                          | p                               | 1                       | p                            | 0.4  | p
        2021-2022 | EE           | Estonia      | 1           | 0.25                       | p                               | 0.05                    | p                            | 0.4  | p
        2021-2022 | ES           | Spain        | 3           | 0.75                       | p                               | 0.45                    | p                            | 0.4  | p
        2021-2022 | PL           | Poland       | 2           | 0.5                        | p                               | 0.2                     | p                            | 0.4  | p
        2023-2024 | DE           | Germany      |             |                            | :                               |                         | :                            |      | :
        2023-2024 | EE           | Estonia      |             |                            | :                               |                         | :                            |      | :
        """);
  }
}
