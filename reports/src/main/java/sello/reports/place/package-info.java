/**
 * A country, a region or Europe in a few figures: which they are, and the newest that is known of
 * each. Figures are only chosen here, never worked out. Pages and reports show them; start at
 * {@link sello.reports.place.KeyFigures}.
 */
@NullMarked
package sello.reports.place;

import org.jspecify.annotations.NullMarked;
