package sello.reports.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import sello.catalog.Origin;
import sello.catalog.Releases;
import sello.catalog.Source;
import sello.reports.Database;
import sello.reports.OpenRelease;
import sello.reports.ToyIssue;
import sello.reports.ToyRelease;
import sello.reports.ToyTable;
import sello.reports.ToyTables;
import sello.transforms.Pipeline;

/** A toy release with the tables of the plan that a report has most to say of. */
public final class ReportToy {
  private ReportToy() {}

  /** Publishes it and opens it without a service. */
  static OpenRelease open(Path data, String id, Origin origin) {
    publish(data, id, origin);
    Releases releases = new Releases(data);
    return OpenRelease.of(releases, id, Database.reading(releases.root()));
  }

  /** Publishes it for a service to open. */
  public static void publish(Path data, String id, Origin origin) {
    ToyRelease.publish(data, id, null, origin);
    Source[] sources = new Releases(data).manifest(id).inputs().toArray(new Source[0]);
    List<ToyTable> all = new ArrayList<>(ToyTables.all());
    all.addAll(List.of(stages(), areas(), limits(), participation(), coverage(), published()));
    all.addAll(List.of(ranks(), countryLimits(), labelsOfRegions()));
    ToyIssue.of(id, all.toArray(new ToyTable[0])).from(sources).publish(data);
  }

  private static ToyTable table(String name, String drawing) {
    return new ToyTable(Pipeline.PLAN.node(name).table().spec(), drawing, List.of());
  }

  private static ToyTable stages() {
    return table(
        "application_stages_by_country",
        """
        edition   | country_code | country_name | countries_reporting | applicants | passed_stage_one | awarded_schools | awarded_schools_flag | stage_one_rate | stage_one_rate_low | stage_one_rate_high | stage_two_rate | stage_two_rate_low | stage_two_rate_high | stage_two_rate_flag
        2021-2022 | ES           | Spain        | 1                   | 200        | 180              | 171             |                      | 0.9            | 0.85               | 0.934               | 0.95           | 0.907              | 0.974               |
        2021-2022 | EUR          | Europe       | 2                   | 4000       | 3200             | 2935            |                      | 0.8            | 0.787              | 0.812               | 0.917          | 0.907              | 0.926               |
        2021-2022 | EE           | Estonia      | 1                   | 9          |                  |                 | C                    |                |                    |                     |                |                    |                     | C
        """);
  }

  private static ToyTable areas() {
    return table(
        "criterion_profile_by_country",
        """
        edition   | country_code | area_code     | country_name | area_scheme | area_name | assessed_schools | mean_score | mean_score_low | mean_score_high | mean_score_flag | europe_mean_score | standardised_difference
        2021-2022 | ES           | form_cpd      | Spain        | form-2020   | Staff     | 180              | 8.2        | 8              | 8.4             |                 | 7.4               | 0.5
        2021-2022 | ES           | form_esafety  | Spain        | form-2020   | eSafety   | 180              | 6.5        | 6.2            | 6.8             |                 | 7                 | -0.3
        2021-2022 | ES           | form_strategy | Spain        | form-2020   | Strategy  | 180              | 7.4        | 7.1            | 7.7             |                 | 7.4               | 0
        2021-2022 | ES           | form_teaching | Spain        | form-2020   | Teaching  |                  |            |                |                 | C               | 7                 |
        2019-2020 | ES           | prac_collab   | Spain        | practice-2018 | Together |                 |            |                |                 | C               | 7                 |
        2019-2020 | ES           | prac_cpd      | Spain        | practice-2018 | Training | 6               | 4.1        |                |                 | u               | 7                 | -2.5
        2019-2020 | ES           | prac_digital  | Spain        | practice-2018 | Digital  | 60              | 6          | 5.8            | 6.2             |                 |                   |
        """);
  }

  private static ToyTable limits() {
    return table(
        "award_rate_limits_by_region",
        """
        edition   | country_code | region_code | country_name | region_name | awarded_schools | registered_schools | awarded_share | awarded_share_flag | whole_share | verdict   | units_compared | units_judged | units_outside_95 | expected_outside_95
        2021-2022 | ES           | ES11        | Spain        | Galicia     | 30              | 1000               | 0.03          |                    | 0.01        | above_95  | 4              | 2            | 1                | 0.1
        2021-2022 | ES           | ES30        | Spain        | Madrid      | 20              | 2000               | 0.01          |                    | 0.01        | inside    | 4              | 2            | 1                | 0.1
        2021-2022 | ES           | ES63        | Spain        | Ceuta       | 0               | 20                 | 0             | u                  | 0.01        | too_small | 4              | 2            | 1                | 0.1
        2021-2022 | ES           | ES13        | Spain        | Cantabria   |                 | 200                |               | C                  | 0.01        |           | 4              | 2            | 1                | 0.1
        """);
  }

