/** Tests of finding schools. */
@NullMarked
package sello.reports.school;

import org.jspecify.annotations.NullMarked;
