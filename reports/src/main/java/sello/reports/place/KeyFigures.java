package sello.reports.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.reports.OpenRelease;

/** The figures that sum up a place, in the order in which they are read. */
public final class KeyFigures {
  static final List<KeyMeasure> OF_COUNTRIES =
      List.of(
          KeyMeasure.of("active_labels_by_year", "active_labels_known")
              .orElse("active_labels_by_country", "active_labels"),
          KeyMeasure.of("active_labels_by_country", "expiring_labels").ofNow(),
          KeyMeasure.of("awards_by_country", "awards_published")
              .orNewer("award_rate_by_country", "awards"),
          KeyMeasure.of("award_rate_by_country", "awards_per_million_inhabitants"),
          KeyMeasure.of("application_stages_by_country", "application_rate")
              .outOf("eligible_applicants", "eligible_schools"),
          KeyMeasure.of("application_stages_by_country", "stage_two_rate")
              .outOf("awarded_schools", "passed_stage_one"),
          KeyMeasure.of("retention_by_country", "survival_share", Map.of("term", "1")),
          KeyMeasure.of("participation_by_country", "active_school_share")
              .outOf("active_schools", "schools_reporting_teachers_active"));

  static final List<KeyMeasure> OF_EUROPE =
      List.of(
          KeyMeasure.of("active_labels_by_year", "active_labels_known"),
          KeyMeasure.of("award_rate_by_country", "awards_per_million_inhabitants"),
          KeyMeasure.of("application_stages_by_country", "application_rate")
              .outOf("eligible_applicants", "eligible_schools"),
          KeyMeasure.of("application_stages_by_country", "stage_two_rate")
              .outOf("awarded_schools", "passed_stage_one"),
          KeyMeasure.of("retention_by_country", "survival_share", Map.of("term", "1")),
          KeyMeasure.of("participation_by_country", "active_school_share")
              .outOf("active_schools", "schools_reporting_teachers_active"));

  static final List<KeyMeasure> OF_REGIONS =
      List.of(
          KeyMeasure.of("active_labels_by_region", "active_labels_counted").exact(),
          KeyMeasure.of("active_labels_by_region", "expiring_labels").ofNow(),
          KeyMeasure.of("awards_by_region", "awards"),
          KeyMeasure.of("award_rate_by_region", "awards_per_1000_registered_schools"),
          KeyMeasure.of("application_stages_by_region", "application_rate")
              .outOf("eligible_applicants", "eligible_schools"),
          KeyMeasure.of("application_stages_by_region", "stage_two_rate")
              .outOf("awarded_schools", "passed_stage_one"),
          KeyMeasure.of("participation_by_region", "active_school_share")
              .outOf("active_schools", "schools_reporting_teachers_active"));

  private KeyFigures() {}

  /** Which they are for a place, known or not. */
  public static List<KeyMeasure> measures(Place place) {
    return place.isRegion() ? OF_REGIONS : place.isEurope() ? OF_EUROPE : OF_COUNTRIES;
  }

  /** Those that are known of a place. */
  public static List<KeyFigure> of(OpenRelease release, Place place) {
    return measures(place).stream()
        .map(measure -> measure.at(release, place.where()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Those that are not known of a place: each says why, withheld or not known. */
  public static List<KeyFigure> lacking(OpenRelease release, Place place) {
    return measures(place).stream()
        .filter(measure -> measure.at(release, place.where()).isEmpty())
        .map(measure -> measure.lacking(release, place.where()))
        .flatMap(Optional::stream)
        .toList();
  }
}
