/** Queries, exports and charts, asked of a release that fits on a page. */
@NullMarked
package sello.reports;

import org.jspecify.annotations.NullMarked;
