package sello.reports.chart;

import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * For a kind of chart, a table in which one figure bears a flag.
 *
 * @param chart the chart
 * @param table its table
 * @param asked what it is asked
 * @param value the figure, between its ends
 * @param rows the table; at {@code @} the figure, its ends and its flag
 */
record FlaggedToy(String chart, String table, String asked, String value, String rows) {
  private static final String RATE = "award_rate_by_country";
  private static final String MILLION = "awards_per_million_inhabitants";
  private static final String AREAS = "criterion_profile_by_country";
  private static final String COUNT = "40 | 30 | 50";
  private static final String SHARE = "0.4 | 0.3 | 0.5";

  static FlaggedToy of(ChartKind kind) {
    return switch (kind) {
      case EDITION_BARS -> times("awards_by_edition", "awards_published", "2018-2019", "2019-2020");
      case YEAR_LINE -> years("active_labels_by_year", "active_labels_by_year", "active_labels");
      case COUNTRY_BARS -> places("awards_by_country", "awards_by_country", "awards_published");
      case DOTS -> places(RATE, RATE, MILLION);
      case COUNTRY_MAP -> places("award_rate_map", RATE, MILLION);
      case SYMBOL_MAP -> symbols();
      case LINES -> years("active_labels_by_country", "active_labels_by_country", "active_labels");
      case SLOPE -> slope();
      case FUNNEL -> funnel();
      case PAIRS -> pairs();
      case HEATMAP -> areas("criterion_grid_by_country", "");
      case RADAR -> areas("criterion_profile_by_country", "country_code=ES");
      case PROFILE -> areas("criterion_areas_by_country", "country_code=ES");
      case SURVIVAL -> survival();
      case CONCENTRATION -> curve();
      case STAGES -> stages();
    };
  }

  private static String head(String keys, String measure) {
    return "%1$s | %2$s | %2$s_low | %2$s_high | %2$s_flag\n".formatted(keys, measure);
  }

  private static FlaggedToy times(String table, String measure, String before, String after) {
    String rows = "%s | 30 | 30 | 30 |\n%s | @\n".formatted(before, after);
    return new FlaggedToy(table, table, "", COUNT, head("edition", measure) + rows);
  }

  private static FlaggedToy years(String chart, String table, String measure) {
    String country = table.endsWith("country") ? "ES" : "EUR";
    String rows = "2019 | %1$s | 30 | 30 | 30 |\n2020 | %1$s | @\n".formatted(country);
    return new FlaggedToy(chart, table, "", COUNT, head("year | country_code", measure) + rows);
  }

  private static FlaggedToy places(String chart, String table, String measure) {
    String rows =
        """
        2020-2021 | ES | @
        2020-2021 | FR | 20 | 10 | 30 |
        2020-2021 | MT | 10 | 5  | 15 |
        """;
    return new FlaggedToy(chart, table, "", COUNT, head("edition | country_code", measure) + rows);
  }

  private static FlaggedToy symbols() {
    String rows = "2020 | ES | @\n2020 | FR | 20 | 20 | 20 |\n2020 | MT | 10 | 10 | 10 |\n";
    String table = "active_labels_by_country";
    String head = head("year | country_code", "active_labels");
    return new FlaggedToy("active_labels_map", table, "", COUNT, head + rows);
  }

  private static FlaggedToy slope() {
    String rows = "2018-2019 | ES | 30 | 20 | 40 |\n2019-2020 | ES | @\n";
    String asked = "edition=2018-2019,2019-2020";
    String head = head("edition | country_code", MILLION);
    return new FlaggedToy("awards_slope_by_country", RATE, asked, COUNT, head + rows);
  }

  private static FlaggedToy funnel() {
    String table = "award_rate_limits_by_country";
    String keys = "edition | country_code | verdict | registered_schools | whole_share";
    String rows =
        """
        2020-2021 | ES | inside   | 100 | 0.3 | @
        2020-2021 | FR | above_95 | 900 | 0.3 | 0.5 | 0.4 | 0.6 |
        """;
    String chart = "award_rate_funnel_by_country";
    return new FlaggedToy(chart, table, "", SHARE, head(keys, "awarded_share") + rows);
  }

  private static FlaggedToy pairs() {
    String table = "participation_of_labelled_by_country";
    String rows =
        """
        2020 | ES | teachers_active | labelled     | @
        2020 | ES | teachers_active | not_labelled | 10 | 5  | 15 |
        2020 | FR | teachers_active | labelled     | 30 | 20 | 40 |
        2020 | FR | teachers_active | not_labelled | 10 | 5  | 15 |
        """;
    String keys = "year | country_code | participation_measure | label_group";
    return new FlaggedToy(table, table, "", COUNT, head(keys, "mean_per_school") + rows);
  }

  private static FlaggedToy areas(String chart, String asked) {
    String rows =
        """
        2023-2024 | ES | miss_collab     | @
        2023-2024 | ES | miss_leadership | 7 | 6 | 8 |
        2023-2024 | FR | miss_collab     | 4 | 3 | 5 |
        2023-2024 | FR | miss_leadership | 5 | 4 | 6 |
        """;
    String head = head("edition | country_code | area_code", "mean_score");
    return new FlaggedToy(chart, AREAS, asked, "6 | 5 | 7", head + rows);
  }

  private static FlaggedToy survival() {
    String table = "retention_by_country";
    String rows =
        "ES | 1 | 40 | 0.6 | 0.5 | 0.7 |\nES | 2 | 20 | @\nEUR | 1 | 90 | 0.6 | 0.5 | 0.7 |\n";
    String head = head("country_code | term | spells_at_risk", "survival_share");
    return new FlaggedToy(table, table, "", SHARE, head + rows);
  }

  private static FlaggedToy curve() {
    String table = "award_concentration_curve";
    String keys = "edition | country_code | award_place | cumulative_countries_share | gini";
    String rows =
        """
        2020-2021 | FR | 1 | 0.5 | 0.2 | @
        2020-2021 | ES | 2 | 1   | 0.2 | 1 | 1 | 1 |
        """;
    return new FlaggedToy(table, table, "", SHARE, head(keys, "cumulative_awards_share") + rows);
  }

  private static FlaggedToy stages() {
    String table = "application_stages_by_country";
    String keys = "edition | country_code | registered_schools | applicants";
    String rows = "2020-2021 | ES | 500 | 45 | @\n2020-2021 | EUR | 900 | 90 | 60 | 60 | 60 |\n";
    return new FlaggedToy(table, table, "", COUNT, head(keys, "awarded_schools") + rows);
  }

  /** The chart with a flag; what is withheld has no figure. */
  DrawnChart drawn(Path data, String flag) {
    String figure = flag.contains("C") ? " | | " : value;
    String drawing =
        rows.lines()
            .map(line -> line.replace("@", figure + " | " + flag))
            .collect(Collectors.joining("\n"));
    return ToyCharts.of(data, ToyCharts.table(table, drawing)).drawn(chart, asked);
  }
}