  private static ToyTable countryLimits() {
    return table(
        "award_rate_limits_by_country",
        """
        edition   | country_code | country_name | awarded_schools | registered_schools | awarded_share | whole_share | verdict   | units_compared | units_judged | units_outside_95 | expected_outside_95
        2020-2021 | EE           | Estonia      | 9               | 700                | 0.013         | 0.01        | inside    | 3              | 3            | 0                | 0.15
        2020-2021 | ES           | Spain        | 105             | 10500              | 0.01          | 0.01        | inside    | 3              | 3            | 0                | 0.15
        2020-2021 | PL           | Poland       | 85              | 9000               | 0.009         | 0.01        | inside    | 3              | 3            | 0                | 0.15
        2021-2022 | EE           | Estonia      | 1               | 700                | 0.001         | 0.001       | too_small | 1              | 0            | 0                | 0
        """);
  }

  private static ToyTable ranks() {
    return table(
        "award_rank_by_country",
        """
        edition   | country_code | country_name | countries_ranked | award_rank | award_rank_low | award_rank_high | award_rank_flag | top_ten_probability | top_ten_probability_flag
        2021-2022 | EE           | Estonia      | 0                |            |                |                 | :               |                     | :
        2021-2022 | ES           | Spain        | 14               | 9          | 7              | 12              |                 | 0.843               |
        2021-2022 | EUR          | Europe       | 0                |            |                |                 | m               |                     | m
        2021-2022 | GR           | Greece       | 14               | 2          | 1              | 4               |                 | 1                   |
        2021-2022 | PL           | Poland       | 14               | 11         | 8              | 14              |                 | 0.21                |
        """);
  }

  private static ToyTable participation() {
    return table(
        "participation_of_labelled_by_country",
        """
        year | country_code | participation_measure | label_group  | country_name | schools_in_group | mean_per_school | mean_per_school_low | mean_per_school_high | mean_difference | mean_difference_low | mean_difference_high
        2021 | ES           | teachers_active       | labelled     | Spain        | 171              | 4.5             | 4.1                 | 4.9                  | 2.25            | 1.75                | 2.75
        2021 | ES           | teachers_active       | not_labelled | Spain        | 9000             | 2.25            | 2.2                 | 2.3                  |                 |                     |
        2021 | EUR          | teachers_active       | labelled     | Europe       | 5074             | 4               | 3.9                 | 4.1                  | 2               | 1.9                 | 2.1
        """);
  }

  private static ToyTable coverage() {
    return table(
        "label_coverage_by_school_type",
        """
        year | country_code | type_dimension | school_type | country_name | schools_of_type | labelled_schools | label_rate | label_rate_low | label_rate_high | representation | representation_low | representation_high | representation_flag
        2021 | ES           | ownership      | public      | Spain        | 8000            | 160              | 0.02       | 0.017          | 0.023           | 1.05           | 0.9                | 1.2                 |
        2021 | ES           | ownership      | private     | Spain        | 1000            | 11               | 0.011      | 0.006          | 0.02            | 0.58           | 0.3                | 0.9                 |
        2021 | ES           | level          | vocational  | Spain        | 4               | 0                | 0          | 0              | 0.49            | 0              | 0                  | 0.772               | u
        2021 | ES           | level          | lower_secondary | Spain    | 900             | 18               | 0.02       | 0.013          | 0.031           | 1.05           | 0.7            | 1.4                 |
        2021 | ES           | size           | 1000_or_more | Spain       | 100             | 2                | 0.02       | 0.006          | 0.07            | 1.05           | 0.3                | 3.2                 |
        2021 | ES           | size           | 100_to_249  | Spain        | 300             | 6                | 0.02       | 0.009          | 0.043           | 1.05           | 0.5                | 2.2                 |
        2021 | ES           | size           | under_100   | Spain        | 200             | 4                | 0.02       | 0.008          | 0.05            | 1.05           | 0.4                | 2.5                 |
        2021 | ES           | size           | unknown     | Spain        | 20              | 0                | 0          | 0              | 0.161           | 0              | 0                  | 8                   | u
        2021 | EUR          | ownership      | public      | Europe       | 90000           | 4500             | 0.05       | 0.049          | 0.051           | 1              | 0.9                | 1.1                 |
        """);
  }

  private static ToyTable labelsOfRegions() {
    return table(
        "active_labels_by_region",
        """
        year | country_code | region_code | country_name | region_name | active_labels_counted | active_labels_counted_low | active_labels_counted_high
        2021 | ES           | ES11        | Spain        | Galicia     | 30                    | 30                        | 32
        2021 | ES           | ES63        | Spain        | Ceuta       | 0                     | 0                         | 2
        2021 | ES           | ES64        | Spain        | Melilla     | 0                     | 0                         | 0
        """);
  }

  private static ToyTable published() {
    return table(
        "published_against_counted",
        """
        figure_id | metric | period    | period_kind | country_code | region_name | bound | source_kind | source_url              | verdict    | value | counted | counted_flag
        F1        | awards | 2021-2022 | edition     | ES           |             | =     | press       | https://example.org/one | agrees     | 171   | 171     |
        F2        | awards | 2021-2022 | edition     | ES           | Andalucía   | >     | press       | https://example.org/two | cannot say | 20    |         | :
        """);
  }
}
