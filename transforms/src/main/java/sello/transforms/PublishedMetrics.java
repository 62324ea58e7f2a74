package sello.transforms;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.startswith;

import java.util.List;
import org.apache.spark.sql.Column;

/** The metrics of published figures that some table of ours can count, and how they behave. */
final class PublishedMetrics {
  static final String AWARDS = "awards";
  static final String AWARDS_CUMULATIVE = "awards_cumulative";
  static final String ACTIVE_LABELS = "active_labels";
  static final String MEMBER_COUNTRIES = "member_countries";
  static final String REGISTERED_SCHOOLS = "registered_schools";
  static final String REGISTERED_TEACHERS = "registered_teachers";
  static final String NEW_SCHOOLS = "new_schools";
  static final String TYPE_SHARE = "type_share_";

  private static final List<String> COUNTED =
      List.of(
          AWARDS,
          AWARDS_CUMULATIVE,
          ACTIVE_LABELS,
          "countries_with_awards",
          "regions_with_awards",
          "country_rank",
          MEMBER_COUNTRIES,
          "applications",
          "eligible_schools",
          REGISTERED_SCHOOLS,
          "registered_schools_upper_secondary",
          NEW_SCHOOLS,
          REGISTERED_TEACHERS,
          "quality_labels",
          "national_quality_labels",
          "european_quality_labels",
          "national_quality_label_schools");

  private static final List<String> FLOWS =
      List.of(NEW_SCHOOLS, "quality_labels", "national_quality_labels", "european_quality_labels");

  private static final List<String> STOCKS = List.of(REGISTERED_SCHOOLS, REGISTERED_TEACHERS);

  private PublishedMetrics() {}

  static Column isCounted(Column metric) {
    return in(metric, COUNTED).or(isShare(metric));
  }

  /** What happened in a year: years add up. */
  static Column isFlow(Column metric) {
    return in(metric, FLOWS);
  }

  /** What is read at a date, which the sources give as a year. */
  static Column isStock(Column metric) {
    return in(metric, STOCKS);
  }

  /** A percentage: rows that are missing may raise or lower it. */
  static Column isShare(Column metric) {
    return startswith(metric, lit(TYPE_SHARE));
  }

  private static Column in(Column metric, List<String> metrics) {
    return metric.isin(metrics.toArray());
  }
}
