package sello.transforms;

import static sello.transforms.PublishedMetrics.NEW_SCHOOLS;
import static sello.transforms.PublishedMetrics.REGISTERED_SCHOOLS;
import static sello.transforms.PublishedMetrics.TYPE_SHARE;

import java.util.List;
import java.util.stream.Stream;

/** What is counted of the register and of records of quality labels, for who knows no Spark too. */
final class RecordMetrics {
  static final String UPPER_SECONDARY = REGISTERED_SCHOOLS + "_upper_secondary";

  static final String QUALITY_LABELS = "quality_labels";
  static final String NATIONAL = "national_quality_labels";
  static final String EUROPEAN = "european_quality_labels";
  static final String SCHOOLS_OF_NATIONAL = "national_quality_label_schools";

  /** Levels of which somebody publishes the share among the schools of a country. */
  static final List<String> LEVELS =
      List.of("upper_secondary", "comprehensive", "lower_secondary", "primary", "pre_primary");

  static final List<String> OF_REGISTER =
      Stream.concat(
              Stream.of(REGISTERED_SCHOOLS, NEW_SCHOOLS, UPPER_SECONDARY),
              LEVELS.stream().map(level -> TYPE_SHARE + level))
          .toList();

  static final List<String> OF_QUALITY_LABELS =
      List.of(QUALITY_LABELS, NATIONAL, EUROPEAN, SCHOOLS_OF_NATIONAL);

  private RecordMetrics() {}
}
