package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.METRIC;
import static sello.catalog.Fields.REGION_NAME;
import static sello.catalog.Fields.YEAR;
import static sello.transforms.Counted.PLACE_CODE;
import static sello.transforms.PublishedMetrics.ACTIVE_LABELS;
import static sello.transforms.PublishedMetrics.AWARDS;

import org.apache.spark.sql.Column;

/** Why there is no count of ours to set beside a published figure. */
final class CountMissing {
  private CountMissing() {}

  /** The reason, in a sentence. */
  static Column reason() {
    Column isAwards = col(METRIC).equalTo(AWARDS);
    Column isLabels = col(METRIC).equalTo(ACTIVE_LABELS);
    Column isRegion = col(REGION_NAME).isNotNull();
    return when(
            not(PublishedMetrics.isCounted(col(METRIC))),
            "Sello has no rows that count this metric.")
        .when(isLabels.and(isRegion), "Labels in force are compared for whole countries only.")
        .when(
            isLabels.and(col(YEAR).isNotNull()),
            "The size of an edition that was then valid is not known.")
        .when(
            isAwards.and(col(EDITION).isNull()),
            "The source does not say which edition it is about.")
        .when(isRegion.and(col(PLACE_CODE).isNull()), "The place has no region code.")
        .when(isAwards, "No winners' list of this edition names the place.")
        .when(isOtherSpan(), "The period is none that we count.")
        .otherwise("We have no rows of this metric for the period and place.");
  }

  /** A school year, or a span of which the metric cannot be added up. */
  private static Column isOtherSpan() {
    return col(PublishedAgainstCounted.COUNTED_PERIODS).isNull();
  }
}
