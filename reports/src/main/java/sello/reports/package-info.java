/**
 * How a release is shown and handed out: its tables read from Parquet, a caller's query against a
 * Spec, exports and charts.
 *
 * <p>Nothing here knows HTTP or Spark, and no figure is worked out here: go back to {@code
 * sello.transforms} for that, on to {@code sello.api} for addresses and pages. Start at {@link
 * sello.reports.OpenTable}.
 */
@NullMarked
package sello.reports;

import org.jspecify.annotations.NullMarked;
