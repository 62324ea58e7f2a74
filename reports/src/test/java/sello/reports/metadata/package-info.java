/** Tests of what a release says of itself: every document is read back by somebody else's rules. */
@NullMarked
package sello.reports.metadata;

import org.jspecify.annotations.NullMarked;
